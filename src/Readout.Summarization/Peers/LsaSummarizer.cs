using Readout.Core;

namespace Readout.Summarization.Peers;

/// <summary>LSA: the length of each sentence in the space of the document's strongest concepts.</summary>
/// <remarks>
/// Steinberger and Ježek, "Using latent semantic analysis in text summarization and summary evaluation", ISIM 2004:
/// s_i = √Σ_k v_ik² σ_k² over the concepts of at least half the strongest σ, here the first ten of them at most.
/// </remarks>
internal sealed class LsaSummarizer : ISummarizer
{
    private const int MostConcepts = 10;

    /// <inheritdoc/>
    public string Name => "lsa";

    /// <inheritdoc/>
    public Summary Summarize(SummaryDocument document, SummaryLength length) => PeerSummary.ByScore(document, length, Scores(document));

    /// <summary>The score of each sentence.</summary>
    public static double[] Scores(SummaryDocument document)
    {
        var words = PeerWords.Of(document);
        (int Term, double Weight)[][] columns =
            [.. words.Content.Select(w => w.CountBy(x => x).Select(x => (x.Key, (double)x.Value)).ToArray())];
        var concepts = SingularValues.Largest(columns, words.Counts.Length, Math.Min(MostConcepts, columns.Length));
        var scores = new double[columns.Length];
        foreach (var (sigma, sentences) in concepts.Where(c => c.Sigma >= concepts[0].Sigma / 2))
        {
            for (var i = 0; i < scores.Length; i++)
                scores[i] += sentences[i] * sentences[i] * sigma * sigma;
        }

        return [.. scores.Select(Math.Sqrt)];
    }
}
