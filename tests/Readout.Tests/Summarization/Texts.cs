using Readout.Core;

namespace Readout.Tests.Summarization;

/// <summary>Tiny documents. A line "Speaker|topic|text" names its speaker and topic; one without bars is text alone.</summary>
internal static class Texts
{
    /// <summary>Seven sentences of a meeting, with speakers and topics.</summary>
    public static SummaryDocument Meeting { get; } = Of(
        "|protocol|President Arven Dolm received Prime Minister Ilse Tarnov in the capital on Monday morning.",
        "President Arven Dolm|economy-trade|President Dolm proposed a railway across the border to carry grain and steel.",
        "President Arven Dolm|economy-trade|He said that the railway would halve the price of carrying grain.",
        "Prime Minister Ilse Tarnov|economy-trade|Tarnov replied that her government would pay for the railway bridge.",
        "Prime Minister Ilse Tarnov|security-defence|\"Our border guards will patrol the river together from next spring onward.\"",
        "Prime Minister Ilse Tarnov|people-rights|She also promised scholarships for two hundred students of engineering.",
        "|protocol|The two leaders will meet again in the autumn at the invitation of Tarnov.");

    public static SummaryDocument Of(params string[] lines) => new([.. lines.Select(Sentence)]);

    /// <summary>So many sentences that have no word in common, ten words each.</summary>
    public static SummaryDocument Unrelated(int count) =>
        Of([.. Enumerable.Range(0, count).Select(i => string.Join(' ', Enumerable.Range(0, 10).Select(w => $"w{i}x{w}")) + ".")]);

    public static int[] Chosen(Summary summary) => [.. summary.Lines.Select(l => l.Index)];

    private static SummarySentence Sentence(string line, int i)
    {
        var parts = line.Split('|');
        return parts.Length == 1
            ? new(new Statement($"s{i}", line))
            : new(new Statement($"s{i}", parts[2]) { Speaker = parts[0] }) { Topic = parts[1].Length > 0 ? new(parts[1]) : null };
    }
}
