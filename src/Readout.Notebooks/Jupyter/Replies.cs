using System.Reflection;
using System.Text.Json.Nodes;
using Readout.Notebooks.Files;
using Readout.Notebooks.Scripting;

namespace Readout.Notebooks.Jupyter;

/// <summary>The contents of replies to questions; none of them changes the session.</summary>
internal static class Replies
{
    private static readonly string Version = typeof(Replies).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>What the kernel is.</summary>
    public static JsonObject KernelInfo() => new()
    {
        ["status"] = "ok",
        ["protocol_version"] = Message.Protocol,
        ["implementation"] = "readout",
        ["implementation_version"] = Version,
        ["language_info"] = NotebookLanguage.Info(),
        ["banner"] = $"Readout {Version}: {NotebookLanguage.Name} notebooks",
        ["help_links"] = new JsonArray(),
    };

    /// <summary>The names that could stand at the cursor.</summary>
    public static JsonObject Complete(CellSession session, Message request)
    {
        var code = request.Text("code");
        var completion = Completion.At(session, code, CodePoints.ToUnits(code, request.Number("cursor_pos")));
        return new()
        {
            ["status"] = "ok",
            ["matches"] = new JsonArray([.. completion.Names.Select(name => (JsonNode)name)]),
            ["cursor_start"] = CodePoints.FromUnits(code, completion.Start),
            ["cursor_end"] = request.Number("cursor_pos"),
            ["metadata"] = new JsonObject(),
        };
    }

    /// <summary>What is known of the name at the cursor.</summary>
    public static JsonObject Inspect(CellSession session, Message request)
    {
        var code = request.Text("code");
        var text = Inspection.At(session, code, CodePoints.ToUnits(code, request.Number("cursor_pos")));
        return new()
        {
            ["status"] = "ok",
            ["found"] = text is not null,
            ["data"] = text is null ? new JsonObject() : new() { [MimeBundle.PlainText] = text },
            ["metadata"] = new JsonObject(),
        };
    }

    /// <summary>Whether code can run as it stands.</summary>
    public static JsonObject IsComplete(Message request)
    {
        var status = Completeness.Of(request.Text("code"));
        return status == "incomplete" ? new() { ["status"] = status, ["indent"] = "    " } : new() { ["status"] = status };
    }

    /// <summary>No widgets are spoken to.</summary>
    public static JsonObject CommInfo() => new() { ["status"] = "ok", ["comms"] = new JsonObject() };

    /// <summary>The reply to an error.</summary>
    public static JsonObject Error(CellFailure failure) => new()
    {
        ["ename"] = failure.Name,
        ["evalue"] = failure.Message,
        ["traceback"] = new JsonArray([.. failure.Trace.Select(line => (JsonNode)line)]),
    };
}
