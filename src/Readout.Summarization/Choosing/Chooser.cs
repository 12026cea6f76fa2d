using Readout.Core;
using Readout.Summarization.Scoring;

namespace Readout.Summarization.Choosing;

/// <summary>Fills a summary greedily: again and again the unit that is wanted most and still fits.</summary>
internal static class Chooser
{
    public static IReadOnlyList<int> Choose(
        SummaryDocument document, IReadOnlyList<double> scores, SummaryLength length, SummarizerOptions options, TermVectors vectors)
    {
        var units = Unit.Of(document);
        var field = new Field(document, units, options, vectors, new(vectors, scores, options.RedundancyPenalty));
        var (sentences, words) = length.In(document);
        var (chosen, setAside) = (new List<int>(), false);
        while (sentences > 0 && words > 0 && field.TryTake(out var unit, out var isShort))
        {
            // A short sentence fills no gap that has too few words for the others; where sentences are counted, one is as good as another.
            if (isShort && setAside && chosen.Count > 0 && words < int.MaxValue)
                break;
            var size = words < int.MaxValue ? WordsOf(document, unit) : 0;
            if (unit.Count > sentences || size > words)
            {
                setAside = true;
                continue;
            }

            field.Add(unit);
            chosen.AddRange(Enumerable.Range(unit.First, unit.Count));
            sentences -= unit.Count;
            words -= size;
        }

        return chosen.Count > 0 || units.Count == 0 ? chosen : Smallest(document, units, scores, words < int.MaxValue);
    }

    private static int WordsOf(SummaryDocument document, Unit unit)
    {
        var words = 0;
        for (var i = unit.First; i < unit.First + unit.Count; i++)
            words += document.Sentences[i].Words;
        return words;
    }

    private static int[] Smallest(SummaryDocument document, List<Unit> units, IReadOnlyList<double> scores, bool byWords)
    {
        var unit = units.MinBy(u => (byWords ? WordsOf(document, u) : u.Count, -scores[u.First]));
        return [.. Enumerable.Range(unit.First, unit.Count)];
    }
}
