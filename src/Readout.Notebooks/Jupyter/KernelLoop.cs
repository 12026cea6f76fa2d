using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Readout.Notebooks.Scripting;

namespace Readout.Notebooks.Jupyter;

/// <summary>Answers messages: those of the shell one after the other on a thread of their own, those of control at once.</summary>
internal sealed class KernelLoop : IDisposable
{
    private readonly BlockingCollection<Message> waiting = [];
    private readonly History history = new();
    private readonly NotebookHost host;
    private readonly KernelSockets sockets;
    private CellExecution? execution;

    /// <summary>Binds the sockets.</summary>
    public KernelLoop(ConnectionFile connection, NotebookHost host, Action<string> refused)
    {
        this.host = host;
        sockets = new(connection, new(new(connection.Key))) { Refused = refused, Received = Receive };
    }

    /// <summary>Serves until a notebook shuts the kernel down.</summary>
    public void Run()
    {
        new Thread(AnswerAll) { IsBackground = true }.Start();
        sockets.Serve();
        waiting.CompleteAdding();
        Interrupt();
    }

    /// <inheritdoc/>
    public void Dispose() => sockets.Dispose();

    /// <summary>Ends the cell that runs.</summary>
    public void Interrupt() => execution?.Interrupt();

    /// <summary>Shuts the kernel down.</summary>
    public void End() => sockets.End();

    private void Receive(Channel channel, Message request)
    {
        if (channel == Channel.Shell)
        {
            waiting.Add(request);
            return;
        }

        Busy(request, () => Answer(Channel.Control, request, request.Type switch
        {
            "shutdown_request" => Shutdown(request),
            "interrupt_request" => Interrupted(),
            "kernel_info_request" => Replies.KernelInfo(),
            _ => null,
        }));
        if (request.Type == "shutdown_request")
            End();
    }

    private void AnswerAll()
    {
        var session = new CellSession(host);
        session.Warm(CancellationToken.None);
        execution = new(session, sockets, history);
        foreach (var request in waiting.GetConsumingEnumerable())
            Busy(request, () => Answer(session, request));
    }

    private void Answer(CellSession session, Message request)
    {
        if (request.Type == "execute_request")
        {
            var reply = execution!.Run(request, out var failed);
            Answer(Channel.Shell, request, reply);
            if (failed)
                AbortWaiting(session);
            return;
        }

        Answer(Channel.Shell, request, request.Type switch
        {
            "kernel_info_request" => Replies.KernelInfo(),
            "complete_request" => Replies.Complete(session, request),
            "inspect_request" => Replies.Inspect(session, request),
            "is_complete_request" => Replies.IsComplete(request),
            "history_request" => history.Reply(request),
            "comm_info_request" => Replies.CommInfo(),
            "shutdown_request" => Shutdown(request),
            _ => null,
        });
        if (request.Type == "comm_open")
            sockets.Send(Channel.IoPub, "comm_close", request, new() { ["comm_id"] = request.Text("comm_id"), ["data"] = new JsonObject() });
        if (request.Type == "shutdown_request")
            End();
    }

    /// <summary>A notebook that was told to run all cells stops at the first that fails.</summary>
    private void AbortWaiting(CellSession session)
    {
        for (var left = waiting.Count; left > 0 && waiting.TryTake(out var request); left--)
        {
            if (request.Type == "execute_request")
                Busy(request, () => Answer(Channel.Shell, request, new() { ["status"] = "aborted" }));
            else
                Busy(request, () => Answer(session, request));
        }
    }

    private void Answer(Channel channel, Message request, JsonObject? reply)
    {
        if (reply is not null)
            sockets.Send(channel, request.Type.Replace("_request", "_reply", StringComparison.Ordinal), request, reply);
    }

    private void Busy(Message request, Action answer)
    {
        sockets.Send(Channel.IoPub, "status", request, new() { ["execution_state"] = "busy" });
        try
        {
            answer();
        }
        catch (Exception defect)
        {
            // One question that cannot be answered must not take the variables of the session with it.
            var name = defect.GetType().Name;
            Answer(Channel.Shell, request, new() { ["status"] = "error", ["ename"] = name, ["evalue"] = defect.Message, ["traceback"] = new JsonArray() });
        }

        sockets.Send(Channel.IoPub, "status", request, new() { ["execution_state"] = "idle" });
    }

    private JsonObject Interrupted()
    {
        Interrupt();
        return new() { ["status"] = "ok" };
    }

    private static JsonObject Shutdown(Message request) => new() { ["status"] = "ok", ["restart"] = request.Flag("restart", otherwise: false) };
}
