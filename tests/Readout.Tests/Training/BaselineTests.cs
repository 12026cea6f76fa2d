using Readout.Core;
using Readout.Training;

namespace Readout.Tests.Training;

public class BaselineTests
{
    private static readonly Corpus ThreeToOne =
        Talks.Rows(("gas", "gas talks"), ("gas", "gas price"), ("gas", "winter"), ("arms", "tanks"));

    [Fact]
    public void The_majority_answers_every_text_with_the_shares_of_the_topics()
    {
        var majority = MajorityTopicClassifier.Train(ThreeToOne);
        Assert.Equal([1, 3], majority.Support);
        Assert.All(majority.Classify(["tanks", ""]), p => Assert.Equal(("gas", .75), (p.Topic.Id, p.Confidence)));
    }

    [Theory]
    // Votes, plus the shares 3/4 and 1/4 that add up to one vote, divided by votes + 1.
    [InlineData("nothing known", "gas", .75)]
    [InlineData("tanks", "arms", 1.25 / 2)]
    [InlineData("Tanks, TANKS", "arms", 2.25 / 3)]
    [InlineData("gas and tanks", "gas", 1.75 / 3)]
    [InlineData("gas and tanks and tanks", "arms", 2.25 / 4)]
    // The phrase "gas supply" is a vote beside its word.
    [InlineData("gas supply by tanks", "gas", 2.75 / 4)]
    [InlineData("supply of gas for tanks and tanks", "arms", 2.25 / 4)]
    // A cue that two topics have votes for both.
    [InlineData("security", "gas", 1.75 / 3)]
    public void Every_cue_word_is_a_vote_and_shares_break_ties(string text, string topic, double probability)
    {
        var keywords = new KeywordTopicClassifier(
            MajorityTopicClassifier.Train(ThreeToOne), [["tanks", "security"], ["gas", "Gas supply", "security"]]);
        var prediction = keywords.Classify([text])[0];
        Assert.Equal(topic, prediction.Topic.Id);
        Assert.Equal(probability, prediction.Confidence, 9);
    }

    [Fact]
    public void Equal_votes_and_equal_shares_keep_the_order_of_topics()
    {
        var even = MajorityTopicClassifier.Train(Talks.Rows(("b", "x"), ("a", "y")));
        Assert.Equal("a", new KeywordTopicClassifier(even, [["cue"], ["cue"]]).Classify(["cue"])[0].Topic.Id);
    }

    [Fact]
    public void Cue_words_come_from_the_codebook_and_where_it_has_none_from_the_statements()
    {
        var keywords = KeywordTopicClassifier.Train(Talks.Of(60, Talks.Codebook));
        Assert.Equal(["dams", "gas", "arms"], keywords.Topics.Select(t => t.Id));
        Assert.Equal(["dam", "river"], keywords.Cues[0]);
        Assert.Equal(["gas", "gas supply"], keywords.Cues[1]);
        Assert.Equal(["army", "defence", "missiles", "radar", "tanks"], keywords.Cues[2].Take(5).Order());
    }

    [Fact]
    public void Learned_cue_words_have_the_greatest_log_odds_and_stand_in_two_statements()
    {
        var corpus = Talks.Rows(
            ("gas", "gas price"), ("gas", "gas price rose"), ("gas", "gas talks"), ("arms", "tanks price"), ("arms", "tanks talks"));
        // Of 3 against 2 statements: gas ln(3.5 / .5) - ln(.5 / 2.5) = 3.56, price ln(2.5 / 1.5) - ln(1.5 / 1.5) = 0.51.
        // The word talks stands in only one of the three.
        Assert.Equal([["tanks"], ["gas", "price"]], KeywordTopicClassifier.Train(corpus).Cues);
    }

    [Fact]
    public void Baselines_have_names_of_their_own() => Assert.Equal(
        ["majority topic", "cue words"],
        TopicTrainer.Train(Talks.Of(18), Talks.Quick).Baselines.Select(b => b.Name));

    [Fact]
    public void Baselines_too_need_two_topics() =>
        Assert.Throws<BadDataException>(() => KeywordTopicClassifier.Train(Talks.Rows(("gas", "a"))));
}
