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
        var rows = new List<Row>(block.Records.Count);
        foreach (var record in block.Records)
        {
            var bytes = block.Buffer.AsSpan(record.Start, record.Length).TrimEnd("\r\n"u8);
            var problem = record.Problem ?? Coding(bytes);
            var row = problem is not null || bytes.Trim(" \t"u8).IsEmpty ? null : Row(bytes, out problem);
            if (problem is not null)
                reject(new(record.Line, problem, Encoding.UTF8.GetString(bytes[..Math.Min(Shown, bytes.Length)])));
            else if (row is not null)
                rows.Add(row);
        }

        return rows;
    }

    private Row? Row(ReadOnlySpan<byte> bytes, out string? problem)
    {
        var row = head.Kind switch
        {
            InputKind.JsonLines => JsonRow.Read(bytes, textColumn, out problem),
            InputKind.Table => Table(Encoding.UTF8.GetString(bytes), out problem),
            _ => Line(Encoding.UTF8.GetString(bytes).Trim(), out problem),
        };
        if (row is null)
            return null;
        problem = string.IsNullOrWhiteSpace(row.Text) ? "the text is empty; write the statement or delete the row"
            : row.Text.Contains('\0') ? "the text holds a NUL character; remove it"
            : null;
        return problem is null ? row : null;
    }

    private static Row Line(string text, out string? problem)
    {
        problem = null;
        return new(text, LineNames, [Cell.OfText(text)]);
    }

    private Row? Table(string record, out string? problem)
    {
        var fields = TableRow.Fields(record, head.Separator);
        problem = null;
        if (fields.TrueForAll(string.IsNullOrWhiteSpace))
            return null;
        problem = fields.Count > head.Names.Count
            ? FormattableString.Invariant($"{fields.Count} fields, but the header has {head.Names.Count}; put quotation marks around a text that holds the separator")
            : fields.Count < head.Names.Count
            ? FormattableString.Invariant(
                $"{fields.Count} field{(fields.Count == 1 ? "" : "s")}, but the header has {head.Names.Count}; is a separator missing, or a text cut in two?")
            : null;
        return problem is null ? new(fields[textIndex], head.Names, [.. fields.Select(Cell.OfText)]) : null;
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
