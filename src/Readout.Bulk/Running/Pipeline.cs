using Readout.Bulk.Rows;

namespace Readout.Bulk.Running;

/// <summary>One thread reads blocks and writes results in their order; others do the work between.</summary>
internal static class Pipeline
{
    /// <summary>Runs until the blocks are done, or until it is told to stop: then blocks begun are finished.</summary>
    /// <returns>Whether all blocks were done.</returns>
    public static bool Run(
        IEnumerable<RowBlock> blocks, Func<RowBlock, RenderedBlock> render, int threads, Action<RenderedBlock> write, CancellationToken stop)
    {
        if (threads == 1)
            return RunAlone(blocks, render, write, stop);
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler;
        var begun = new Queue<Task<RenderedBlock>>();
        foreach (var block in blocks)
        {
            if (stop.IsCancellationRequested)
                break;
            begun.Enqueue(Task.Factory.StartNew(() => render(block), CancellationToken.None, TaskCreationOptions.None, scheduler));
            if (begun.Count > 2 * threads)
                write(begun.Dequeue().GetAwaiter().GetResult());
        }

        var isDone = !stop.IsCancellationRequested;
        while (begun.TryDequeue(out var block))
            write(block.GetAwaiter().GetResult());
        return isDone;
    }

    private static bool RunAlone(IEnumerable<RowBlock> blocks, Func<RowBlock, RenderedBlock> render, Action<RenderedBlock> write, CancellationToken stop)
    {
        foreach (var block in blocks)
        {
            if (stop.IsCancellationRequested)
                return false;
            write(render(block));
        }

        return true;
    }
}
