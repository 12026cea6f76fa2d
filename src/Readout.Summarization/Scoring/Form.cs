using Readout.Core;

namespace Readout.Summarization.Scoring;

/// <summary>What the form of a sentence costs it: an opening quotation mark, length, a dangling pronoun.</summary>
internal static class Form
{
    public static double CostOf(SummarySentence sentence, SummarizerOptions options)
    {
        var quoted = QuotationMarks.Begin(sentence.Text) ? options.QuotationPenalty : 0;
        var excess = Math.Clamp((double)(sentence.Words - options.LongSentence) / options.LongSentence, 0, 2);
        var dangling = sentence.Speaker.Length == 0 && Attribution.OpeningPronoun(sentence.Text).Length > 0 ? options.DanglingPenalty : 0;
        return quoted + (excess * options.LengthPenalty) + dangling;
    }
}
