using System.Runtime.ExceptionServices;

namespace Readout.Notebooks.Scripting;

/// <summary>A thread for a cell, so that a cell that cannot be stopped is left behind instead of waited for.</summary>
internal static class CellThread
{
    private const int StackSize = 16 << 20;
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    /// <summary>Runs a function on a thread of its own and hands back its value or its exception.</summary>
    /// <param name="function">The function; it ends when <paramref name="stop"/> is cancelled, or is left behind soon after.</param>
    /// <param name="stop">Cancelled from elsewhere, or here when the time is over.</param>
    /// <param name="timeout">The time it has; null for as long as it takes.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
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
            stop.Cancel();
            if (!ended.Task.Wait(Grace, CancellationToken.None))
                throw new OperationCanceledException(stop.Token);
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
