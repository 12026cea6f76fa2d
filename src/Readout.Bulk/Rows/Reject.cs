namespace Readout.Bulk.Rows;

/// <summary>A row that cannot be read.</summary>
/// <param name="Line">The line on which it starts, from 1; of Parquet, the number of the row.</param>
/// <param name="Reason">Why, and the way out.</param>
/// <param name="Row">How the row begins.</param>
internal sealed record Reject(long Line, string Reason, string Row);
