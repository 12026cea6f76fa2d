namespace Readout.Bulk;

/// <summary>What came of a job.</summary>
/// <param name="Rows">Rows classified, those of an earlier, interrupted run included.</param>
/// <param name="Rejected">Rows that could not be read.</param>
/// <param name="Interrupted">Whether it was stopped before the end.</param>
/// <param name="Written">The file that holds the rows.</param>
public sealed record BulkResult(long Rows, long Rejected, bool Interrupted, string Written)
{
    /// <summary>Rows that an earlier run had classified already.</summary>
    public long Continued { get; init; }
}
