namespace Readout.Bulk.Rows;

/// <summary>A place in the inputs, between two rows.</summary>
/// <param name="File">Number of the file, from 0.</param>
/// <param name="Offset">Bytes of its decompressed contents before the place; of Parquet, rows.</param>
/// <param name="Line">The line that begins there; 0 where the file begins.</param>
internal readonly record struct Position(int File, long Offset, long Line);
