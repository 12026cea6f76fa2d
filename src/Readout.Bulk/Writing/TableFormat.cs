using System.Buffers;
using System.Text;
using Readout.Bulk.Rows;
using Readout.Core;

namespace Readout.Bulk.Writing;

/// <summary>A table with a header (RFC 4180, but lines end with "\n").</summary>
internal sealed class TableFormat : IRowFormat
{
    private readonly SearchValues<byte> quoted;
    private readonly byte separator;
    private readonly OutputColumn[] columns;
    private readonly byte[][] topicFields;
    private readonly byte[][] marks;
    private readonly int listed;

    /// <param name="separator">What parts fields.</param>
    /// <param name="columns">The columns that are passed through.</param>
    /// <param name="topics">The topics.</param>
    /// <param name="listed">Those with a column of their probability: all, or none.</param>
    public TableFormat(char separator, IReadOnlyList<OutputColumn> columns, IReadOnlyList<Topic> topics, IReadOnlyList<Topic> listed)
    {
        (this.separator, this.columns, this.listed) = ((byte)separator, [.. columns], listed.Count);
        quoted = SearchValues.Create([this.separator, .. "\"\r\n"u8]);
        topicFields = [.. topics.Select(topic => Field(topic.Id))];
        marks = [Flags(false, false), Flags(true, false), Flags(true, true)];
        string[] names = [.. columns.Select(c => c.Name), "topic", "probability", "abstain", "out_of_domain", .. listed.Select(t => $"p_{t}")];
        var header = new ArrayBufferWriter<byte>();
        for (var i = 0; i < names.Length; i++)
        {
            if (i > 0)
                header.Write([this.separator]);
            WriteField(Encoding.UTF8.GetBytes(names[i]), header);
        }

        header.Write("\n"u8);
        Header = header.WrittenSpan.ToArray();
    }

    /// <inheritdoc/>
    public byte[] Header { get; }

    /// <inheritdoc/>
    public void Write(IReadOnlyList<Row> rows, Answers answers, ArrayBufferWriter<byte> output)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            for (var place = 0; place < columns.Length; place++)
            {
                WriteField(Of(rows[i], columns[place].Name, place), output);
                output.GetSpan(1)[0] = separator;
                output.Advance(1);
            }

            WriteTopics(answers, i, output);
        }
    }

    private void WriteTopics(Answers answers, int row, ArrayBufferWriter<byte> output)
    {
        var probabilities = answers.Of(row);
        var top = Probabilities.Top(probabilities);
        var topic = topicFields[top];
        var mark = marks[(int)answers.MarksOf(row, probabilities[top])];
        var line = output.GetSpan(topic.Length + mark.Length + ((listed + 1) * (SixPlaces.Longest + 1)) + 1);
        topic.CopyTo(line);
        var at = topic.Length;
        line[at++] = separator;
        at += SixPlaces.WriteFixed(probabilities[top], line[at..]);
        mark.CopyTo(line[at..]);
        at += mark.Length;
        foreach (var probability in probabilities[..listed])
        {
            line[at++] = separator;
            at += SixPlaces.WriteFixed(probability, line[at..]);
        }

        line[at++] = (byte)'\n';
        output.Advance(at);
    }

    private static ReadOnlySpan<byte> Of(Row row, string column, int place)
    {
        // Most rows have their columns where the output has them.
        if (place < row.Names.Count && row.Names[place] == column)
            return row.Cells[place].Utf8.Span;
        for (var i = 0; i < row.Names.Count; i++)
        {
            if (row.Names[i] == column)
                return row.Cells[i].Utf8.Span;
        }

        return [];
    }

    private byte[] Flags(bool abstain, bool outOfDomain) =>
        [separator, .. abstain ? "true"u8 : "false"u8, separator, .. outOfDomain ? "true"u8 : "false"u8];

    private byte[] Field(string text)
    {
        var field = new ArrayBufferWriter<byte>();
        WriteField(Encoding.UTF8.GetBytes(text), field);
        return field.WrittenSpan.ToArray();
    }

    private void WriteField(ReadOnlySpan<byte> field, ArrayBufferWriter<byte> output)
    {
        if (field.IndexOfAny(quoted) < 0)
        {
            output.Write(field);
            return;
        }

        output.Write("\""u8);
        while (field.IndexOf((byte)'"') is >= 0 and var mark)
        {
            output.Write(field[..(mark + 1)]);
            output.Write("\""u8);
            field = field[(mark + 1)..];
        }

        output.Write(field);
        output.Write("\""u8);
    }
}
