using System.Text;
using System.Text.Unicode;
using Readout.Bulk.Rows;

namespace Readout.Bulk.Reading;

/// <summary>Makes rows of the records of one text file.</summary>
/// <param name="head">What the file began with.</param>
/// <param name="textColumn">The column that holds the text.</param>
internal sealed class RowParser(FileHead head, string textColumn)
{
    private const int Shown = 500;
    private static readonly string[] LineNames = ["text"];

    private readonly int textIndex = head.Names.ToList().FindIndex(name => InputColumns.IsText(name, textColumn));

    /// <summary>The rows of a block; blank ones are passed over.</summary>
    public List<Row> Rows(RecordBlock block, Action<Reject> reject)
    {
        var (rows, fields) = (new List<Row>(block.Records.Count), new List<ReadOnlyMemory<byte>>(head.Names.Count));
        foreach (var record in block.Records)
        {
            var bytes = block.Buffer.AsMemory(record.Start, record.Length).TrimEnd("\r\n"u8);
            var problem = record.Problem ?? Coding(bytes.Span);
            var row = problem is not null || bytes.Span.Trim(" \t"u8).IsEmpty ? null : Row(bytes, fields, out problem);
            if (problem is not null)
                reject(new(record.Line, problem, Encoding.UTF8.GetString(bytes.Span[..Math.Min(Shown, bytes.Length)])));
            else if (row is not null)
                rows.Add(row);
        }

        return rows;
    }

    private Row? Row(ReadOnlyMemory<byte> bytes, List<ReadOnlyMemory<byte>> fields, out string? problem)
    {
        var row = head.Kind switch
        {
            InputKind.JsonLines => JsonRow.Read(bytes, head.Names, textColumn, out problem),
            InputKind.Table => Table(bytes, fields, out problem),
            _ => Line(bytes, out problem),
        };
        if (row is null)
            return null;
        problem = Cell.IsBlank(row.Text.Span) ? "the text is empty; write the statement or delete the row"
            : row.Text.Span.Contains((byte)0) ? "the text holds a NUL character; remove it"
            : null;
        return problem is null ? row : null;
    }

    private static Row Line(ReadOnlyMemory<byte> bytes, out string? problem)
    {
        problem = null;
        var cell = Cell.OfText(Encoding.UTF8.GetString(bytes.Span).Trim());
        return new(cell.Utf8, LineNames, [cell]);
    }

    private Row? Table(ReadOnlyMemory<byte> record, List<ReadOnlyMemory<byte>> fields, out string? problem)
    {
        TableRow.Read(record, (byte)head.Separator, fields);
        problem = null;
        if (fields.TrueForAll(field => Cell.IsBlank(field.Span)))
            return null;
        problem = fields.Count > head.Names.Count
            ? FormattableString.Invariant($"{fields.Count} fields, but the header has {head.Names.Count}; put quotation marks around a text that holds the separator")
            : fields.Count < head.Names.Count
            ? FormattableString.Invariant(
                $"{fields.Count} field{(fields.Count == 1 ? "" : "s")}, but the header has {head.Names.Count}; is a separator missing, or a text cut in two?")
            : null;
        if (problem is not null)
            return null;
        var cells = new Cell[fields.Count];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = new(fields[i], CellKind.Text);
        return new(fields[textIndex], head.Names, cells);
    }

    private static string? Coding(ReadOnlySpan<byte> bytes) => Utf8.IsValid(bytes) ? null
        : FormattableString.Invariant($"byte {ValidLength(bytes) + 1} of the row is not UTF-8; save the file as UTF-8");

    private static int ValidLength(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
            at += length;
        return at;
    }
}
