using System.Text;
using System.Text.Json;
using Readout.Bulk.Rows;

namespace Readout.Bulk.Reading;

/// <summary>A line of JSON as a row: its properties are its columns, in their order.</summary>
internal static class JsonRow
{
    /// <summary>Reads a line.</summary>
    /// <param name="json">The line.</param>
    /// <param name="textColumn">The property that holds the text.</param>
    /// <param name="problem">Why it cannot be read; null when it can.</param>
    public static Row? Read(ReadOnlySpan<byte> json, string textColumn, out string? problem)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            var (names, cells) = (new List<string>(), new List<Cell>());
            problem = !reader.Read() || reader.TokenType != JsonTokenType.StartObject
                ? $"{Kind(reader.TokenType)} instead of an object; {OneObject(textColumn)}"
                : Members(ref reader, json, names, cells);
            if (problem is not null)
                return null;
            var text = names.FindIndex(name => InputColumns.IsText(name, textColumn));
            problem = text < 0 || cells[text].Kind == CellKind.Null ? InputColumns.Missing(textColumn, [.. names.Where((_, i) => cells[i].Kind != CellKind.Null)])
                : cells[text].Kind != CellKind.Text ? $"'{names[text]}' is {cells[text].Text.AsSpan(0, Math.Min(20, cells[text].Text.Length))}, not a text; write it in quotation marks"
                : null;
            return problem is null ? new(cells[text].Text, names, cells) : null;
        }
        catch (JsonException e)
        {
            // The parser counts bytes of UTF-8; people and editors count characters.
            var character = Encoding.UTF8.GetCharCount(json[..(int)Math.Min(e.BytePositionInLine ?? 0, json.Length)]) + 1;
            problem = FormattableString.Invariant($"not valid JSON at character {character}; {OneObject(textColumn)}");
            return null;
        }
        catch (InvalidOperationException)
        {
            problem = "a text with half a character (an escape such as \\ud83d alone), which no text can hold; write the other half or remove it";
            return null;
        }
    }

    private static string? Members(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, List<string> names, List<Cell> cells)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            if (names.Contains(name))
                return $"'{name}' stands twice; remove one";
            names.Add(name);
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            cells.Add(reader.TokenType switch
            {
                JsonTokenType.String => Cell.OfText(reader.GetString()!),
                JsonTokenType.Null => Cell.Null,
                _ => Raw(ref reader, json, start),
            });
        }

        // What stands behind the object is looked at too.
        while (reader.Read())
        {
        }

        return null;
    }

    private static Cell Raw(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, int start)
    {
        reader.Skip();
        return new(Encoding.UTF8.GetString(json[start..(int)reader.BytesConsumed]), CellKind.Json);
    }

    private static string Kind(JsonTokenType token) => token switch
    {
        JsonTokenType.StartArray => "a list",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.Null => "null",
        _ => "a text",
    };

    private static string OneObject(string textColumn) => $"write one object a line, like {{\"{textColumn}\": \"…\"}}";
}
