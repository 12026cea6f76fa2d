using Readout.Evaluation;

namespace Readout.Tests.Evaluation;

public class RatioIntervalTests
{
    [Fact]
    public void The_value_is_the_ratio_of_sums_and_not_the_mean_of_ratios()
    {
        // (1 + 9) / (2 + 10), where the mean of ratios would be .7.
        var estimate = RatioInterval.Of([(1, 2), (9, 10)]);
        Assert.Equal(10.0 / 12, estimate.Value, 12);
        // Draws give 1/2, 10/12 or 9/10.
        Assert.Equal((.5, .9), (estimate.Low, estimate.High));
    }

    [Fact]
    public void The_same_seed_gives_the_same_interval() =>
        Assert.Equal(RatioInterval.Of([(1, 2), (3, 7), (2, 2)]), RatioInterval.Of([(1, 2), (3, 7), (2, 2)]));

    [Fact]
    public void One_document_has_a_value_and_no_interval()
    {
        var estimate = RatioInterval.Of([(3, 4)]);
        Assert.Equal(.75, estimate.Value);
        Assert.True(double.IsNaN(estimate.Low) && double.IsNaN(estimate.High));
    }

    [Fact]
    public void Nothing_to_divide_by_is_undefined() => Assert.True(double.IsNaN(RatioInterval.Of([(0, 0), (0, 0)]).Value));
}
