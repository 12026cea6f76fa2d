using Readout.Text.Lexical;
using Readout.Text.Naming;

namespace Readout.Text.Attributing;

/// <summary>Quotations set as paragraphs of their own, with the name of their speaker on the line below.</summary>
internal sealed class Credits
{
    private readonly Dictionary<int, Mention> credits = [];

    /// <summary>Finds the credited quotations of a document.</summary>
    public Credits(Document document, Quotations quotations)
    {
        var text = document.Article.Text;
        var cuts = document.Cuts.DistinctBy(c => c.Start).ToDictionary(c => c.Start);
        foreach (var block in document.Blocks)
        {
            if (!cuts.TryGetValue(block.End, out var cut) || cut.Rule is not ("heading" or "signature" or "byline")
                || quotations.At(block.Start) is not { Speech: true } quotation
                || !text.AsSpan(quotation.End, Math.Max(0, block.End - quotation.End)).IsWhiteSpace())
                continue;
            if (Labels.Mention(cut.Text.Trim().TrimStart('—', '–', '-', ' ')) is { } mention)
                credits.Add(block.Start, mention);
        }
    }

    /// <summary>Who is named below the quotation that a sentence belongs to; null for none.</summary>
    public Mention? Of(Document document, int offset)
    {
        if (credits.Count == 0)
            return null;
        var (low, high) = (0, document.Blocks.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = document.Blocks[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return credits.GetValueOrDefault(document.Blocks[low].Start);
    }
}
