namespace Readout.Evaluation;

/// <summary>How an evaluation measures; the defaults are those of every report.</summary>
public sealed record EvaluationOptions
{
    /// <summary>Seed of the bootstrap: the same seed gives the same intervals.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>Bootstrap resamples; 0 leaves every interval undefined.</summary>
    public int BootstrapSamples { get; init; } = 1000;

    /// <summary>Share of the resamples that an interval holds.</summary>
    public double Level { get; init; } = .95;

    /// <summary>Bins of equal width for calibration and ECE.</summary>
    public int CalibrationBins { get; init; } = 10;

    internal EvaluationOptions Checked()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(BootstrapSamples);
        ArgumentOutOfRangeException.ThrowIfLessThan(CalibrationBins, 1);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Level);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(Level, 1);
        return this;
    }
}
