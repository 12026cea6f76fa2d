using System.Buffers;
using Readout.Bulk.Rows;
using Readout.Core;

namespace Readout.Bulk.Writing;

/// <summary>Writes classified rows as text.</summary>
internal interface IRowFormat
{
    /// <summary>What stands before the rows; may be empty.</summary>
    byte[] Header { get; }

    /// <summary>Writes rows.</summary>
    void Write(IReadOnlyList<Row> rows, IReadOnlyList<TopicPrediction> predictions, IBufferWriter<byte> output);
}
