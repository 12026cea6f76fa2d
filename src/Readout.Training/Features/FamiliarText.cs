using System.Runtime.InteropServices;

namespace Readout.Training.Features;

/// <summary>What training statements look like, letter by letter, and below which likeness a text is none of them.</summary>
/// <remarks>
/// A text's familiarity is the share of its runs of five characters that two training statements hold; punctuation counts, so that
/// code is as strange as another language. Names are new in every document, hence the margin below the first percentile of the
/// training statements, each measured against the other folds.
/// </remarks>
internal sealed class FamiliarText
{
    private const int MinStatements = 2;
    private const double Percentile = 0.01;
    private const double Margin = 0.8;

    // A text out of domain is believed half at most, and the less the stranger it is.
    private const double MostTrust = 0.5;

    private readonly HashSet<string> known;

    public FamiliarText(IEnumerable<string> runs, double threshold)
    {
        known = new(runs, StringComparer.Ordinal);
        Runs = [.. known.Order(StringComparer.Ordinal)];
        Threshold = threshold;
    }

    /// <summary>The runs that training statements hold, in ordinal order.</summary>
    public IReadOnlyList<string> Runs { get; }

    /// <summary>The familiarity below which a text is out of domain; 0 where no folds could tell.</summary>
    public double Threshold { get; }

    /// <summary>Collects the runs of training texts, and the threshold from their folds.</summary>
    /// <param name="texts">The training texts.</param>
    /// <param name="fold">The fold of each; null when they cannot be divided.</param>
    public static FamiliarText Fit(IReadOnlyList<string> texts, IReadOnlyList<int>? fold)
    {
        var all = Count(texts);
        return new(all.Where(run => run.Value >= MinStatements).Select(run => run.Key), fold is null ? 0 : FromFolds(texts, fold, all));
    }

    /// <summary>How far to believe a prediction for a text: 1, or for a text out of domain half of familiarity ÷ threshold.</summary>
    public double Trust(string text)
    {
        var familiarity = Familiarity(text);
        if (familiarity == 0)
            return 0;
        return familiarity >= Threshold ? 1 : MostTrust * familiarity / Threshold;
    }

    /// <summary>The share of a text's runs that are known; 0 for a text too short to have one.</summary>
    public double Familiarity(string text)
    {
        var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        return Share(text, run => lookup.Contains(run));
    }

    private static double FromFolds(IReadOnlyList<string> texts, IReadOnlyList<int> fold, Dictionary<string, int> all)
    {
        var familiarity = new List<double>(texts.Count);
        foreach (var held in fold.Distinct().Order())
        {
            string[] inside = [.. texts.Where((_, i) => fold[i] == held)];
            var (own, whole) = (Count(inside).GetAlternateLookup<ReadOnlySpan<char>>(), all.GetAlternateLookup<ReadOnlySpan<char>>());
            familiarity.AddRange(inside.Select(text => Share(text, run => whole[run] - own[run] >= MinStatements)));
        }

        familiarity.Sort();
        return Math.Round(Margin * familiarity[(int)(familiarity.Count * Percentile)], 4);
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
