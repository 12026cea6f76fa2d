using System.Text;
using System.Text.Json;
using Readout.Corpora.Text;

namespace Readout.Corpora.Tables;

/// <summary>JSONL: one object a line, of which the properties that are columns count.</summary>
internal static class JsonLines
{
    public static IEnumerable<Row> Read(Stream utf8, Column[] required, ReadingLog log)
    {
        var (row, lines) = (new Row(), new Utf8Lines(utf8));
        while (lines.Read())
        {
            row.Line++;
            if (!lines.Line.Span.Trim(" \t\r"u8).IsEmpty && Read(lines.Line, row, required, log))
                yield return row;
        }
    }

    private static bool Read(ReadOnlyMemory<byte> json, Row row, Column[] required, ReadingLog log)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
                return Read(document.RootElement, row, required, log);
            log.Problem(row.Line, $"{Kind(document.RootElement)} instead of an object; {OneObject(required)}");
        }
        catch (JsonException e)
        {
            // White space of other kinds than ASCII's makes a blank line too.
            if (string.IsNullOrWhiteSpace(Encoding.UTF8.GetString(json.Span)))
                return false;

            // The parser counts bytes of UTF-8; people and editors count characters.
            var character = Encoding.UTF8.GetCharCount(json.Span[..(int)Math.Min(e.BytePositionInLine ?? 0, json.Length)]) + 1;
            log.Problem(row.Line, FormattableString.Invariant($"not valid JSON at character {character}; {OneObject(required)}"));
        }
        catch (InvalidOperationException)
        {
            log.Problem(row.Line, "a name with half a character (an escape such as \\ud83d alone), which no text can hold; write the other half or remove it");
        }

        return false;
    }

    private static bool Read(JsonElement json, Row row, Column[] required, ReadingLog log)
    {
        row.Clear();
        var met = new bool[Columns.Count];
        foreach (var property in json.EnumerateObject())
        {
            if (Columns.Known(property.Name) is not { } column || property.Value.ValueKind == JsonValueKind.Null)
                continue;
            if (Value(property.Value, required.Contains(column)) is not { } value)
                return Bad($"'{Columns.Name(column)}' is {Kind(property.Value)}; write a text in quotation marks");
            if (met[(int)column])
                return Bad($"'{Columns.Name(column)}' stands twice; remove one");
            (row[column], met[(int)column]) = (value, true);
        }

        foreach (var column in required)
        {
            if (!met[(int)column])
                return Bad(Columns.Missing(column, required, Names(json)));
        }

        return true;

        bool Bad(string problem)
        {
            log.Problem(row.Line, problem);
            return false;
        }
    }

    private static string[] Names(JsonElement json) =>
        [.. json.EnumerateObject().Where(property => property.Value.ValueKind != JsonValueKind.Null).Select(property => property.Name)];

    private static string? Value(JsonElement value, bool textOnly)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString()
                : value.ValueKind == JsonValueKind.Number && !textOnly ? value.GetRawText()
                : null;
        }
        catch (InvalidOperationException)
        {
            // An escape such as \ud83d alone: half of a character, which no text can hold.
            return null;
        }
    }

    private static string Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => "a list",
        JsonValueKind.Object => "an object",
        JsonValueKind.Number => $"a number ({value.GetRawText()})",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        JsonValueKind.Null => "null",
        _ => "a text with half a character",
    };

    private static string OneObject(Column[] required) =>
        $"write one object a line, like {{{string.Join(", ", required.Select(column => $"\"{Columns.Name(column)}\": \"…\""))}}}";
}
