using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Readout.Notebooks.Files;

/// <summary>Writes JSON to the letter as Jupyter does: names in order, an indent of one space, letters as they are.</summary>
/// <remarks>So a notebook saved by Jupyter and one written here differ only where they differ. Utf8JsonWriter would escape emoji.</remarks>
internal static class NotebookJson
{
    /// <summary>The text of a value, with a line end behind it.</summary>
    public static string Write(JsonNode node)
    {
        var text = new StringBuilder();
        Write(text, node, indent: 0);
        return text.Append('\n').ToString();
    }

    private static void Write(StringBuilder text, JsonNode? node, int indent)
    {
        switch (node)
        {
            case null:
                text.Append("null");
                break;
            case JsonObject members:
                Write(text, '{', '}', members.OrderBy(m => m.Key, StringComparer.Ordinal), indent, member =>
                {
                    Quote(text, member.Key);
                    text.Append(": ");
                    Write(text, member.Value, indent + 1);
                });
                break;
            case JsonArray items:
                Write(text, '[', ']', items, indent, item => Write(text, item, indent + 1));
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                Quote(text, value.GetValue<string>());
                break;
            default:
                text.Append(node.ToJsonString());
                break;
        }
    }

    private static void Write<T>(StringBuilder text, char open, char close, IEnumerable<T> parts, int indent, Action<T> write)
    {
        var isEmpty = true;
        text.Append(open);
        foreach (var part in parts)
        {
            text.Append(isEmpty ? "\n" : ",\n").Append(' ', indent + 1);
            write(part);
            isEmpty = false;
        }

        if (!isEmpty)
            text.Append('\n').Append(' ', indent);
        text.Append(close);
    }

    private static void Quote(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var letter in value)
        {
            _ = letter switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
                _ => text.Append(letter),
            };
        }

        text.Append('"');
    }
}
