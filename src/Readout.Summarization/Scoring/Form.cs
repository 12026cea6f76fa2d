using Readout.Core;

namespace Readout.Summarization.Scoring;

/// <summary>What the form of a sentence costs it: an opening quotation mark, length, a dangling pronoun, being a mere encounter.</summary>
internal static class Form
{
    // Shorter words of a lead stand in any title: of, the, and.
    private const int NameLength = 4;

    public static double CostOf(SummaryDocument document, int index, SummarizerOptions options)
    {
        var sentence = document.Sentences[index];
        var quoted = QuotationMarks.Begin(sentence.Text) ? options.QuotationPenalty : 0;
        var excess = Math.Clamp((double)(sentence.Words - options.LongSentence) / options.LongSentence, 0, 2);
        var dangling = Dangles(sentence) ? options.DanglingPenalty : 0;
        return quoted + (excess * options.LengthPenalty) + dangling + (IsMereEncounter(document, index) ? options.EncounterPenalty : 0);
    }

    // Unless the title is about it, nothing else may say who met; and "They agreed", by nobody known, hangs on the sentence before it.
    private static bool IsMereEncounter(SummaryDocument document, int index) =>
        index == 0 && document.Title.Length > 0 && Encounter.IsAll(document.Sentences[0].Text)
        && Words.Of(document.Sentences[0].Text).Exists(word => word.Length >= NameLength && IsIn(document.Title, word))
        && !(document.Sentences.Count > 1 && Dangles(document.Sentences[1]));

    private static bool IsIn(string title, string word) => Words.Normalize(title).Contains(word, StringComparison.Ordinal);

    private static bool Dangles(SummarySentence sentence) =>
        sentence.Speaker.Length == 0 && Attribution.OpeningPronoun(sentence.Text).Length > 0;
}
