using Readout.Core;

namespace Readout.Summarization.Peers;

/// <summary>KL-Sum: greedily the sentence that brings the summary's word distribution closest to the document's.</summary>
/// <remarks>
/// Haghighi and Vanderwende, "Exploring content models for multi-document summarization", NAACL 2009: least KL(document ‖ summary). The
/// summary's counts are smoothed by a little, since the divergence to a distribution without a word is infinite.
/// </remarks>
internal sealed class KlSumSummarizer : ISummarizer
{
    private const double Smoothing = .01;

    /// <inheritdoc/>
    public string Name => "kl-sum";

    /// <inheritdoc/>
    public Summary Summarize(SummaryDocument document, SummaryLength length) => PeerSummary.InOrder(document, length, Order(document));

    /// <summary>The sentences in the order that they are taken.</summary>
    public static IEnumerable<int> Order(SummaryDocument document)
    {
        var words = PeerWords.Of(document);
        var total = (double)words.Counts.Sum();
        (int Word, int Count)[][] sentences = [.. words.Content.Select(s => s.CountBy(w => w).Select(w => (w.Key, w.Value)).ToArray())];
        var (said, saidInAll) = (new int[words.Counts.Length], 0);
        var left = Enumerable.Range(0, sentences.Length).ToList();

        // Up to what is the same for all sentences, KL = ln(N + smoothing·V) − Σ p(w) ln(n(w) + smoothing), and only a sentence's own
        // words change the sum.
        double Divergence(int i) => Math.Log(saidInAll + words.Content[i].Length + (Smoothing * said.Length)) - sentences[i].Sum(w =>
            words.Counts[w.Word] / total * Math.Log((said[w.Word] + w.Count + Smoothing) / (said[w.Word] + Smoothing)));

        while (left.Count > 0)
        {
            var next = left.MinBy(Divergence);
            yield return next;
            left.Remove(next);
            foreach (var word in words.Content[next])
                said[word]++;
            saidInAll += words.Content[next].Length;
        }
    }
}
