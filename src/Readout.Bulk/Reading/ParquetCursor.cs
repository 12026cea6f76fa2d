using Parquet;
using Parquet.Schema;

namespace Readout.Bulk.Reading;

/// <summary>Goes through a column of a group of rows, holding a run of its pages at a time.</summary>
/// <param name="file">The file.</param>
/// <param name="group">The group of rows.</param>
/// <param name="field">The column.</param>
internal sealed class ParquetCursor(ParquetStream file, ParquetRowGroupReader group, DataField field)
{
    private const int LargePage = 1 << 23;

    private readonly ParquetRuns runs = new(
        file, group.GetMetadata(field)?.MetaData ?? throw new InvalidDataException($"it has no column '{field.Name}'"));
    private ParquetRun run;
    private ParquetCells? cells;
    private int at;

    /// <summary>Passes over rows; pages of nothing else are not decoded.</summary>
    public void Skip(long rows)
    {
        while (rows > 0)
        {
            Begin();
            var passed = (int)Math.Min(rows, run.Rows - at);
            (at, rows) = (at + passed, rows - passed);
        }
    }

    /// <summary>Takes the next rows.</summary>
    public List<ParquetSlice> Take(int rows)
    {
        var slices = new List<ParquetSlice>();
        while (rows > 0)
        {
            Begin();
            if (cells is null)
            {
                // The page before is garbage by now, and of two such pages the memory would be the double.
                if (run.Bytes >= LargePage)
                    GC.Collect();
                runs.Show(run);
                cells = ParquetColumn.Read(group, field, run.Rows);
            }

            var taken = Math.Min(rows, run.Rows - at);
            slices.Add(new(cells, at, taken));
            (at, rows) = (at + taken, rows - taken);
        }

        return slices;
    }

    private void Begin()
    {
        while (at == run.Rows)
            (run, cells, at) = (runs.Next(), null, 0);
    }
}

/// <summary>Some rows of a column.</summary>
/// <param name="Cells">Cells, these among others.</param>
/// <param name="First">The first of them.</param>
/// <param name="Count">How many they are.</param>
internal readonly record struct ParquetSlice(ParquetCells Cells, int First, int Count);
