using Readout.Summarization.Overlap;

namespace Readout.Summarization;

/// <summary>ROUGE: how much a summary has in common with one that a human wrote.</summary>
/// <remarks>
/// Lin, "ROUGE: a package for automatic evaluation of summaries", ACL workshop 2004. Words are runs of a-z and 0-9 in lower case, so text
/// in another script scores 0; with stemming, words of four letters or more are cut to their Porter stem.
/// </remarks>
public static class Rouge
{
    /// <summary>Scores a candidate.</summary>
    /// <param name="candidate">The summary, one sentence a line.</param>
    /// <param name="reference">The summary that a human wrote, one sentence a line.</param>
    /// <param name="stem">Whether Porter stems are compared.</param>
    public static RougeScores Score(string candidate, string reference, bool stem = true)
    {
        var (c, r) = (RougeTokens.Of(candidate, stem), RougeTokens.Of(reference, stem));
        var common = CommonSubsequence.Length(r.Words, c.Words);
        return new(
            NGramOverlap.Score(c, r, 1),
            NGramOverlap.Score(c, r, 2),
            RougeScore.Of(common, c.Words.Length, r.Words.Length),
            UnionOverlap.Score(RougeTokens.OfLines(candidate, stem), RougeTokens.OfLines(reference, stem)));
    }
}
