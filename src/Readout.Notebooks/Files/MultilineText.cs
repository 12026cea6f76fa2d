using System.Text.Json.Nodes;

namespace Readout.Notebooks.Files;

/// <summary>Text as notebooks keep it: a list of lines, each with its line end, so that a change of a line is one line in a diff.</summary>
internal static class MultilineText
{
    /// <summary>The lines of a text.</summary>
    public static JsonArray ToJson(string text)
    {
        var lines = new JsonArray();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            var next = end < 0 ? text.Length : end + 1;
            lines.Add((JsonNode)text[start..next]);
            start = next;
        }

        return lines;
    }

    /// <summary>The text of a string or a list of strings; null when it is neither.</summary>
    public static string? Read(JsonNode? node) => node switch
    {
        JsonValue value when value.TryGetValue(out string? text) => text,
        JsonArray lines when lines.All(l => l is JsonValue v && v.TryGetValue(out string? _)) => string.Concat(lines.Select(l => l!.GetValue<string>())),
        _ => null,
    };
}
