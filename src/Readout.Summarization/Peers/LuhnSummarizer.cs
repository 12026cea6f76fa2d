using Readout.Core;

namespace Readout.Summarization.Peers;

/// <summary>Luhn: the densest cluster of significant words in each sentence.</summary>
/// <remarks>
/// Luhn, "The automatic creation of literature abstracts", IBM Journal 2(2), 1958: significant² / length of a cluster in which no two
/// significant words have more than four others between them. Content words that occur twice or more are significant.
/// </remarks>
internal sealed class LuhnSummarizer : ISummarizer
{
    private const int LeastOccurrences = 2;
    private const int LargestGap = 4;

    /// <inheritdoc/>
    public string Name => "luhn";

    /// <inheritdoc/>
    public Summary Summarize(SummaryDocument document, SummaryLength length) => PeerSummary.ByScore(document, length, Scores(document));

    /// <summary>The score of each sentence.</summary>
    public static double[] Scores(SummaryDocument document)
    {
        var words = PeerWords.Of(document);
        return [.. words.All.Select(sentence => Densest(sentence, w => w != PeerWords.Function && words.Counts[w] >= LeastOccurrences))];
    }

    private static double Densest(int[] sentence, Func<int, bool> isSignificant)
    {
        var (best, first, last, count) = (0.0, 0, -1, 0);
        for (var i = 0; i < sentence.Length; i++)
        {
            if (!isSignificant(sentence[i]))
                continue;
            if (count == 0 || i - last - 1 > LargestGap)
                (first, count) = (i, 0);
            (last, count) = (i, count + 1);
            best = Math.Max(best, (double)(count * count) / (last - first + 1));
        }

        return best;
    }
}
