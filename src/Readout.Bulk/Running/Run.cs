using Readout.Bulk.Reading;
using Readout.Bulk.Writing;

namespace Readout.Bulk.Running;

/// <summary>A job with all that it needs to run.</summary>
/// <param name="Job">The job.</param>
/// <param name="Plan">What is read.</param>
/// <param name="Format">How rows are written.</param>
/// <param name="Renderer">What classifies.</param>
/// <param name="Report">Hears how far it is.</param>
/// <param name="Stop">Stops it.</param>
internal sealed record Run(BulkJob Job, Plan Plan, IRowFormat Format, BlockRenderer Renderer, Action<BulkProgress> Report, CancellationToken Stop)
{
    /// <summary>Runs into a draft.</summary>
    /// <returns>Whether it came to the end.</returns>
    public bool Into(Draft draft, (long Start, long End) range) => Pipeline.Run(
        Plan.Blocks(draft.Next, range),
        Renderer.Render,
        Job.Threads,
        block =>
        {
            draft.Write(block);
            Renderer.Reuse(block);
            Tell(block.Done - range.Start, range.End - range.Start, draft.Rows, draft.Rejects);
        },
        Stop);

    /// <summary>Tells how far it is.</summary>
    public void Tell(long done, long total, long rows, long rejects) =>
        Report(new(done, Plan.Files.Any(f => f.Input.OpenPipe is not null) ? 0 : total, rows, rejects));
}
