using CsCheck;
using Readout.Training.Selection;

namespace Readout.Tests.Training;

public class TemperatureTests
{
    private static readonly Gen<double[]> Probabilities =
        Gen.Double[0.001, 1].Array[2, 9].Select(raw => Array.ConvertAll(raw, p => p / raw.Sum()));

    [Fact]
    public void Temperature_1_changes_nothing_and_2_takes_square_roots()
    {
        Assert.Equal([.8, .2], Temperature.Apply([.8, .2], 1).Select(p => Math.Round(p, 9)));
        // √.8 / (√.8 + √.2) = 2 / (2 + 1)
        Assert.Equal(2.0 / 3, Temperature.Apply([.8, .2], 2)[0], 9);
    }

    [Fact]
    public void Probabilities_sum_to_1_and_keep_their_order() => Gen.Select(Probabilities, Gen.Double[0.05, 20]).Sample((p, temperature) =>
    {
        var applied = Temperature.Apply(p, temperature);
        Assert.Equal(1, applied.Sum(), 9);
        var ranked = Enumerable.Range(0, p.Length).OrderByDescending(i => p[i]).Select(i => applied[i]).ToArray();
        Assert.Equal(ranked.OrderDescending(), ranked);
    });

    [Fact]
    public void Certainty_and_impossibility_stay_finite() =>
        Assert.All(Temperature.Apply([1, 0, 0], 0.05), p => Assert.InRange(p, 0, 1));

    [Fact]
    public void Fit_recovers_the_temperature_of_an_overconfident_model()
    {
        // Says .9 and is right 6 times of 10. Least log-loss where it says .6: logit .9 / T = logit .6, T = ln 9 / ln 1.5.
        double[][] said = [.. Enumerable.Repeat(new[] { .9, .1 }, 10)];
        int[] gold = [0, 0, 0, 0, 0, 0, 1, 1, 1, 1];
        Assert.Equal(Math.Log(9) / Math.Log(1.5), Temperature.Fit(said, gold), 2);
    }

    [Fact]
    public void Fit_recovers_the_temperature_of_a_timid_model()
    {
        // Says .6 and is right 9 times of 10: T = ln 1.5 / ln 9.
        double[][] said = [.. Enumerable.Repeat(new[] { .6, .4 }, 10)];
        Assert.Equal(Math.Log(1.5) / Math.Log(9), Temperature.Fit(said, [0, 0, 0, 0, 0, 0, 0, 0, 0, 1]), 3);
    }

    [Fact]
    public void Log_loss_is_the_mean_negative_logarithm_of_the_gold_probability()
    {
        Assert.Equal((-Math.Log(.8) - Math.Log(.5)) / 2, Temperature.LogLoss([[.8, .2], [.5, .5]], [0, 1], 1), 9);
        // Certain and right is 0, not the negative zero that prints as -0.000.
        Assert.False(double.IsNegative(Temperature.LogLoss([[1, 0]], [0], 0.05)));
        // Certain and wrong is bounded: -ln 1e-12.
        Assert.Equal(27.631, Temperature.LogLoss([[1, 0]], [1], 0.05), 3);
    }
}
