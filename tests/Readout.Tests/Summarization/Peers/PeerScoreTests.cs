using Readout.Core;
using Readout.Summarization.Peers;

namespace Readout.Tests.Summarization.Peers;

public class PeerScoreTests
{
    // The middle sentence has a word in common with each of the others, which have none between them.
    private static readonly SummaryDocument Chain = Texts.Of("Red fox.", "Fox owl.", "Owl elk.");

    [Fact]
    public void TextRank_prefers_the_sentence_that_shares_words_with_both_others()
    {
        // Equal edges 1-2 and 2-3: p2 = .05 + .85·(p1 + p3) and p1 = p3 = .05 + .85·p2/2, so p2 = .135/.2775.
        var scores = TextRankSummarizer.Scores(Chain);
        Assert.Equal([.256757, .486486, .256757], scores.Select(s => Math.Round(s, 6)));
    }

    [Fact]
    public void TextRank_divides_common_words_by_the_logarithms_of_the_lengths()
    {
        // 1-2: two words of four each, 2/(2 ln 4) = .7213; 1-3: one word of four and two, 1/(ln 4 + ln 2) = .4809.
        // From 1, three fifths go to 2.
        // p1 = .05 + .85·(p2 + p3) = .05 + .85·(1 − p1) = .9/1.85; p2 = .05 + .85·.6·p1.
        var scores = TextRankSummarizer.Scores(Texts.Of("Red fox owl elk.", "Red fox jay hen.", "Owl pig."));
        Assert.Equal([.486486, .298108, .215405], scores.Select(s => Math.Round(s, 6)));
    }

    [Fact]
    public void LexRank_counts_every_likeness_above_the_threshold_alike_and_itself_too()
    {
        // Cosine 1-2 is ln²2 / (√(ln²4 + ln²2)·√(2 ln²2)) = .316 > .1.
        // p1 = .05 + .85·(p1/2 + p2/3), 2 p1 + p2 = 1: p1 = .333333/1.141667.
        var scores = LexRankSummarizer.Scores(Chain);
        Assert.Equal([.291971, .416058, .291971], scores.Select(s => Math.Round(s, 6)));
    }

    [Fact]
    public void LexRank_does_not_see_a_likeness_below_the_threshold()
    {
        // One common word of twelve: cosine ln²1.5 / (ln²1.5 + 11 ln²3) = .012.
        var scores = LexRankSummarizer.Scores(Texts.Of("a1 b1 c1 d1 e1 f1 g1 h1 j1 k1 l1 fox.", "a2 b2 c2 d2 e2 f2 g2 h2 j2 k2 l2 fox."));
        Assert.Equal([.5, .5], scores);
        Assert.Equal(3, LexRankSummarizer.Scores(Texts.Unrelated(3)).Count(s => Math.Abs(s - (1.0 / 3)) < 1e-9));
    }

    [Fact]
    public void Lsa_measures_sentences_by_concepts_of_at_least_half_the_strongest()
    {
        // Three concepts without a word in common: σ = √(2² + 1²), √2 and 1, the last below √5/2.
        var scores = LsaSummarizer.Scores(Texts.Of("Jay.", "Red red fox.", "Owl elk."));
        Assert.Equal([0, Math.Sqrt(5), Math.Sqrt(2)], scores, (a, b) => Math.Abs(a - b) < 1e-5);
    }

    [Fact]
    public void Singular_values_and_vectors_are_those_of_the_matrix()
    {
        // A = [[3, 4], [0, 5]]: AᵀA = [[9, 12], [12, 41]] has 45 for (1, 3)/√10, and 5.
        var found = SingularValues.Largest([[(0, 3)], [(0, 4), (1, 5)]], 2, 2);
        Assert.Equal([Math.Sqrt(45), Math.Sqrt(5)], found.Select(f => f.Sigma), (a, b) => Math.Abs(a - b) < 1e-8);
        Assert.Equal(1 / Math.Sqrt(10), Math.Abs(found[0].Right[0]), 6);
        Assert.Equal(3 / Math.Sqrt(10), Math.Abs(found[0].Right[1]), 6);
    }

    [Fact]
    public void Luhn_takes_the_densest_cluster_of_repeated_words()
    {
        // fox and owl occur often. "fox saw owl": 2²/3. Five words between them part the cluster: 1²/1. Side by side: 2²/2.
        var scores = LuhnSummarizer.Scores(Texts.Of("Fox saw owl.", "Fox b1 b2 b3 b4 b5 owl.", "Pig fox owl hen.", "Jay."));
        Assert.Equal([4.0 / 3, 1, 2, 0], scores);
    }
}
