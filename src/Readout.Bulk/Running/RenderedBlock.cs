using System.Buffers;
using Readout.Bulk.Rows;

namespace Readout.Bulk.Running;

/// <summary>A block of rows, classified and written down.</summary>
/// <param name="End">Where the next block begins.</param>
/// <param name="Done">Bytes of all inputs up to there.</param>
/// <param name="Rows">The rows of the output.</param>
/// <param name="RowCount">How many they are.</param>
/// <param name="Rejects">The rejected rows.</param>
/// <param name="RejectCount">How many they are.</param>
internal sealed record RenderedBlock(
    Position End, long Done, ReadOnlyMemory<byte> Rows, int RowCount, ReadOnlyMemory<byte> Rejects, int RejectCount)
{
    /// <summary>Where the rows stand; it may be filled again after they are written.</summary>
    public ArrayBufferWriter<byte>? Buffer { get; init; }
}
