using System.Runtime.ExceptionServices;

namespace Readout.Notebooks.Scripting;

/// <summary>A thread for a cell, so that a cell that cannot be stopped is left behind instead of waited for.</summary>
internal static class CellThread
{
    private const int StackSize = 16 << 20;
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    /// <summary>Runs a function on a thread of its own and hands back its value or its exception.</summary>
    /// <param name="function">The function; it ends when <paramref name="stop"/> is cancelled, or is left behind soon after.</param>
    /// <param name="stop">Cancelled from elsewhere.</param>
    /// <param name="timeout">The time it has; null for as long as it takes.</param>
    /// <exception cref="OperationCanceledException">It was stopped, or its time is over.</exception>
    public static T Run<T>(Func<T> function, CancellationTokenSource stop, TimeSpan? timeout = null)
    {
        T value = default!;
        ExceptionDispatchInfo? thrown = null;
        var ended = new TaskCompletionSource();
        var thread = new Thread(
            () =>
            {
                try
                {
                    value = function();
                }
                catch (Exception any)
                {
                    thrown = ExceptionDispatchInfo.Capture(any);
                }

                ended.SetResult();
            },
            StackSize)
        {
            IsBackground = true,
        };
        thread.Start();
        if (!EndsInTime(ended.Task, timeout, stop))
        {
            // A cell whose time is over is left behind at once: nothing runs after it, and aborting a tight loop can hang the runtime (10.0).
            if (!stop.IsCancellationRequested || !ended.Task.Wait(Grace, CancellationToken.None))
                throw new OperationCanceledException();
        }

        thrown?.Throw();
        return value;
    }

    private static bool EndsInTime(Task task, TimeSpan? timeout, CancellationTokenSource stop)
    {
        try
        {
            return task.Wait(timeout ?? Timeout.InfiniteTimeSpan, stop.Token);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
