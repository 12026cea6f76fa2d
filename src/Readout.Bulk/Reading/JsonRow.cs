using System.Text;
using System.Text.Json;
using Readout.Bulk.Rows;

namespace Readout.Bulk.Reading;

/// <summary>A line of JSON as a row: its properties are its columns, in their order.</summary>
internal static class JsonRow
{
    /// <summary>Reads a line.</summary>
    /// <param name="json">The line.</param>
    /// <param name="usual">The names of the columns of most rows; a row that has just these shares the list.</param>
    /// <param name="textColumn">The property that holds the text.</param>
    /// <param name="problem">Why it cannot be read; null when it can.</param>
    public static Row? Read(ReadOnlyMemory<byte> json, IReadOnlyList<string> usual, string textColumn, out string? problem)
    {
        try
        {
            var reader = new Utf8JsonReader(json.Span);
            var cells = new List<Cell>(usual.Count);
            IReadOnlyList<string> names = [];
            problem = !reader.Read() || reader.TokenType != JsonTokenType.StartObject
                ? $"{Kind(reader.TokenType)} instead of an object; {OneObject(textColumn)}"
                : Members(ref reader, json, usual, cells, out names);
            if (problem is not null)
                return null;
            var text = IndexOf(names, textColumn);
            problem = text < 0 || cells[text].Kind == CellKind.Null ? InputColumns.Missing(textColumn, [.. names.Where((_, i) => cells[i].Kind != CellKind.Null)])
                : cells[text].Kind != CellKind.Text ? $"'{names[text]}' is {cells[text].Text.AsSpan(0, Math.Min(20, cells[text].Text.Length))}, not a text; write it in quotation marks"
                : null;
            return problem is null ? new(cells[text].Utf8, names, cells) : null;
        }
        catch (JsonException e)
        {
            // The parser counts bytes of UTF-8; people and editors count characters.
            var character = Encoding.UTF8.GetCharCount(json.Span[..(int)Math.Min(e.BytePositionInLine ?? 0, json.Length)]) + 1;
            problem = FormattableString.Invariant($"not valid JSON at character {character}; {OneObject(textColumn)}");
            return null;
        }
        catch (InvalidOperationException)
        {
            problem = "a text with half a character (an escape such as \\ud83d alone), which no text can hold; write the other half or remove it";
            return null;
        }
    }

    private static string? Members(
        ref Utf8JsonReader reader, ReadOnlyMemory<byte> json, IReadOnlyList<string> usual, List<Cell> cells, out IReadOnlyList<string> names)
    {
        // Names are made of bytes only from where a row departs from the usual ones.
        List<string>? own = null;
        names = usual;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (own is not null || cells.Count >= usual.Count || !reader.ValueTextEquals(usual[cells.Count]))
            {
                var name = reader.GetString()!;
                names = own ??= [.. usual.Take(cells.Count)];
                if (own.Contains(name))
                    return $"'{name}' stands twice; remove one";
                own.Add(name);
            }

            reader.Read();
            var start = (int)reader.TokenStartIndex;
            cells.Add(reader.TokenType switch
            {
                JsonTokenType.String => new(Text(ref reader, json, start), CellKind.Text),
                JsonTokenType.Null => Cell.Null,
                _ => Raw(ref reader, json, start),
            });
        }

        if (own is null && cells.Count < usual.Count)
            names = [.. usual.Take(cells.Count)];

        // What stands behind the object is looked at too.
        while (reader.Read())
        {
        }

        return null;
    }

    private static ReadOnlyMemory<byte> Text(ref Utf8JsonReader reader, ReadOnlyMemory<byte> json, int start)
    {
        if (!reader.ValueIsEscaped)
            return json.Slice(start + 1, reader.ValueSpan.Length);
        var text = new byte[reader.ValueSpan.Length];
        return text.AsMemory(0, reader.CopyString(text));
    }

    private static Cell Raw(ref Utf8JsonReader reader, ReadOnlyMemory<byte> json, int start)
    {
        reader.Skip();
        return new(json[start..(int)reader.BytesConsumed], CellKind.Json);
    }

    private static int IndexOf(IReadOnlyList<string> names, string textColumn)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (InputColumns.IsText(names[i], textColumn))
                return i;
        }

        return -1;
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
