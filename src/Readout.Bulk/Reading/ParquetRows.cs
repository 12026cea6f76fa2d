using Parquet;
using Readout.Bulk.Rows;
using Readout.Core;

namespace Readout.Bulk.Reading;

/// <summary>The rows of a Parquet file in blocks: of each column, only the pages are held in which the rows of a block stand.</summary>
internal static class ParquetRows
{
    private const int BlockRows = 512;

    /// <summary>The rows behind a place, of the groups that begin in a range of bytes of all files.</summary>
    /// <remarks>A group begins at that share of the file's bytes that its first row has of the file's rows.</remarks>
    public static IEnumerable<RowBlock> Blocks(PlannedFile file, Position from, (long Start, long End) range, string textColumn)
    {
        var reader = ParquetHead.Open(file.Input.Path, out var stream);
        try
        {
            var (rows, before) = (reader.RowGroups.Sum(g => g.RowCount), 0L);
            var text = file.Head.Names.ToList().FindIndex(name => InputColumns.IsText(name, textColumn));
            foreach (var group in reader.RowGroups)
            {
                var start = file.Base + PlaceOf(before, rows, file.Input.Length);
                if (group.RowCount > 0 && start >= range.Start && start < range.End && before + group.RowCount > from.Offset)
                {
                    var first = Math.Max(0, from.Offset - before);
                    var columns = Reading(file, () => Columns(file, stream, group, first));
                    for (var row = first; row < group.RowCount; row += BlockRows)
                    {
                        var count = (int)Math.Min(group.RowCount - row, BlockRows);
                        var (begin, end) = (before + row, before + row + count);
                        var slices = Reading(file, () => columns.ConvertAll(column => column.Take(count)));
                        yield return new(
                            file.Input.Path,
                            new(file.Number, end, end + 1),
                            file.Base + PlaceOf(end, rows, file.Input.Length),
                            reject => Rows(file.Head.Names, slices, count, begin, text, reject));
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

    private static List<ParquetCursor> Columns(PlannedFile file, ParquetStream stream, ParquetRowGroupReader group, long skipped)
    {
        var columns = file.Parquet!.Fields.Select(field => new ParquetCursor(stream, group, field)).ToList();
        columns.ForEach(column => column.Skip(skipped));
        return columns;
    }

    private static T Reading<T>(PlannedFile file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception damaged) when (damaged is not OutOfMemoryException)
        {
            throw new BadDataException(file.Input.Path, null, $"a group of rows cannot be read ({damaged.Message.Split('\n')[0]}); get the file again");
        }
    }

    private static List<Row> Rows(
        IReadOnlyList<string> names, List<List<ParquetSlice>> columns, int count, long before, int text, Action<Reject> reject)
    {
        var (rows, cells) = (new List<Row>(count), new Cell[count][]);
        for (var i = 0; i < count; i++)
            cells[i] = new Cell[columns.Count];
        for (var column = 0; column < columns.Count; column++)
        {
            var row = 0;
            foreach (var slice in columns[column])
            {
                for (var i = 0; i < slice.Count; i++)
                    cells[row++][column] = slice.Cells.Of(slice.First + i);
            }
        }

        for (var i = 0; i < count; i++)
        {
            var row = new Row(cells[i][text].Utf8, names, cells[i]);
            if (Cell.IsBlank(row.Text.Span))
                reject(new(before + i + 1, "the text is empty; write the statement or delete the row", ""));
            else
                rows.Add(row);
        }

        return rows;
    }
}
