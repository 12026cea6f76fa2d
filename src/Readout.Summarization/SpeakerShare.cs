using Readout.Core;

namespace Readout.Summarization;

/// <summary>How much of a document, and of its summary, is a speaker's.</summary>
/// <param name="Speaker">The speaker; empty for what nobody is said to have said.</param>
/// <param name="Sentences">The speaker's sentences in the document.</param>
/// <param name="Words">The words of these.</param>
/// <param name="Share">These words as a share of the document's; NaN when it has none.</param>
/// <param name="SummaryWords">The speaker's words in the summary.</param>
/// <param name="SummaryShare">These as a share of the summary's; NaN without a summary.</param>
public sealed record SpeakerShare(string Speaker, int Sentences, int Words, double Share, int SummaryWords, double SummaryShare)
{
    /// <summary>The shares in a document: those who speak most first, what nobody said last.</summary>
    public static IReadOnlyList<SpeakerShare> Of(SummaryDocument document) => Of(document, []);

    /// <summary>The shares in a summary and its document: those who speak most in the document first, what nobody said last.</summary>
    public static IReadOnlyList<SpeakerShare> Of(Summary summary) => Of(summary.Document, summary.Lines);

    /// <summary>Whether a speaker field names several, parted by semicolons.</summary>
    internal static bool IsJoint(string speaker) => speaker.Length == 0 || speaker.Contains(';', StringComparison.Ordinal);

    private static SpeakerShare[] Of(SummaryDocument document, IReadOnlyList<SummaryLine> lines)
    {
        var (all, chosen) = (document.Words, lines.Sum(l => l.Sentence.Words));
        var inSummary = lines.ToLookup(l => l.Sentence.Speaker, l => l.Sentence.Words, StringComparer.Ordinal);
        return [.. document.Sentences
            .GroupBy(s => s.Speaker, StringComparer.Ordinal)
            .Select(g => (Speaker: g.Key, Sentences: g.Count(), Words: g.Sum(s => s.Words), Summary: inSummary[g.Key].Sum()))
            .OrderBy(s => s.Speaker.Length == 0).ThenByDescending(s => s.Words).ThenBy(s => s.Speaker, StringComparer.Ordinal)
            .Select(s => new SpeakerShare(s.Speaker, s.Sentences, s.Words, Ratio(s.Words, all), s.Summary, Ratio(s.Summary, chosen)))];
    }

    private static double Ratio(int part, int whole) => whole == 0 ? double.NaN : (double)part / whole;
}
