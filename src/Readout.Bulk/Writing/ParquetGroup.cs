using System.Text.Json;
using Parquet;
using Parquet.Schema;
using Readout.Bulk.Rows;

namespace Readout.Bulk.Writing;

/// <summary>A group of rows in the making, column by column; its memory serves one group after the other.</summary>
internal sealed class ParquetGroup
{
    /// <summary>The column of marks of texts out of domain, as tables name it.</summary>
    public const string OutOfDomain = "out_of_domain";

    private readonly OutputColumn[] columns;
    private readonly int firstTopic;
    private readonly string?[][] cells;
    private readonly Dictionary<string, int> places;

    /// <param name="columns">The columns; those of the topics' probabilities are the last.</param>
    /// <param name="topics">How many topics have one.</param>
    /// <param name="rows">How many rows it takes at most.</param>
    public ParquetGroup(OutputColumn[] columns, int topics, int rows)
    {
        (this.columns, firstTopic) = (columns, columns.Length - topics);
        cells = [.. columns.Select(_ => new string?[rows])];
        places = columns.Select((c, i) => (c.Name, i)).ToDictionary(c => c.Name, c => c.i, StringComparer.Ordinal);
        places["outOfDomain"] = places[OutOfDomain];
    }

    /// <summary>Rows added.</summary>
    public int Rows { get; private set; }

    /// <summary>Adds a row.</summary>
    /// <param name="line">The row as JSON.</param>
    public void Add(string line)
    {
        using var json = JsonDocument.Parse(line);
        foreach (var property in json.RootElement.EnumerateObject())
        {
            if (places.TryGetValue(property.Name, out var place))
                cells[place][Rows] = Text(property.Value);
            else if (property.Name == "probabilities")
                Spread(property.Value);
        }

        Rows++;
    }

    /// <summary>Writes the rows, and is empty afterwards.</summary>
    public void WriteTo(ParquetWriter writer, ParquetSchema schema)
    {
        using var group = writer.CreateRowGroup();
        for (var i = 0; i < columns.Length; i++)
        {
            ParquetValues.Write(group, schema.DataFields[i], columns[i].Type, cells[i].AsMemory(0, Rows));
            Array.Clear(cells[i]);
        }

        group.CompleteValidate();
        Rows = 0;
    }

    private void Spread(JsonElement probabilities)
    {
        foreach (var (i, topic) in probabilities.EnumerateObject().Index())
            cells[firstTopic + i][Rows] = topic.Value.GetRawText();
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        _ => value.GetRawText(),
    };
}
