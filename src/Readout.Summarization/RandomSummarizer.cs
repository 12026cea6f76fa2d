using System.Globalization;
using Readout.Core;

namespace Readout.Summarization;

/// <summary>The floor below all floors: sentences by lot. The same seed and document give the same summary.</summary>
/// <param name="seed">The seed.</param>
public sealed class RandomSummarizer(long seed) : ISummarizer
{
    /// <inheritdoc/>
    public string Name => "random";

    /// <inheritdoc/>
    public Summary Summarize(SummaryDocument document, SummaryLength length)
    {
        // The text goes into the draw, so that documents of equal length do not all lose the same sentences.
        var text = Fingerprint.Of(document.Sentences.Select(s => s.Text));
        var random = new SeededRandom(seed ^ long.Parse(text.AsSpan(0, 16), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        int[] order = [.. Enumerable.Range(0, document.Sentences.Count)];
        random.Shuffle(order.AsSpan());
        return SummaryMaker.Make(document, Filling.Take(document, length, order), length);
    }
}
