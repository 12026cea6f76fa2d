using Readout.Core;

namespace Readout.Summarization.Peers;

/// <summary>SumBasic: frequent words make a sentence worth saying, and count for less once said.</summary>
/// <remarks>
/// Nenkova and Vanderwende, "The impact of frequency on summarization", Microsoft Research 2005: of the sentences with the most probable
/// word take the one with the highest mean probability, then square the probabilities of its words.
/// </remarks>
internal sealed class SumBasicSummarizer : ISummarizer
{
    /// <inheritdoc/>
    public string Name => "sumbasic";

    /// <inheritdoc/>
    public Summary Summarize(SummaryDocument document, SummaryLength length) => PeerSummary.InOrder(document, length, Order(document));

    /// <summary>The sentences in the order that they are taken.</summary>
    public static IEnumerable<int> Order(SummaryDocument document)
    {
        var words = PeerWords.Of(document);
        var total = words.Counts.Sum();
        double[] probability = [.. words.Counts.Select(c => (double)c / total)];
        var left = Enumerable.Range(0, words.Content.Count).ToList();
        double Mean(int i) => words.Content[i].Select(w => probability[w]).DefaultIfEmpty(0).Average();
        while (left.Count > 0)
        {
            var likeliest = left.SelectMany(i => words.Content[i]).DefaultIfEmpty(PeerWords.Function)
                .MaxBy(w => w == PeerWords.Function ? 0 : probability[w]);
            var next = left.Where(i => likeliest == PeerWords.Function || words.Content[i].Contains(likeliest)).MaxBy(Mean);
            yield return next;
            left.Remove(next);
            foreach (var word in words.Content[next].Distinct())
                probability[word] *= probability[word];
        }
    }
}
