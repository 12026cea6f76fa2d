using System.Text.Json;
using Parquet;
using Parquet.Schema;
using Readout.Bulk.Rows;
using Readout.Core;

namespace Readout.Bulk.Writing;

/// <summary>Makes Parquet of gathered JSON lines.</summary>
internal static class ParquetOutput
{
    private const int GroupRows = 1 << 14;
    private const string OutOfDomain = "out_of_domain";

    /// <summary>Writes a file.</summary>
    /// <param name="lines">The rows as JSON lines.</param>
    /// <param name="columns">The columns that are passed through.</param>
    /// <param name="topics">The topics, each with a column of its probability.</param>
    /// <param name="output">Where to.</param>
    public static void Write(string lines, IReadOnlyList<OutputColumn> columns, IReadOnlyList<Topic> topics, Stream output)
    {
        OutputColumn[] all =
        [
            .. columns, new("topic", ColumnType.Text), new("probability", ColumnType.Double), new("abstain", ColumnType.Bool), new(OutOfDomain, ColumnType.Bool),
            .. topics.Select(t => new OutputColumn($"p_{t}", ColumnType.Double)),
        ];
        var schema = new ParquetSchema(all.Select(ParquetValues.Field).ToArray<Field>());
        var writer = ParquetWriter.CreateAsync(schema, output).GetAwaiter().GetResult();
        try
        {
            foreach (var rows in File.ReadLines(lines).Chunk(GroupRows))
                WriteGroup(writer, schema, all, topics, rows);
        }
        finally
        {
            writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    private static void WriteGroup(ParquetWriter writer, ParquetSchema schema, OutputColumn[] columns, IReadOnlyList<Topic> topics, string[] rows)
    {
        var cells = new string?[columns.Length][];
        for (var i = 0; i < columns.Length; i++)
            cells[i] = new string?[rows.Length];
        var places = columns.Select((c, i) => (c.Name, i)).ToDictionary(c => c.Name, c => c.i, StringComparer.Ordinal);
        places["outOfDomain"] = places[OutOfDomain];
        for (var row = 0; row < rows.Length; row++)
        {
            using var json = JsonDocument.Parse(rows[row]);
            foreach (var property in json.RootElement.EnumerateObject())
            {
                if (places.TryGetValue(property.Name, out var place))
                    cells[place][row] = Text(property.Value);
                else if (property.Name == "probabilities")
                    Spread(property.Value, cells, columns.Length - topics.Count, row);
            }
        }

        using var group = writer.CreateRowGroup();
        for (var i = 0; i < columns.Length; i++)
            ParquetValues.Write(group, schema.DataFields[i], columns[i].Type, cells[i]);
        group.CompleteValidate();
    }

    private static void Spread(JsonElement probabilities, string?[][] cells, int first, int row)
    {
        foreach (var (i, topic) in probabilities.EnumerateObject().Index())
            cells[first + i][row] = topic.Value.GetRawText();
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        _ => value.GetRawText(),
    };
}
