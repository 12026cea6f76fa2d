using Readout.Core;

namespace Readout.Summarization.Choosing;

/// <summary>What is chosen or left as a whole: a sentence, or the sentences of one quotation.</summary>
/// <param name="First">The first sentence.</param>
/// <param name="Count">How many sentences, one behind the other.</param>
internal readonly record struct Unit(int First, int Count)
{
    // A mark that is never closed must not tie half the document together.
    private const int LongestQuotation = 12;

    // What is shorter fits into most summaries.
    private const int LongestWhole = 3;

    /// <summary>The units of a document, in order: by the numbers of its quotations, or else by quotation marks.</summary>
    public static List<Unit> Of(SummaryDocument document)
    {
        var sentences = document.Sentences;
        var numbered = sentences.Any(s => s.Quotation is not null);
        var units = new List<Unit>(sentences.Count);
        for (var (i, count) = (0, 0); i < sentences.Count; i += count)
        {
            count = numbered ? SameNumber(sentences, i) : OpenMarks(sentences, i);
            if (IsTheText(count, sentences.Count))
                units.AddRange(Enumerable.Range(i, count).Select(single => new Unit(single, 1)));
            else
                units.Add(new(i, count));
        }

        return units;
    }

    // A text that is mostly one quotation, such as a message read out, has no quotation to keep whole: it is what there is to sum up.
    private static bool IsTheText(int count, int all) => count > LongestWhole && 2 * count > all;

    private static int SameNumber(IReadOnlyList<SummarySentence> sentences, int first)
    {
        var end = first + 1;
        while (sentences[first].Quotation is { } number && end < sentences.Count && sentences[end].Quotation == number)
            end++;
        return end - first;
    }

    private static int OpenMarks(IReadOnlyList<SummarySentence> sentences, int first)
    {
        var open = QuotationMarks.IsOpenAfter(sentences[first].Text, open: false);
        for (var i = first + 1; open && i < sentences.Count && i - first < LongestQuotation; i++)
        {
            // A quotation ends with its paragraph, unless the next one opens it again.
            if (sentences[i].Paragraph != sentences[i - 1].Paragraph && !QuotationMarks.Begin(sentences[i].Text))
                break;
            open = QuotationMarks.IsOpenAfter(sentences[i].Text, open);
            if (!open)
                return i - first + 1;
        }

        return 1;
    }
}
