using System.Text.Json;
using CsCheck;
using Readout.Summarization;

namespace Readout.Tests.Summarization;

public class RougeTests
{
    [Fact]
    public void Words_in_common_count_as_often_as_the_reference_has_them()
    {
        // Words: "the" twice in common, of 4 and of 3. Pairs: the-the, the-the, the-cat and the-the, the-dog: 1 of 3 and of 2.
        var scores = Rouge.Score("the the the cat", "the the dog", stem: false);
        AssertScore(scores.Rouge1, 2.0 / 4, 2.0 / 3);
        AssertScore(scores.Rouge2, 1.0 / 3, 1.0 / 2);
        Assert.Equal(2 * 2.0 / 7, scores.Rouge1.F, 12); // F = 2·common / (candidate + reference)
    }

    [Fact]
    public void The_longest_common_subsequence_may_have_gaps_but_keeps_the_order()
    {
        // "police the gunman" is the longest in both: 3 of 4; "kill" differs from "killed" without stemming, not with it.
        AssertScore(Rouge.Score("police kill the gunman", "police killed the gunman", stem: false).RougeL, .75, .75);
        AssertScore(Rouge.Score("police kill the gunman", "police killed the gunman", stem: true).RougeL, 1, 1);
        AssertScore(Rouge.Score("the gunman kill police", "police killed the gunman", stem: false).RougeL, .5, .5);
    }

    [Fact]
    public void Lsum_joins_what_each_line_of_the_candidate_has_of_a_line_of_the_reference()
    {
        // As in Lin 2004: w1 w3 w5 and w1 w2 together are w1 w2 w3 w5: 4 of the reference's 5 words, 4 of the candidate's 10. Read as one
        // text, the candidate has only w1 w3 w5 in the order of the reference.
        var scores = Rouge.Score("w1 w3 w8 w9 w5\nw1 w2 w6 w7 w8", "w1 w2 w3 w4 w5", stem: false);
        AssertScore(scores.RougeLsum, 4.0 / 10, 4.0 / 5);
        AssertScore(scores.RougeL, 3.0 / 10, 3.0 / 5);
    }

    [Theory]
    [InlineData("", "words")]
    [InlineData("words", "")]
    [InlineData("", "")]
    [InlineData("习近平", "习近平")]
    public void Nothing_to_compare_is_zero(string candidate, string reference) =>
        Assert.Equal(new(default, default, default, default), Rouge.Score(candidate, reference));

    [Fact]
    public void A_text_scores_one_against_itself_and_precision_is_recall_the_other_way_round() =>
        Gen.Select(Lines, Lines, Gen.Bool).Sample((a, b, stem) =>
        {
            var (ab, ba) = (Rouge.Score(a, b, stem), Rouge.Score(b, a, stem));
            Assert.Equal(ab.Rouge1.Precision, ba.Rouge1.Recall, 12);
            Assert.Equal(ab.Rouge2.Precision, ba.Rouge2.Recall, 12);
            Assert.Equal(ab.RougeL.F, ba.RougeL.F, 12);
            Assert.Equal(1, Rouge.Score(a, a, stem).RougeLsum.F, 12);
            Assert.InRange(ab.RougeL.F, 0, ab.Rouge1.F + 1e-12);
        });

    [Fact]
    public void All_golden_pairs_agree_to_six_digits()
    {
        var pairs = SharedFile.Json("golden", "rouge.json").GetProperty("pairs").EnumerateArray().ToList();
        Assert.Equal(44, pairs.Count);
        foreach (var pair in pairs)
        {
            foreach (var (name, stem) in new[] { ("nostem", false), ("stem", true) })
            {
                var scores = Rouge.Score(pair.GetProperty("candidate").GetString()!, pair.GetProperty("reference").GetString()!, stem);
                var golden = pair.GetProperty(name);
                AssertGolden(golden.GetProperty("rouge1"), scores.Rouge1);
                AssertGolden(golden.GetProperty("rouge2"), scores.Rouge2);
                AssertGolden(golden.GetProperty("rougeL"), scores.RougeL);
                AssertGolden(golden.GetProperty("rougeLsum"), scores.RougeLsum);
            }
        }
    }

    private static readonly Gen<string> Lines =
        Gen.String[Gen.Char["abcy  \n"], 1, 40].Select(s => "x y z\n" + s);

    private static void AssertScore(RougeScore score, double precision, double recall)
    {
        Assert.Equal(precision, score.Precision, 12);
        Assert.Equal(recall, score.Recall, 12);
    }

    private static void AssertGolden(JsonElement golden, RougeScore score)
    {
        Assert.Equal(golden.GetProperty("p").GetDouble(), score.Precision, 1e-6);
        Assert.Equal(golden.GetProperty("r").GetDouble(), score.Recall, 1e-6);
        Assert.Equal(golden.GetProperty("f").GetDouble(), score.F, 1e-6);
    }
}
