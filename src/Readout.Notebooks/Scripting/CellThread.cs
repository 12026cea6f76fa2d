using System.Runtime.ExceptionServices;

namespace Readout.Notebooks.Scripting;

/// <summary>A thread for a cell, so that a cell that cannot be stopped is left behind instead of waited for.</summary>
internal static class CellThread
{
    private const int StackSize = 16 << 20;
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    /// <summary>Runs a function on a thread of its own and hands back its value or its exception.</summary>
    /// <exception cref="OperationCanceledException">It was stopped, or left behind when it did not stop.</exception>
    public static T Run<T>(Func<T> function, CancellationToken stop)
    {
        T value = default!;
        ExceptionDispatchInfo? thrown = null;
        var signal = new TaskCompletionSource();
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

                signal.SetResult();
            },
            StackSize)
        {
            IsBackground = true,
        };
        thread.Start();
        if (!Ends(signal.Task, stop))
            throw new OperationCanceledException(stop);
        thrown?.Throw();
        return value;
    }

    private static bool Ends(Task task, CancellationToken stop)
    {
        try
        {
            task.Wait(stop);
            return true;
        }
        catch (OperationCanceledException)
        {
            return task.Wait(Grace, CancellationToken.None);
        }
    }
}
