using Parquet.Meta;

namespace Readout.Bulk.Reading;

/// <summary>Divides a column of a group of rows into runs of pages, and shows one at a time to the library, which would read all of them.</summary>
/// <remarks>
/// The library reads as many values as a column says it has, from the place where it says that it begins. So for each run the column
/// is made to say that it consists of that run, with the dictionary before it where it is needed. The dictionary is decoded anew for
/// every run; runs therefore have at least as many rows as it has entries. A page is read as a whole. Those of Arrow have 1 MB at
/// most, and a group of a million rows takes no more memory than one of a thousand; but a writer may put a column of a group into one
/// page, as this library does, and such a page of texts costs three to five times its bytes: a run over pages of 24 MB (120,000 rows)
/// takes 240 MB in all, over one of 118 MB (600,000 rows) 515 MB.
/// </remarks>
internal sealed class ParquetRuns
{
    private const int Bytes = 1 << 20, Rows = 1 << 12;

    private readonly ParquetStream file;
    private readonly ColumnMetaData column;
    private long at, left;
    private (long Start, long End, int Entries) dictionary;
    private (ParquetPageHead Head, long Start)? ahead;

    /// <param name="file">The file.</param>
    /// <param name="column">What the file says of the column; it is changed.</param>
    public ParquetRuns(ParquetStream file, ColumnMetaData column)
    {
        (this.file, this.column, left) = (file, column, column.NumValues);
        long[] offsets = [column.DictionaryPageOffset ?? 0, column.DataPageOffset, column.IndexPageOffset ?? 0];
        at = offsets.Where(offset => offset > 0).Min();
        (column.Statistics, column.IndexPageOffset) = (null, null);
    }

    /// <summary>Finds the next run.</summary>
    /// <exception cref="InvalidDataException">There is none, or its pages hold more than the column.</exception>
    public ParquetRun Next()
    {
        if (left <= 0)
            throw new InvalidDataException("a column has fewer values than its group has rows");
        file.ShowAll();
        var start = Peek().Start;
        var (rows, bytes, isCoded, most) = (0, 0L, false, Rows);
        while (left > 0)
        {
            var (head, _) = Peek();
            isCoded |= head.IsCoded;
            most = isCoded ? Math.Max(Rows, dictionary.Entries) : Rows;
            if (rows > 0 && (rows + head.Values > most || bytes + head.Decompressed > Bytes))
                break;
            (rows, bytes, left, ahead) = (rows + head.Values, bytes + head.Decompressed, left - head.Values, null);
        }

        return left >= 0 ? new(rows, start, isCoded, bytes) : throw new InvalidDataException("a column has more values than it says");
    }

    /// <summary>Shows a run to the library, as if it were all of the column.</summary>
    public void Show(ParquetRun run)
    {
        column.NumValues = run.Rows;
        file.ShowAll();
        (column.DictionaryPageOffset, column.DataPageOffset) = (null, run.Start);
        if (!run.NeedsDictionary || dictionary.End == 0)
            return;
        (column.DictionaryPageOffset, column.DataPageOffset) = (dictionary.Start, dictionary.End);
        file.Hide(dictionary.End, run.Start - dictionary.End);
    }

    private (ParquetPageHead Head, long Start) Peek()
    {
        while (ahead is null)
        {
            var start = file.Position = at;
            var head = ParquetPageHead.Read(file);
            at = file.Position + head.Bytes;
            if (head.Kind == ParquetPageKind.Dictionary)
                dictionary = (start, at, head.Values);
            else if (head.Kind is ParquetPageKind.Data or ParquetPageKind.SecondData)
                ahead = (head, start);
        }

        return ahead.Value;
    }
}

/// <summary>Pages of a column that follow each other.</summary>
/// <param name="Rows">Their rows.</param>
/// <param name="Start">Where the first begins in the file.</param>
/// <param name="NeedsDictionary">Whether one of them is coded by the dictionary.</param>
/// <param name="Bytes">Their bytes as they were before compression.</param>
internal readonly record struct ParquetRun(int Rows, long Start, bool NeedsDictionary, long Bytes);
