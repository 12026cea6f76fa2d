namespace Readout.Bulk.Running;

/// <summary>A run over all of the input into a stream.</summary>
internal static class StreamRun
{
    /// <summary>Runs.</summary>
    public static BulkResult Do(Run run, Stream output)
    {
        var (rows, rejects, total) = (0L, 0L, Math.Max(1, run.Plan.Bytes));
        FileStream? rejected = null;
        try
        {
            output.Write(run.Format.Header);
            var isDone = Pipeline.Run(
                run.Plan.Blocks(default, (0, total)),
                run.Renderer.Render,
                run.Job.Threads,
                block =>
                {
                    output.Write(block.Rows.Span);
                    run.Renderer.Reuse(block);
                    if (block.RejectCount > 0)
                        (rejected ??= new(run.Job.RejectsPath, FileMode.Create)).Write(block.Rejects.Span);
                    (rows, rejects) = (rows + block.RowCount, rejects + block.RejectCount);
                    run.Tell(block.Done, total, rows, rejects);
                },
                run.Stop);
            output.Flush();
            return new(rows, rejects, !isDone, "");
        }
        finally
        {
            rejected?.Dispose();
        }
    }
}
