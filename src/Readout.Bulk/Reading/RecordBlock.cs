namespace Readout.Bulk.Reading;

/// <summary>Records that follow each other, with the bytes that they stand in.</summary>
/// <param name="Buffer">The bytes.</param>
/// <param name="Records">The records.</param>
/// <param name="Offset">Bytes of the file before the buffer.</param>
/// <param name="End">Bytes of the file up to the end of the last record.</param>
/// <param name="NextLine">The line that begins there.</param>
internal sealed record RecordBlock(byte[] Buffer, IReadOnlyList<Record> Records, long Offset, long End, long NextLine);
