using Parquet;
using Parquet.Schema;
using Readout.Bulk.Reading;
using Readout.Bulk.Rows;
using Readout.Core;

namespace Readout.Bulk.Writing;

/// <summary>Makes Parquet of gathered JSON lines.</summary>
internal static class ParquetOutput
{
    /// <summary>Writes a file.</summary>
    /// <param name="lines">The rows as JSON lines.</param>
    /// <param name="columns">The columns that are passed through.</param>
    /// <param name="topics">The topics with a column of their probability; may be none.</param>
    /// <param name="output">Where to.</param>
    public static void Write(string lines, IReadOnlyList<OutputColumn> columns, IReadOnlyList<Topic> topics, Stream output)
    {
        OutputColumn[] all =
        [
            .. columns, new("topic", ColumnType.Text), new("probability", ColumnType.Double), new("abstain", ColumnType.Bool), new(ParquetGroup.OutOfDomain, ColumnType.Bool),
            .. topics.Select(t => new OutputColumn($"p_{t}", ColumnType.Double)),
        ];
        var schema = new ParquetSchema(all.Select(ParquetValues.Field).ToArray<Field>());
        var writer = ParquetWriter.CreateAsync(schema, output, ParquetHead.Options).GetAwaiter().GetResult();
        try
        {
            var group = new ParquetGroup(all, topics.Count);
            using var reader = new LineReader(lines);
            while (reader.Next())
            {
                group.Add(reader.Line);
                if (group.IsFull)
                    group.WriteTo(writer, schema);
            }

            if (!group.IsEmpty)
                group.WriteTo(writer, schema);
        }
        finally
        {
            writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }
}
