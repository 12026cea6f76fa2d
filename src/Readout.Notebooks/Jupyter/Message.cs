using System.Text.Json.Nodes;

namespace Readout.Notebooks.Jupyter;

/// <summary>A message of the Jupyter protocol.</summary>
/// <param name="Identities">Whom a reply goes to; for broadcasts the subject.</param>
/// <param name="Header">Type, id, session.</param>
/// <param name="Parent">The header of the request that it belongs to; empty for a request.</param>
/// <param name="Content">What it says.</param>
internal sealed record Message(IReadOnlyList<byte[]> Identities, JsonObject Header, JsonObject Parent, JsonObject Content)
{
    /// <summary>The version of the protocol.</summary>
    public const string Protocol = "5.3";

    /// <summary>The type, such as <c>execute_request</c>.</summary>
    public string Type => Text(Header, "msg_type");

    /// <summary>A text of the content; empty when there is none.</summary>
    public string Text(string name) => Text(Content, name);

    /// <summary>A whole number of the content; 0 when there is none.</summary>
    public int Number(string name) => Content[name] is JsonValue value && value.TryGetValue(out int number) ? number : 0;

    /// <summary>A flag of the content.</summary>
    public bool Flag(string name, bool otherwise) => Content[name] is JsonValue value && value.TryGetValue(out bool flag) ? flag : otherwise;

    private static string Text(JsonObject members, string name) =>
        members[name] is JsonValue value && value.TryGetValue(out string? text) ? text : "";
}
