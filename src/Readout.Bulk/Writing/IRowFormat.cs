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
    /// <param name="answers">What is said of them.</param>
    /// <param name="output">Where to.</param>
    void Write(IReadOnlyList<Row> rows, Answers answers, ArrayBufferWriter<byte> output);
}
