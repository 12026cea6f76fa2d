using System.Runtime;

namespace Readout.Notebooks.Scripting;

/// <summary>Runs code that can be stopped in the middle of a loop, a sleep or a wait.</summary>
/// <remarks>
/// A loop is aborted, a sleep or a wait is interrupted. What follows an <c>await</c> may run on another thread, and native code hears
/// nothing: then waiting ends, but not the code. The runtime marks its method because half-done work stays behind; a notebook whose
/// cell was stopped is to be run anew.
/// </remarks>
internal static class StoppableRun
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Runs an action on this thread.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static void Run(Action action, CancellationToken stop)
    {
        // A source of its own and never disposed: cancelling it blocks until the thread leaves a sleep, which must not hold up
        // whoever cancels; and with a token that can never be cancelled, the runtime (10.0) does not come back.
        var abort = new CancellationTokenSource();
        var thread = Thread.CurrentThread;
        Thread? ending = null;
        try
        {
            using (stop.UnsafeRegister(_ => ending = Start(() => End(thread, abort)), null))
            {
#pragma warning disable SYSLIB0046
                ControlledExecution.Run(action, abort.Token);
#pragma warning restore SYSLIB0046
            }
        }
        catch (Exception) when (stop.IsCancellationRequested)
        {
            // However it came to its end, it was told to.
        }
        finally
        {
            Settle(ending);
        }

        stop.ThrowIfCancellationRequested();
    }

    private static void End(Thread thread, CancellationTokenSource abort)
    {
        var aborting = Start(abort.Cancel);
        do
        {
            thread.Interrupt();
        }
        while (!aborting.Join(Pause));
    }

    /// <summary>Takes the interrupt that came too late, so that it does not hit what this thread does next.</summary>
    private static void Settle(Thread? ending)
    {
        if (ending is null)
            return;
        for (var isOver = false; !isOver;)
            Interruptible(() => isOver = ending.Join(Pause));
        Interruptible(() => Thread.Sleep(1));
    }

    // Threads of their own: a cell that keeps every thread of the pool busy must be stoppable, too.
    private static Thread Start(Action action)
    {
        var thread = new Thread(() => action()) { IsBackground = true };
        thread.Start();
        return thread;
    }

    private static void Interruptible(Action wait)
    {
        try
        {
            wait();
        }
        catch (ThreadInterruptedException)
        {
            // This is what the caller is here for.
        }
    }
}
