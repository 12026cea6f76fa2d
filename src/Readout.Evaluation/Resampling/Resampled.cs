namespace Readout.Evaluation.Resampling;

/// <summary>A measure on the statements as they are, and on each resample.</summary>
internal sealed record Resampled(double Value, double[] Samples)
{
    /// <summary>The difference to another measure on the same resamples, draw by draw.</summary>
    public Resampled Minus(Resampled other) => new(Value - other.Value, [.. Samples.Zip(other.Samples, (a, b) => a - b)]);

    /// <summary>The percentile interval: the middle share of the resamples on which the measure is defined.</summary>
    public Estimate Estimate(double level)
    {
        double[] defined = double.IsNaN(Value) ? [] : [.. Samples.Where(s => !double.IsNaN(s)).Order()];
        return new(Value, Quantile(defined, (1 - level) / 2), Quantile(defined, (1 + level) / 2));
    }

    /// <summary>Interpolates between neighbours: type 7 of Hyndman and Fan, "Sample quantiles in statistical packages", 1996.</summary>
    private static double Quantile(double[] sorted, double share)
    {
        if (sorted.Length == 0)
            return double.NaN;
        var position = share * (sorted.Length - 1);
        var below = (int)position;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((position - below) * (sorted[above] - sorted[below]));
    }
}
