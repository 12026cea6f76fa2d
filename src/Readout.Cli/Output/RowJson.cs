using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Readout.Cli.Output;

/// <summary>Rows of named values as JSON: one object a line, or one document with schema and version.</summary>
internal static class RowJson
{
    /// <summary>Writes rows.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="schema">The schema that the document names.</param>
    /// <param name="name">The name of the array in the document.</param>
    /// <param name="rows">The rows: values are texts, numbers, lists of texts, or null.</param>
    /// <param name="lines">One object a line instead of a document.</param>
    public static void Write(TextWriter output, string schema, string name, IEnumerable<IEnumerable<(string Name, object? Value)>> rows, bool lines)
    {
        if (lines)
        {
            foreach (var row in rows)
                output.WriteLine(Render(json => WriteRow(json, row), indented: false));
            return;
        }

        output.WriteLine(Render(
            json =>
            {
                json.WriteStartObject();
                json.WriteString("schema", schema);
                json.WriteNumber("version", 1);
                json.WriteStartArray(name);
                foreach (var row in rows)
                    WriteRow(json, row);
                json.WriteEndArray();
                json.WriteEndObject();
            },
            indented: true));
    }

    /// <summary>A value as a CSV field: lists parted by a semicolon, null as nothing.</summary>
    public static string Text(object? value) => value switch
    {
        null => "",
        IEnumerable<string> list => string.Join("; ", list),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    /// <summary>Runs a writer and returns what it wrote.</summary>
    public static string Render(Action<Utf8JsonWriter> write, bool indented)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            write(json);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteRow(Utf8JsonWriter json, IEnumerable<(string Name, object? Value)> row)
    {
        json.WriteStartObject();
        foreach (var (name, value) in row)
        {
            json.WritePropertyName(name);
            JsonSerializer.Serialize(json, value);
        }

        json.WriteEndObject();
    }
}
