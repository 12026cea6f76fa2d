using Readout.Core;

namespace Readout.Summarization;

/// <summary>How summaries are compared; the defaults are those of every report.</summary>
public sealed record SummaryEvaluationOptions
{
    /// <summary>The length that every method is given.</summary>
    public SummaryLength Length { get; init; } = SummaryLength.Sentences(3);

    /// <summary>Whether ROUGE compares Porter stems.</summary>
    public bool Stem { get; init; } = true;

    /// <summary>Seed of the bootstrap and of the random floor.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>Bootstrap resamples; 0 leaves every interval undefined.</summary>
    public int BootstrapSamples { get; init; } = 1000;

    /// <summary>Share of the resamples that an interval holds.</summary>
    public double Level { get; init; } = .95;

    internal SummaryEvaluationOptions Checked()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(BootstrapSamples);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Level);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(Level, 1);
        return this;
    }
}
