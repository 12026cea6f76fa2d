using Readout.Training.Hashing;

namespace Readout.Tests.Training.Hashing;

public sealed class MarginTemperatureTests
{
    [Fact]
    public void The_temperature_makes_confidence_equal_to_accuracy()
    {
        // The first topic leads by 1 in all four rows and is right in three: e^(1/T) = 3, T = 1 / ln 3 = .910.
        float[] margins = [1, 0, 1, 0, 1, 0, 1, 0];
        Assert.Equal(.910, MarginTemperature.Fit(margins, [0, 0, 0, 1], 2), .002);
    }

    [Fact]
    public void Log_loss_is_that_of_the_softmax() =>
        // p = 3/4 and 1/4 at margins ln 3 and 0: -(ln .75 + ln .25) / 2 = .8370.
        Assert.Equal(.8370, MarginTemperature.LogLoss([MathF.Log(3), 0, MathF.Log(3), 0], [0, 1], 2, 1), 4);

    [Fact]
    public void Always_right_and_always_wrong_stay_within_bounds()
    {
        Assert.Equal(.05, MarginTemperature.Fit([1, 0], [0], 2), 3);
        Assert.Equal(20, MarginTemperature.Fit([1, 0], [1], 2), 1);
    }

    [Fact]
    public void Without_a_row_there_is_nothing_to_correct()
    {
        Assert.Equal(1, MarginTemperature.Fit([], [], 2));
        Assert.Equal(double.NaN, MarginTemperature.LogLoss([], [], 2, 1));
    }
}
