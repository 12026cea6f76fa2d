using System.Globalization;
using Readout.Text.Lexical;

namespace Readout.Text.Attributing;

/// <summary>How often the rules are right, as counted on gold: <c>(right + 1) / (of + 2)</c>, Laplace's rule of succession.</summary>
internal static class Confidences
{
    private static readonly Dictionary<string, (int Right, int Of)> Counts = Read();

    /// <summary>The confidence of a rule that found a speaker.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="mention">How the speaker is named.</param>
    /// <param name="open">Whether the words stand for themselves.</param>
    public static double Of(string rule, MentionType mention, bool open)
    {
        if (rule == "too-long")
            return 0;
        // A way of naming that the gold does not have for a rule: the rule as a whole, unless the words stand for themselves.
        var (right, of) = Counts.TryGetValue(Key(rule, mention, open), out var counts) || open ? counts : Whole(rule);
        return Math.Round((right + 1.0) / (of + 2.0), 3);
    }

    /// <summary>The name of an entry of the list: the rule and how the speaker is named.</summary>
    public static string Key(string rule, MentionType mention, bool open) => $"{rule} {(open ? "as-written" : Name(mention))}";

    private static (int Right, int Of) Whole(string rule) => Counts.Where(c => c.Key.StartsWith(rule + " ", StringComparison.Ordinal))
        .Aggregate((Right: 0, Of: 0), (sum, c) => (sum.Right + c.Value.Right, sum.Of + c.Value.Of));

    private static string Name(MentionType mention) =>
        mention == MentionType.CarryOver ? "carry-over" : mention.ToString().ToLowerInvariant();

    private static Dictionary<string, (int Right, int Of)> Read() => Lexicon.Read("confidences").ToDictionary(
        fields => $"{fields[0]} {fields[1]}",
        fields => (int.Parse(fields[2], CultureInfo.InvariantCulture), int.Parse(fields[3], CultureInfo.InvariantCulture)),
        StringComparer.Ordinal);
}
