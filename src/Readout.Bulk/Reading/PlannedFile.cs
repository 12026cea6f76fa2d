namespace Readout.Bulk.Reading;

/// <summary>An input with its place among the others.</summary>
/// <param name="Number">Its number, from 0.</param>
/// <param name="Input">The file.</param>
/// <param name="Head">What it begins with.</param>
/// <param name="Base">Bytes of the files before it.</param>
internal sealed record PlannedFile(int Number, BulkInput Input, FileHead Head, long Base)
{
    /// <summary>Parquet's typed columns; null for other files.</summary>
    public ParquetHead? Parquet { get; init; }
}
