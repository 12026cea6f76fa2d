using System.Text;
using System.Text.Unicode;
using Readout.Core;

namespace Readout.Bulk.Reading;

/// <summary>What a file begins with: its columns, and where its rows begin.</summary>
/// <param name="Kind">What the file holds.</param>
/// <param name="Names">The columns; of JSON lines, those of the first rows.</param>
internal sealed record FileHead(InputKind Kind, IReadOnlyList<string> Names)
{
    private const int Size = 1 << 18, FirstRows = 100;

    /// <summary>What parts the fields of a table.</summary>
    public char Separator { get; private init; } = ',';

    /// <summary>Bytes before the first row.</summary>
    public int RowsStart { get; private init; }

    /// <summary>The line of the first row.</summary>
    public long FirstLine { get; private init; } = 1;

    /// <summary>What ends a record of the file.</summary>
    public FindEnd FindEnd => Kind == InputKind.Table
        ? (bytes, isEnd) => RecordEnd.OfTable(bytes, (byte)Separator, isEnd)
        : RecordEnd.OfLine;

    /// <summary>Reads the head of a text file.</summary>
    /// <exception cref="BadDataException">It has no column with a text, or is not UTF-8.</exception>
    public static FileHead Of(BulkInput input, string textColumn)
    {
        var bytes = Begin(input, out var isWhole);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            throw new BadDataException(input.Path, null, "it is UTF-16; save it as UTF-8");
        var start = bytes.StartsWith(Encoding.UTF8.Preamble) ? 3 : 0;
        return input.Kind switch
        {
            InputKind.Table => Table(input, bytes, start, isWhole, textColumn),
            InputKind.JsonLines => Json(input, bytes[start..], isWhole, textColumn) with { RowsStart = start },
            _ => new(input.Kind, ["text"]) { RowsStart = start },
        };
    }

    private static ReadOnlySpan<byte> Begin(BulkInput input, out bool isWhole)
    {
        if (input.OpenPipe?.Invoke() is PeekedStream pipe)
        {
            isWhole = pipe.Head.Length < Size;
            return pipe.Head;
        }

        using var stream = input.Open(out var raw);
        using (raw)
        {
            var bytes = new byte[Size];
            try
            {
                var length = stream.ReadAtLeast(bytes, Size, throwOnEndOfStream: false);
                isWhole = length < Size;
                return bytes.AsSpan(0, length);
            }
            catch (InvalidDataException)
            {
                throw new BadDataException(input.Path, null, "the compressed data is damaged or ends too soon; get the file again");
            }
        }
    }

    private static FileHead Table(BulkInput input, ReadOnlySpan<byte> bytes, int start, bool isWhole, string textColumn)
    {
        var line = 1L;
        while (start < bytes.Length && bytes[start] is (byte)'\r' or (byte)'\n')
            line += bytes[start++] == '\n' ? 1 : 0;
        if (start == bytes.Length)
            return new(InputKind.Table, []) { RowsStart = start };
        var first = RecordEnd.OfLine(bytes[start..], isEnd: true);
        var separator = TableRow.SeparatorOf(
            Encoding.UTF8.GetString(bytes.Slice(start, first.Length)).Replace("\"", "", StringComparison.Ordinal), InputFiles.EndingOf(input.Path) is ".tsv" or ".tab", textColumn);
        var end = RecordEnd.OfTable(bytes[start..], (byte)separator, isWhole);
        var header = bytes.Slice(start, end.Length).TrimEnd("\r\n"u8);
        if (end.Length == 0 || end.Problem is not null || !Utf8.IsValid(header))
            throw new BadDataException(input.Path, line, end.Problem ?? (end.Length == 0 ? "the header has no end; is it a table?" : "the header is not UTF-8; save the file as UTF-8"));
        string[] names = [.. TableRow.Names(header, separator).Select(name => name.Trim())];
        var twice = names.Where(n => n.Length > 0).GroupBy(n => n, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1);
        if (twice is not null)
            throw new BadDataException(input.Path, line, $"the column '{twice.Key}' stands twice in the header; rename or remove one");
        if (!names.Any(name => InputColumns.IsText(name, textColumn)))
            throw new BadDataException(input.Path, line, InputColumns.Missing(textColumn, names));
        return new(InputKind.Table, names) { Separator = separator, RowsStart = start + end.Length, FirstLine = line + end.Lines };
    }

    private static FileHead Json(BulkInput input, ReadOnlySpan<byte> bytes, bool isWhole, string textColumn)
    {
        var (names, rows, firstProblem) = (new List<string>(), 0, (BadDataException?)null);
        for (var lines = 0; lines < FirstRows && RecordEnd.OfLine(bytes, isWhole) is { Length: > 0 } end; lines++)
        {
            var json = bytes[..end.Length].Trim(" \t\r\n"u8);
            bytes = bytes[end.Length..];
            if (json.IsEmpty)
                continue;
            var problem = Utf8.IsValid(json) ? null : "the row is not UTF-8; save the file as UTF-8";
            if (problem is not null || JsonRow.Read(json.ToArray(), names, textColumn, out problem) is not { } row)
            {
                firstProblem ??= new(input.Path, lines + 1, problem!);
                continue;
            }

            rows++;
            foreach (var name in row.Names.Where(name => !names.Contains(name)))
                names.Add(name);
        }

        // Single bad rows are set aside; a file of nothing else is the wrong file.
        return rows > 0 || firstProblem is null ? new(InputKind.JsonLines, names) : throw firstProblem;
    }
}
