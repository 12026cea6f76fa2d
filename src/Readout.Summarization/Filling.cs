using Readout.Core;

namespace Readout.Summarization;

/// <summary>Takes sentences in a given order until one does not fit; never none.</summary>
internal static class Filling
{
    public static List<int> Take(SummaryDocument document, SummaryLength length, IEnumerable<int> order)
    {
        var (sentences, words) = length.In(document);
        var chosen = new List<int>();
        foreach (var i in order)
        {
            var size = words < int.MaxValue ? document.Sentences[i].Words : 0;
            var fits = chosen.Count < sentences && size <= words;
            if (!fits && chosen.Count > 0)
                break;
            if (!fits)
                continue;
            chosen.Add(i);
            words -= size;
        }

        return chosen.Count > 0 ? chosen : Shortest(document);
    }

    /// <summary>The shortest sentence alone, for a length that no sentence fits; none where there is none.</summary>
    public static List<int> Shortest(SummaryDocument document) =>
        [.. Enumerable.Range(0, document.Sentences.Count).OrderBy(i => document.Sentences[i].Words).Take(1)];
}
