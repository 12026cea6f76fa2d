using System.Runtime.InteropServices;

namespace Readout.Training.Features;

/// <summary>The runs of five characters that training statements hold, and how many of a text's are among them.</summary>
/// <remarks>Punctuation counts, so that code is as strange as another language.</remarks>
internal sealed class FamiliarText
{
    private const int MinStatements = 2;

    private readonly HashSet<string> known;

    public FamiliarText(IEnumerable<string> runs) => known = new(runs, StringComparer.Ordinal);

    /// <summary>The runs that two training statements hold, in ordinal order.</summary>
    public IEnumerable<string> Runs => known.Order(StringComparer.Ordinal);

    /// <summary>Collects the runs of training texts.</summary>
    public static FamiliarText Fit(IReadOnlyList<string> texts) =>
        new(Count(texts).Where(run => run.Value >= MinStatements).Select(run => run.Key));

    /// <summary>The familiarity of each training text by the runs of the other folds.</summary>
    public static IEnumerable<double> OutOfFold(IReadOnlyList<string> texts, IReadOnlyList<int> fold)
    {
        var all = Count(texts);
        foreach (var held in fold.Distinct().Order())
        {
            string[] inside = [.. texts.Where((_, i) => fold[i] == held)];
            var own = Count(inside);
            foreach (var text in inside)
            {
                var (here, everywhere) = (own.GetAlternateLookup<ReadOnlySpan<char>>(), all.GetAlternateLookup<ReadOnlySpan<char>>());
                yield return Share(text, run => everywhere[run] - here[run] >= MinStatements);
            }
        }
    }

    /// <summary>The share of a text's runs that are known; 0 for a text too short to have one.</summary>
    public double Familiarity(string text)
    {
        var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        return Share(text, run => lookup.Contains(run));
    }

    private static double Share(string text, Func<ReadOnlySpan<char>, bool> isKnown)
    {
        var (hits, total) = (0, 0);
        foreach (var (whole, start) in CharacterRuns.Of(text))
        {
            total++;
            hits += isKnown(whole.AsSpan(start, CharacterRuns.Length)) ? 1 : 0;
        }

        return total == 0 ? 0 : (double)hits / total;
    }

    private static Dictionary<string, int> Count(IReadOnlyList<string> texts)
    {
        var counts = new Dictionary<string, (int Statements, int Last)>(StringComparer.Ordinal);
        var lookup = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 1; i <= texts.Count; i++)
        {
            foreach (var (whole, start) in CharacterRuns.Of(texts[i - 1]))
            {
                ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(lookup, whole.AsSpan(start, CharacterRuns.Length), out _);
                if (count.Last != i)
                    count = (count.Statements + 1, i);
            }
        }

        return counts.ToDictionary(c => c.Key, c => c.Value.Statements, StringComparer.Ordinal);
    }
}
