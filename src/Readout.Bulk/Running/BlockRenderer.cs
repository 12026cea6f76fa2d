using System.Buffers;
using Readout.Bulk.Rows;
using Readout.Bulk.Writing;
using Readout.Core;

namespace Readout.Bulk.Running;

/// <summary>Reads, classifies and writes down one block; several threads may do so at once.</summary>
/// <param name="classifier">The classifier.</param>
/// <param name="format">How rows are written.</param>
internal sealed class BlockRenderer(ITopicClassifier classifier, IRowFormat format)
{
    private const int Buffer = 1 << 16;

    /// <summary>Does a block.</summary>
    public RenderedBlock Render(RowBlock block)
    {
        var rejects = new List<Reject>();
        var rows = block.Read(rejects.Add);
        var (written, rejected) = (new ArrayBufferWriter<byte>(Buffer), new ArrayBufferWriter<byte>());
        if (rows.Count > 0)
            format.Write(rows, Probabilities.Of(classifier, rows), written);
        if (rejects.Count > 0)
            RejectLines.Write(block.File, rejects, rejected);
        return new(block.End, block.Done, written.WrittenMemory, rows.Count, rejected.WrittenMemory, rejects.Count);
    }
}
