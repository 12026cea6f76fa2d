using Readout.Bulk.Rows;

namespace Readout.Bulk.Running;

/// <summary>One thread reads blocks and writes results in their order; others do the work between.</summary>
internal static class Pipeline
{
    /// <summary>Runs until the blocks are done, or until it is told to stop: then the blocks at work are finished, and those that wait are left.</summary>
    /// <returns>Whether all blocks were done.</returns>
    public static bool Run(
        IEnumerable<RowBlock> blocks, Func<RowBlock, RenderedBlock> render, int threads, Action<RenderedBlock> write, CancellationToken stop)
    {
        if (threads == 1)
            return RunAlone(blocks, render, write, stop);
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler;
        var (begun, isStopped, isLeft) = (new Queue<Task<RenderedBlock>>(), false, false);
        foreach (var block in blocks)
        {
            isStopped = stop.IsCancellationRequested;
            if (isStopped)
                break;
            begun.Enqueue(Task.Factory.StartNew(() => render(block), stop, TaskCreationOptions.None, scheduler));
            if (begun.Count > 2 * threads)
                WriteNext();
        }

        while (begun.Count > 0)
            WriteNext();
        return !isStopped && !isLeft;

        void WriteNext()
        {
            var next = begun.Dequeue();
            Task.WaitAny([next], CancellationToken.None);
            isLeft |= next.IsCanceled;
            if (!isLeft)
                write(next.GetAwaiter().GetResult());
        }
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
