using Readout.Encoders.Tuning;

namespace Readout.Tests.Encoders;

public class TopicDrawsTests
{
    // Texts 0-5 of topic 1, 6-8 of topic 2, 9 of topic 3.
    private static readonly (int Text, int Topic)[] Topics = [.. Enumerable.Range(0, 10).Select(i => (i, i < 6 ? 1 : i < 9 ? 2 : 3))];

    [Fact]
    public void Each_topic_gives_as_many_texts_or_all_it_has()
    {
        var drawn = new TopicDraws(Topics, new() { TextsPerTopic = 4 }).Next();
        Assert.Equal([4, 3, 1], new[] { 1, 2, 3 }.Select(topic => drawn.Count(text => Topics[text].Topic == topic)));
        Assert.Equal(drawn.Length, drawn.Distinct().Count());
    }

    [Fact]
    public void All_texts_come_before_one_comes_again()
    {
        var draws = new TopicDraws(Topics, new() { TextsPerTopic = 3 });
        Assert.Equal(Enumerable.Range(0, 6), draws.Next().Concat(draws.Next()).Where(text => text < 6).Order());
    }

    [Fact]
    public void No_more_topics_than_asked_for_come_in_a_step()
    {
        var draws = new TopicDraws(Topics, new() { TopicsPerStep = 2 });
        for (var step = 0; step < 10; step++)
            Assert.Equal(2, draws.Next().Select(text => Topics[text].Topic).Distinct().Count());
    }
}
