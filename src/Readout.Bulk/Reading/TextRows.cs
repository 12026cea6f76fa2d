using Readout.Bulk.Rows;

namespace Readout.Bulk.Reading;

/// <summary>The rows of a table, of JSON lines or of lines of text.</summary>
/// <remarks>
/// A row belongs to the part in which its first byte stands. Where a line break may stand in a quoted field, only a reader who comes
/// from the beginning of the file knows which ones end a row; so a part of a table passes over the rows before it, without reading them.
/// </remarks>
internal static class TextRows
{
    /// <summary>The rows behind a place that begin in a range of bytes of all files.</summary>
    public static IEnumerable<RowBlock> Blocks(PlannedFile file, Position from, (long Start, long End) range, string textColumn)
    {
        var (input, head) = (file.Input, file.Head);
        // The header's bytes are no row: a part that begins in them begins with the first row.
        var (start, end) = input.IsCompressed || input.OpenPipe is not null ? (0, long.MaxValue) : (range.Start - file.Base, range.End - file.Base);
        var (offset, line) = from.Line > 0 ? (from.Offset, from.Line) : (head.RowsStart, head.FirstLine);
        var parser = new RowParser(head, textColumn);
        var isPiped = input.OpenPipe is not null;
        using var stream = input.Open(out var raw);
        using (raw)
        {
            Skip(stream, offset);
            foreach (var block in new RecordReader(stream, input.Path, head.FindEnd).Read(offset, line))
            {
                if (block.End <= start)
                    continue;
                var wanted = Within(block, start, end);
                if (wanted.Records.Count > 0)
                {
                    var done = isPiped ? wanted.End : file.Base + (input.IsCompressed ? raw.Position : wanted.End);
                    yield return new(input.Path, new(file.Number, wanted.End, wanted.NextLine), done, reject => parser.Rows(wanted, reject)) { Buffer = wanted.Buffer };
                }

                if (block.End >= end)
                    yield break;
            }
        }
    }

    private static RecordBlock Within(RecordBlock block, long start, long end)
    {
        if (block.Offset >= start && block.End <= end)
            return block;
        Record[] records = [.. block.Records.Where(r => block.Offset + r.Start >= start && block.Offset + r.Start < end)];
        return block with { Records = records };
    }

    private static void Skip(Stream stream, long bytes)
    {
        if (stream.CanSeek)
        {
            stream.Position = bytes;
            return;
        }

        var buffer = new byte[1 << 16];
        while (bytes > 0)
        {
            var read = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, bytes));
            if (read == 0)
                return;
            bytes -= read;
        }
    }
}
