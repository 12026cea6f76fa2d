using System.Text.Json.Nodes;
using Readout.Notebooks.Display;
using Readout.Notebooks.Files;
using Readout.Notebooks.Scripting;

namespace Readout.Notebooks.Jupyter;

/// <summary>Runs the cells that a notebook sends, and broadcasts what they put out.</summary>
internal sealed class CellExecution(CellSession session, KernelSockets sockets, History history)
{
    private readonly Lock gate = new();
    private CancellationTokenSource? running;
    private int count;

    /// <summary>Runs the cell of a request.</summary>
    /// <param name="request">An <c>execute_request</c>.</param>
    /// <param name="failed">Whether it failed and the cells that wait behind it shall not run.</param>
    /// <returns>The reply.</returns>
    public JsonObject Run(Message request, out bool failed)
    {
        var (code, isSilent) = (request.Text("code"), request.Flag("silent", otherwise: false));
        if (!isSilent && request.Flag("store_history", otherwise: true))
            history.Add(++count, code);
        if (!isSilent)
            sockets.Send(Channel.IoPub, "execute_input", request, new() { ["code"] = code, ["execution_count"] = count });
        using var text = new StreamBuffer((stream, part) =>
            sockets.Send(Channel.IoPub, "stream", request, new() { ["name"] = stream, ["text"] = part }));
        var failure = Run(code, output =>
        {
            if (!isSilent)
                Broadcast(request, output, text);
        });
        failed = failure is not null && request.Flag("stop_on_error", otherwise: true);
        var reply = failure is null
            ? new() { ["status"] = "ok", ["payload"] = new JsonArray(), ["user_expressions"] = new JsonObject() }
            : Replies.Error(failure);
        if (failure is not null)
            reply["status"] = "error";
        reply["execution_count"] = count;
        return reply;
    }

    /// <summary>Ends the cell that runs, as far as the runtime can: a loop, a sleep or a wait ends; what goes on behind an await does not.</summary>
    public void Interrupt()
    {
        lock (gate)
            running?.Cancel();
    }

    private CellFailure? Run(string code, Action<CellOutput> show)
    {
        using var stop = new CancellationTokenSource();
        lock (gate)
            running = stop;
        try
        {
            return CellThread.Run(() => session.Run(code, count, show, stop.Token), stop);
        }
        catch (OperationCanceledException)
        {
            const string message = "the cell was interrupted; what it declared is lost";
            var failure = new CellFailure(count, null, "Interrupted", message, [message]);
            show(new ErrorOutput(failure));
            return failure;
        }
        finally
        {
            lock (gate)
                running = null;
        }
    }

    private void Broadcast(Message request, CellOutput output, StreamBuffer text)
    {
        if (output is StreamOutput written)
        {
            text.Write(written.Stream, written.Text);
            return;
        }

        text.Flush();
        var (type, content) = output switch
        {
            ErrorOutput { Failure: var failure } => ("error", Replies.Error(failure)),
            ResultOutput { Bundle: var result } => ("execute_result", Shown(result, count)),
            DisplayOutput { Bundle: var shown } => ("display_data", Shown(shown, null)),
            _ => throw new ArgumentException($"no message for {output.GetType().Name}", nameof(output)),
        };
        sockets.Send(Channel.IoPub, type, request, content);
    }

    private static JsonObject Shown(MimeBundle bundle, int? count)
    {
        var content = new JsonObject { ["data"] = OutputJson.Data(bundle, inLines: false), ["metadata"] = OutputJson.Metadata(bundle) };
        if (count is not null)
            content["execution_count"] = count;
        return content;
    }
}
