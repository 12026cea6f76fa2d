using System.Buffers;
using Readout.Bulk.Rows;

namespace Readout.Bulk.Writing;

/// <summary>Writes classified rows as text.</summary>
internal interface IRowFormat
{
    /// <summary>What stands before the rows; may be empty.</summary>
    byte[] Header { get; }

    /// <summary>Writes rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="probabilities">One probability a topic, row after row.</param>
    /// <param name="output">Where to.</param>
    void Write(IReadOnlyList<Row> rows, ReadOnlySpan<double> probabilities, ArrayBufferWriter<byte> output);
}
