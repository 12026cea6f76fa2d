using Readout.Core;

namespace Readout.Summarization.Peers;

/// <summary>TextRank: a random walk over sentences that share words.</summary>
/// <remarks>Mihalcea and Tarau, "TextRank: bringing order into texts", EMNLP 2004: |common words| / (log |a| + log |b|).</remarks>
internal sealed class TextRankSummarizer : ISummarizer
{
    /// <inheritdoc/>
    public string Name => "textrank";

    /// <inheritdoc/>
    public Summary Summarize(SummaryDocument document, SummaryLength length) => PeerSummary.ByScore(document, length, Scores(document));

    /// <summary>The score of each sentence.</summary>
    public static double[] Scores(SummaryDocument document)
    {
        var words = PeerWords.Of(document).Content;
        HashSet<int>[] sets = [.. words.Select(w => w.ToHashSet())];
        double[][] weights = [.. words.Select(_ => new double[words.Count])];
        for (var i = 0; i < sets.Length; i++)
        {
            for (var j = i + 1; j < sets.Length; j++)
            {
                var length = Math.Log(words[i].Length) + Math.Log(words[j].Length);
                // Two sentences of one word each have no length to divide by.
                if (length > 0 && double.IsFinite(length))
                    weights[i][j] = weights[j][i] = sets[i].Count(sets[j].Contains) / length;
            }
        }

        return RandomWalk.Of(weights);
    }
}
