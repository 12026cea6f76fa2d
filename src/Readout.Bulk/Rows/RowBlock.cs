namespace Readout.Bulk.Rows;

/// <summary>Some rows that follow each other, not yet read: reading is done by the thread that classifies them.</summary>
/// <param name="File">The file they stand in.</param>
/// <param name="End">Where the next block begins.</param>
/// <param name="Done">Bytes of all inputs up to there.</param>
/// <param name="Read">Reads the rows, and hands over those that cannot be read.</param>
internal sealed record RowBlock(string File, Position End, long Done, Func<Action<Reject>, List<Row>> Read)
{
    /// <summary>The pooled bytes that its rows are pieces of; null when there are none to give back.</summary>
    public byte[]? Buffer { get; init; }
}
