namespace Readout.Bulk;

/// <summary>How far a job is.</summary>
/// <param name="Done">Bytes of input read, in this run and the one it continues.</param>
/// <param name="Total">Bytes of input; 0 when unknown, as of a pipe.</param>
/// <param name="Rows">Rows classified.</param>
/// <param name="Rejected">Rows set aside.</param>
public readonly record struct BulkProgress(long Done, long Total, long Rows, long Rejected);
