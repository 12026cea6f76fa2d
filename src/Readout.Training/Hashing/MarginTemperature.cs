namespace Readout.Training.Hashing;

/// <summary>The temperature at which the softmax of margins has the least log-loss.</summary>
/// <remarks>The log-loss is convex in the inverse temperature b: its slope is the mean of E[margin] − margin of gold, and rises with b. So halving an interval finds it.</remarks>
internal static class MarginTemperature
{
    private const double Least = .05, Most = 20;

    /// <summary>The temperature, to three decimals; 1 when there is no row.</summary>
    /// <param name="margins">One row's topics behind the other.</param>
    /// <param name="gold">The topic of each row.</param>
    /// <param name="topics">How many topics a row has.</param>
    public static double Fit(ReadOnlySpan<float> margins, ReadOnlySpan<int> gold, int topics)
    {
        if (gold.IsEmpty)
            return 1;
        var (low, high) = (1 / Most, 1 / Least);
        while (high - low > 1e-4 * low)
        {
            var middle = Math.Sqrt(low * high);
            if (Measure(margins, gold, topics, middle).Slope > 0)
                high = middle;
            else
                low = middle;
        }

        return Math.Round(1 / low, 3);
    }

    /// <summary>Mean negative log-probability of the gold topics, in nats.</summary>
    public static double LogLoss(ReadOnlySpan<float> margins, ReadOnlySpan<int> gold, int topics, double temperature) =>
        gold.IsEmpty ? double.NaN : Measure(margins, gold, topics, 1 / temperature).Loss;

    /// <summary>The probabilities of one row's margins.</summary>
    public static double[] Softmax(ReadOnlySpan<float> margins, double temperature)
    {
        var probabilities = new double[margins.Length];
        var top = float.NegativeInfinity;
        foreach (var margin in margins)
            top = Math.Max(top, margin);
        for (var i = 0; i < margins.Length; i++)
            probabilities[i] = Math.Exp((margins[i] - top) / temperature);
        var sum = 0.0;
        foreach (var probability in probabilities)
            sum += probability;
        foreach (ref var probability in probabilities.AsSpan())
            probability /= sum;
        return probabilities;
    }

    private static (double Loss, double Slope) Measure(ReadOnlySpan<float> margins, ReadOnlySpan<int> gold, int topics, double inverse)
    {
        var (loss, slope) = (0.0, 0.0);
        for (var row = 0; row < gold.Length; row++)
        {
            var own = margins.Slice(row * topics, topics);
            var (top, sum, weighted) = (own[0], 0.0, 0.0);
            foreach (var margin in own)
                top = Math.Max(top, margin);
            foreach (var margin in own)
            {
                var share = Math.Exp(inverse * (margin - top));
                sum += share;
                weighted += share * margin;
            }

            loss += Math.Log(sum) - (inverse * (own[gold[row]] - top));
            slope += (weighted / sum) - own[gold[row]];
        }

        return (loss / gold.Length, slope / gold.Length);
    }
}
