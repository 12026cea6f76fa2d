using System.Buffers;
using System.Collections.Concurrent;
using Readout.Bulk.Rows;
using Readout.Bulk.Writing;
using Readout.Core;

namespace Readout.Bulk.Running;

/// <summary>Reads, classifies and writes down one block; several threads may do so at once.</summary>
/// <param name="classifier">The classifier.</param>
/// <param name="format">How rows are written.</param>
/// <param name="abstainBelow">The confidence below which answers are marked; NaN for none.</param>
internal sealed class BlockRenderer(ITopicClassifier classifier, IRowFormat format, double abstainBelow)
{
    private const int Buffer = 1 << 18;

    private readonly ConcurrentBag<ArrayBufferWriter<byte>> buffers = [];

    /// <summary>Does a block.</summary>
    public RenderedBlock Render(RowBlock block)
    {
        var rejects = new List<Reject>();
        var rows = block.Read(rejects.Add);
        if (!buffers.TryTake(out var written))
            written = new(Buffer);
        var rejected = new ArrayBufferWriter<byte>();
        if (rows.Count > 0)
            format.Write(rows, Probabilities.Of(classifier, rows, abstainBelow), written);
        if (rejects.Count > 0)
            RejectLines.Write(block.File, rejects, rejected);
        if (block.Buffer is not null)
            ArrayPool<byte>.Shared.Return(block.Buffer);
        return new(block.End, block.Done, written.WrittenMemory, rows.Count, rejected.WrittenMemory, rejects.Count) { Buffer = written };
    }

    /// <summary>Takes back what a block stood in, after it was written.</summary>
    public void Reuse(RenderedBlock block)
    {
        if (block.Buffer is null)
            return;
        block.Buffer.ResetWrittenCount();
        buffers.Add(block.Buffer);
    }
}
