using Readout.Core;
using Readout.Text;
using Readout.Text.Scoring;

namespace Readout.Tests.Text;

public class AttributionScoreTests
{
    [Fact]
    public void Boundaries_statements_and_speakers_are_counted_by_hand()
    {
        // Found (0,4) right, (5,8) where the gold has (5,9): three of four edges, one of two statements, one of two speakers.
        GoldStatement[] gold = [new("d", 0, 4, "Arven Dolm", Directness.Indirect, MentionType.Name),
            new("d", 5, 9, "", Directness.Narration, MentionType.None)];
        AttributedStatement[] found = [Found(0, 4, "Arven Dolm"), Found(5, 8)];
        var score = AttributionScore.Of(gold, found);
        Assert.Equal((3, 4, 4), (score.Boundaries.Matched, score.Boundaries.Gold, score.Boundaries.Found));
        Assert.Equal(0.75, score.Boundaries.F1);
        Assert.Equal(0.5, score.Statements.F1);
        Assert.Equal(new Tally(1, 2), score.Speakers);
        Assert.Equal(new Tally(1, 1), score.ByMention[MentionType.Name]);
        Assert.Equal(new Tally(0, 1), score.ByDirectness[Directness.Narration]);
        Assert.Equal(new Tally(1, 2), score.Unattributed);
    }

    [Fact]
    public void A_joint_speaker_is_a_set_and_articles_do_not_count()
    {
        GoldStatement[] gold = [new("d", 0, 4, "Ilse Tarnov; the Commission", Directness.Indirect, MentionType.Joint)];
        Assert.Equal(1, AttributionScore.Of(gold, [Found(0, 4, "Commission", "Ilse Tarnov")]).Speakers.Right);
        Assert.Equal(0, AttributionScore.Of(gold, [Found(0, 4, "Ilse Tarnov")]).Speakers.Right);
    }

    [Fact]
    public void The_sum_of_scores_adds_counts_and_a_score_of_nothing_is_undefined()
    {
        GoldStatement[] gold = [new("d", 0, 4, "", Directness.Narration, MentionType.None)];
        var one = AttributionScore.Of(gold, [Found(0, 4)]);
        Assert.Equal(new Overlap(6, 6, 6), AttributionScore.Sum([one, one, one]).Boundaries);
        Assert.True(double.IsNaN(AttributionScore.Of([], []).Boundaries.F1));
    }

    [Theory]
    [InlineData("document,start\n", "gold.csv:1: column 'end' is missing")]
    [InlineData("document,start,end,speaker,directness,mention\nd,x,4,,direct,name\n", "gold.csv:2: start 'x' is not an offset")]
    [InlineData("document,start,end,speaker,directness,mention\nd,0,4,,oblique,name\n",
        "gold.csv:2: directness 'oblique' is not one of narration")]
    public void A_bad_gold_file_is_refused_with_its_line(string csv, string message) =>
        Assert.StartsWith(message, Assert.Throws<BadDataException>(() => GoldFile.Parse(csv, "gold.csv")).Message,
            StringComparison.Ordinal);

    private static AttributedStatement Found(int start, int end, params string[] speakers) =>
        new("d#1", "d", start, end, new string('x', end - start)) { Speakers = speakers };
}
