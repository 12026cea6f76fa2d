namespace Readout.Training.Selection;

/// <summary>Temperature scaling: p^(1/T), normalised. T above 1 makes a model less sure, the order of topics stays.</summary>
/// <remarks>Guo, Pleiss, Sun and Weinberger, "On calibration of modern neural networks", ICML 2017.</remarks>
internal static class Temperature
{
    private const double Floor = 1e-12;

    /// <summary>Probabilities at a temperature.</summary>
    public static double[] Apply(IReadOnlyList<double> probabilities, double temperature)
    {
        double[] logs = [.. probabilities.Select(p => Math.Log(Math.Max(p, Floor)) / temperature)];
        var top = logs.Max();
        double[] raised = [.. logs.Select(log => Math.Exp(log - top))];
        var sum = raised.Sum();
        return Array.ConvertAll(raised, p => p / sum);
    }

    /// <summary>Mean negative log-probability of the gold topics at a temperature, in nats.</summary>
    public static double LogLoss(IReadOnlyList<double[]> probabilities, IReadOnlyList<int> gold, double temperature) =>
        probabilities.Select((p, i) => 0 - Math.Log(Math.Max(Apply(p, temperature)[gold[i]], Floor))).Average();

    /// <summary>The temperature between 1/20 and 20 of least log-loss, by golden-section search on its logarithm.</summary>
    public static double Fit(IReadOnlyList<double[]> probabilities, IReadOnlyList<int> gold)
    {
        var (low, high) = (-Math.Log(20), Math.Log(20));
        var ratio = (Math.Sqrt(5) - 1) / 2;
        double Loss(double log) => LogLoss(probabilities, gold, Math.Exp(log));
        var (left, right) = (high - (ratio * (high - low)), low + (ratio * (high - low)));
        var (lossLeft, lossRight) = (Loss(left), Loss(right));
        while (high - low > 1e-3)
        {
            if (lossLeft <= lossRight)
            {
                (high, right, lossRight) = (right, left, lossLeft);
                left = high - (ratio * (high - low));
                lossLeft = Loss(left);
            }
            else
            {
                (low, left, lossLeft) = (left, right, lossRight);
                right = low + (ratio * (high - low));
                lossRight = Loss(right);
            }
        }

        // Three decimals are far finer than the data can tell, and make a manifest readable.
        return Math.Round(Math.Exp((low + high) / 2), 3);
    }
}
