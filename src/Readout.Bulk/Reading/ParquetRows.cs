using Parquet;
using Readout.Bulk.Rows;
using Readout.Core;

namespace Readout.Bulk.Reading;

/// <summary>The rows of a Parquet file: a group is read whole, and handed on in blocks.</summary>
internal static class ParquetRows
{
    private const int BlockRows = 512;

    /// <summary>The rows behind a place, of the groups that begin in a range of bytes of all files.</summary>
    /// <remarks>A group begins at that share of the file's bytes that its first row has of the file's rows.</remarks>
    public static IEnumerable<RowBlock> Blocks(PlannedFile file, Position from, (long Start, long End) range, string textColumn)
    {
        var reader = ParquetHead.Open(file.Input.Path);
        try
        {
            var (rows, before) = (reader.RowGroups.Sum(g => g.RowCount), 0L);
            foreach (var group in reader.RowGroups)
            {
                var start = file.Base + PlaceOf(before, rows, file.Input.Length);
                if (start >= range.Start && start < range.End && before + group.RowCount > from.Offset)
                {
                    var cells = Read(group, file);
                    for (var row = Math.Max(0, from.Offset - before); row < group.RowCount; row += BlockRows)
                    {
                        var (first, last) = ((int)row, (int)Math.Min(group.RowCount, row + BlockRows));
                        var end = before + last;
                        var number = before;
                        yield return new(
                            file.Input.Path,
                            new(file.Number, end, end + 1),
                            file.Base + PlaceOf(end, rows, file.Input.Length),
                            reject => Rows(file.Head.Names, cells, first, last, number, textColumn, reject));
                    }
                }

                before += group.RowCount;
            }
        }
        finally
        {
            ParquetHead.Close(reader);
        }
    }

    private static long PlaceOf(long row, long rows, long bytes) => rows == 0 ? 0 : (long)((Int128)bytes * row / rows);

    private static Cell[][] Read(ParquetRowGroupReader group, PlannedFile file)
    {
        try
        {
            return [.. file.Parquet!.Fields.Select(field => ParquetColumn.Read(group, field))];
        }
        catch (Exception damaged) when (damaged is not OutOfMemoryException)
        {
            throw new BadDataException(file.Input.Path, null, $"a group of rows cannot be read ({damaged.Message.Split('\n')[0]}); get the file again");
        }
    }

    private static List<Row> Rows(
        IReadOnlyList<string> names, Cell[][] cells, int first, int last, long before, string textColumn, Action<Reject> reject)
    {
        var (rows, text) = (new List<Row>(last - first), names.ToList().FindIndex(name => InputColumns.IsText(name, textColumn)));
        for (var i = first; i < last; i++)
        {
            var row = new Row(cells[text][i].Utf8, names, [.. cells.Select(column => column[i])]);
            if (Cell.IsBlank(row.Text.Span))
                reject(new(before + i + 1, "the text is empty; write the statement or delete the row", ""));
            else
                rows.Add(row);
        }

        return rows;
    }
}
