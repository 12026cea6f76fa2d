using System.Text;
using System.Text.Json;

namespace Readout.Corpora.Tables;

/// <summary>JSONL: one object a line, of which the properties that are columns count.</summary>
internal static class JsonLines
{
    public static IReadOnlyList<Row> Read(string text, IReadOnlyList<string> required, ReadingLog log)
    {
        var (rows, line) = (new List<Row>(), 0L);
        foreach (var json in text.Split('\n'))
        {
            line++;
            if (!string.IsNullOrWhiteSpace(json) && Read(json, line, required, log) is { } row)
                rows.Add(row);
        }

        return rows;
    }

    private static Row? Read(string json, long line, IReadOnlyList<string> required, ReadingLog log)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
                return Read(document.RootElement, line, required, log);
            log.Problem(line, $"{Kind(document.RootElement)} instead of an object; {OneObject(required)}");
        }
        catch (JsonException e)
        {
            // The parser counts bytes of UTF-8; people and editors count characters.
            var bytes = Encoding.UTF8.GetBytes(json);
            var character = Encoding.UTF8.GetCharCount(bytes, 0, (int)Math.Min(e.BytePositionInLine ?? 0, bytes.Length)) + 1;
            log.Problem(line, FormattableString.Invariant($"not valid JSON at character {character}; {OneObject(required)}"));
        }

        return null;
    }

    private static Row? Read(JsonElement json, long line, IReadOnlyList<string> required, ReadingLog log)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in json.EnumerateObject())
        {
            if (Columns.Known(property.Name) is not { } column || property.Value.ValueKind == JsonValueKind.Null)
                continue;
            if (Value(property.Value, required.Contains(column)) is not { } value)
                return Bad($"'{column}' is {Kind(property.Value)}; write a text in quotation marks");
            if (!values.TryAdd(column, value))
                return Bad($"'{column}' stands twice; remove one");
        }

        var missing = required.FirstOrDefault(column => !values.ContainsKey(column));
        return missing is null ? new(line, [.. values.Keys], [.. values.Values]) : Bad(Columns.Missing(missing, required, Names(json)));

        Row? Bad(string problem)
        {
            log.Problem(line, problem);
            return null;
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

    private static string OneObject(IReadOnlyList<string> required) =>
        $"write one object a line, like {{{string.Join(", ", required.Select(column => $"\"{column}\": \"…\""))}}}";
}
