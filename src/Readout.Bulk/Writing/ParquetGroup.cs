using System.Text;
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

    private const int MostRows = 1 << 14, MostCharacters = 1 << 23;

    private readonly ParquetBuffer[] buffers;
    private readonly ParquetTexts[] texts;
    private readonly byte[][] names;
    private readonly int firstTopic;
    private byte[] unescaped = new byte[1 << 12];
    private int rows;

    /// <param name="columns">The columns; those of the topics' probabilities are the last.</param>
    /// <param name="topics">How many topics have one.</param>
    public ParquetGroup(OutputColumn[] columns, int topics)
    {
        firstTopic = columns.Length - topics;
        buffers = [.. columns.Select(column => ParquetValues.BufferOf(column.Type, MostRows))];
        texts = [.. buffers.OfType<ParquetTexts>()];
        names = [.. columns.Select(column => Encoding.UTF8.GetBytes(column.Name == OutOfDomain ? "outOfDomain" : column.Name))];
    }

    /// <summary>Whether it is large enough: by its rows, or, when they are long, by their texts.</summary>
    public bool IsFull => rows == MostRows || texts.Sum(text => (long)text.Length) >= MostCharacters;

    /// <summary>Whether it has no row.</summary>
    public bool IsEmpty => rows == 0;

    /// <summary>Adds a row.</summary>
    /// <param name="line">The row as JSON.</param>
    public void Add(ReadOnlySpan<byte> line)
    {
        var json = new Utf8JsonReader(line);
        json.Read();
        for (var expected = 0; json.Read() && json.TokenType == JsonTokenType.PropertyName; expected++)
        {
            var place = PlaceOf(ref json, expected);
            var isSpread = place < 0 && json.ValueTextEquals("probabilities"u8);
            json.Read();
            if (isSpread)
                Spread(ref json, line);
            else if (place < 0)
                json.Skip();
            else
                Put(ref json, line, expected = place);
        }

        rows++;
    }

    /// <summary>Writes the rows, and is empty afterwards.</summary>
    public void WriteTo(ParquetWriter writer, ParquetSchema schema)
    {
        using var group = writer.CreateRowGroup();
        for (var i = 0; i < buffers.Length; i++)
            buffers[i].WriteTo(group, schema.DataFields[i], rows);
        group.CompleteValidate();
        rows = 0;
    }

    // Most rows have their columns in the order of the output.
    private int PlaceOf(ref Utf8JsonReader json, int expected)
    {
        if (expected < names.Length && json.ValueTextEquals(names[expected]))
            return expected;
        for (var i = 0; i < names.Length; i++)
        {
            if (json.ValueTextEquals(names[i]))
                return i;
        }

        return -1;
    }

    private void Spread(ref Utf8JsonReader json, ReadOnlySpan<byte> line)
    {
        for (var place = firstTopic; json.Read() && json.TokenType == JsonTokenType.PropertyName; place++)
        {
            json.Read();
            Put(ref json, line, place);
        }
    }

    private void Put(ref Utf8JsonReader json, ReadOnlySpan<byte> line, int place)
    {
        if (json.TokenType != JsonTokenType.Null)
            buffers[place].Add(rows, json.TokenType == JsonTokenType.String ? Text(ref json) : Raw(ref json, line));
    }

    private ReadOnlySpan<byte> Text(ref Utf8JsonReader json)
    {
        if (!json.ValueIsEscaped)
            return json.ValueSpan;
        if (unescaped.Length < json.ValueSpan.Length)
            unescaped = new byte[json.ValueSpan.Length];
        return unescaped.AsSpan(0, json.CopyString(unescaped));
    }

    private static ReadOnlySpan<byte> Raw(ref Utf8JsonReader json, ReadOnlySpan<byte> line)
    {
        var start = (int)json.TokenStartIndex;
        json.Skip();
        return line[start..(int)json.BytesConsumed];
    }
}
