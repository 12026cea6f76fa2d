using Readout.Core;

namespace Readout.Summarization.Peers;

/// <summary>LexRank: a random walk over sentences whose tf-idf cosine is above a threshold.</summary>
/// <remarks>
/// Erkan and Radev, "LexRank: graph-based lexical centrality as salience in text summarization", JAIR 22, 2004: threshold 0.1, and a
/// sentence is its own neighbour. idf is ln((n + 1) / sentences with the word), so that a word of all sentences still counts.
/// </remarks>
internal sealed class LexRankSummarizer : ISummarizer
{
    private const double Threshold = .1;

    /// <inheritdoc/>
    public string Name => "lexrank";

    /// <inheritdoc/>
    public Summary Summarize(SummaryDocument document, SummaryLength length) => PeerSummary.ByScore(document, length, Scores(document));

    /// <summary>The score of each sentence.</summary>
    public static double[] Scores(SummaryDocument document)
    {
        var words = PeerWords.Of(document);
        var sentencesWith = new int[words.Counts.Length];
        foreach (var word in words.Content.SelectMany(w => w.Distinct()))
            sentencesWith[word]++;
        var n = words.Content.Count;
        Dictionary<int, double>[] vectors = [.. words.Content.Select(w => w.CountBy(x => x)
            .ToDictionary(x => x.Key, x => x.Value * Math.Log((n + 1.0) / sentencesWith[x.Key])))];
        double[] norms = [.. vectors.Select(v => Math.Sqrt(v.Values.Sum(x => x * x)))];
        double[][] edges = [.. words.Content.Select(_ => new double[n])];
        for (var i = 0; i < n; i++)
        {
            edges[i][i] = 1;
            for (var j = i + 1; j < n; j++)
            {
                var product = vectors[i].Sum(x => x.Value * vectors[j].GetValueOrDefault(x.Key));
                edges[i][j] = edges[j][i] = product > Threshold * norms[i] * norms[j] ? 1 : 0;
            }
        }

        return RandomWalk.Of(edges);
    }
}
