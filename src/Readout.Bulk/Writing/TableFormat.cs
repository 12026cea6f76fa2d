using System.Buffers;
using System.Globalization;
using System.Text;
using Readout.Bulk.Rows;
using Readout.Core;

namespace Readout.Bulk.Writing;

/// <summary>A table with a header (RFC 4180, but lines end with "\n").</summary>
/// <param name="separator">What parts fields.</param>
/// <param name="columns">The columns that are passed through.</param>
/// <param name="topics">The topics, each with a column of its probability.</param>
internal sealed class TableFormat(char separator, IReadOnlyList<OutputColumn> columns, IReadOnlyList<Topic> topics) : IRowFormat
{
    private readonly SearchValues<char> quoted = SearchValues.Create([separator, '"', '\r', '\n']);

    /// <inheritdoc/>
    public byte[] Header => Encoding.UTF8.GetBytes(
        string.Join(separator, columns.Select(c => c.Name).Concat(["topic", "probability"]).Concat(topics.Select(t => $"p_{t}")).Select(Quote)) + "\n");

    /// <inheritdoc/>
    public void Write(IReadOnlyList<Row> rows, IReadOnlyList<TopicPrediction> predictions, IBufferWriter<byte> output)
    {
        var line = new StringBuilder();
        for (var i = 0; i < rows.Count; i++)
        {
            line.Clear();
            foreach (var (place, column) in columns.Index())
                line.Append(Quote(Of(rows[i], column.Name, place))).Append(separator);
            line.Append(Quote(predictions[i].Topic.Id)).Append(separator).Append(Number(predictions[i].Confidence));
            foreach (var topic in topics)
                line.Append(separator).Append(Number(predictions[i].ProbabilityOf(topic)));
            line.Append('\n');
            foreach (var chunk in line.GetChunks())
                Encoding.UTF8.GetBytes(chunk.Span, output);
        }
    }

    private static string Of(Row row, string column, int place)
    {
        // Most rows have their columns where the output has them.
        if (place < row.Names.Count && row.Names[place] == column)
            return row.Cells[place].Text;
        for (var i = 0; i < row.Names.Count; i++)
        {
            if (row.Names[i] == column)
                return row.Cells[i].Text;
        }

        return "";
    }

    private string Quote(string field) =>
        field.AsSpan().IndexOfAny(quoted) < 0 ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Number(double value) => value.ToString("F6", CultureInfo.InvariantCulture);
}
