namespace Readout.Notebooks;

/// <summary>How a notebook is run.</summary>
public sealed record RunOptions
{
    /// <summary>The longest that a cell may take; null for as long as it likes.</summary>
    public TimeSpan? Timeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Told how many cells of how many are done.</summary>
    public Action<int, int>? Progress { get; init; }
}
