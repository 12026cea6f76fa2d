using Readout.Core;

namespace Readout.Summarization.Peers;

/// <summary>The tail that the classical methods share: sentences in the order that a method wants them, as many as fit.</summary>
internal static class PeerSummary
{
    /// <summary>A summary of the sentences with the highest scores; of equals, the first.</summary>
    public static Summary ByScore(SummaryDocument document, SummaryLength length, double[] scores) =>
        InOrder(document, length, Enumerable.Range(0, scores.Length).OrderByDescending(i => scores[i]), i => scores[i]);

    /// <summary>A summary of the sentences that come first in an order.</summary>
    public static Summary InOrder(
        SummaryDocument document, SummaryLength length, IEnumerable<int> order, Func<int, double>? score = null) =>
        SummaryMaker.Make(document, Filling.Take(document, length, order), length, score);
}
