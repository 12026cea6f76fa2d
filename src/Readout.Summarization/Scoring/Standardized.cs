namespace Readout.Summarization.Scoring;

/// <summary>z-scores: how many standard deviations a value stands above the mean. Equal values are all 0.</summary>
internal static class Standardized
{
    public static double[] Of(int count, Func<int, double> value)
    {
        var values = new double[count];
        for (var i = 0; i < count; i++)
            values[i] = value(i);
        return Of(values);
    }

    public static double[] Of(double[] values)
    {
        if (values.Length == 0)
            return values;
        var mean = values.Average();
        var deviation = Math.Sqrt(values.Average(v => (v - mean) * (v - mean)));
        // Rounding alone may leave equal values a hair apart.
        var equal = !(deviation > 1e-9 * Math.Max(1, Math.Abs(mean)));
        return [.. values.Select(v => equal ? 0 : (v - mean) / deviation)];
    }
}
