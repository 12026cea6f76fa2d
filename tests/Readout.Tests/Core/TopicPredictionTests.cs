using CsCheck;
using Readout.Core;

namespace Readout.Tests.Core;

public class TopicPredictionTests
{
    private static readonly Topic[] Abc = [new("a"), new("b"), new("c")];

    [Fact]
    public void The_most_probable_topic_comes_first_and_probabilities_sum_to_1()
    {
        var prediction = new TopicPrediction(Abc, [1, 5, 2]);
        Assert.Equal("b", prediction.Topic.Id);
        Assert.Equal(5 / 8.0, prediction.Confidence);
        Assert.Equal(["b", "c", "a"], prediction.Ranked.Select(p => p.Topic.Id));
        Assert.Equal([5 / 8.0, 2 / 8.0, 1 / 8.0], prediction.Ranked.Select(p => p.Probability));
    }

    [Fact]
    public void Equal_probabilities_keep_the_order_of_topics() =>
        Assert.Equal(["b", "a", "c"], new TopicPrediction(Abc, [1, 2, 1]).Ranked.Select(p => p.Topic.Id));

    [Fact]
    public void A_topic_is_looked_up_by_rank_and_probability()
    {
        var prediction = new TopicPrediction(Abc, [1, 5, 2]);
        Assert.Equal((3, 1 / 8.0), (prediction.RankOf(Abc[0]), prediction.ProbabilityOf(Abc[0])));
        Assert.Equal((null, 0), (prediction.RankOf(new("x")), prediction.ProbabilityOf(new("x"))));
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(double.NaN, 1, 1)]
    [InlineData(double.PositiveInfinity, 1, 1)]
    public void Probabilities_without_a_positive_finite_sum_are_refused(double a, double b, double c) =>
        Assert.Throws<ArgumentException>(() => new TopicPrediction(Abc, [a, b, c]));

    [Fact]
    public void A_missing_probability_is_refused() => Assert.Throws<ArgumentException>(() => new TopicPrediction(Abc, [1, 1]));

    [Fact]
    public void Ranks_follow_probabilities() => Gen.Int[0, 9].Array[3].Where(p => p.Sum() > 0).Sample(weights =>
    {
        var prediction = new TopicPrediction(Abc, [.. weights.Select(w => (double)w)]);
        Assert.Equal(1, prediction.Ranked.Sum(p => p.Probability), 12);
        Assert.Equal(prediction.Ranked.OrderByDescending(p => p.Probability), prediction.Ranked);
        Assert.All(prediction.Ranked, (p, i) => Assert.Equal(i + 1, prediction.RankOf(p.Topic)));
    });
}
