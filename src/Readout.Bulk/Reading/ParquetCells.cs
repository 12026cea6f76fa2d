using Readout.Bulk.Rows;

namespace Readout.Bulk.Reading;

/// <summary>Values of a column that follow each other, each made a cell when it is asked for.</summary>
internal abstract class ParquetCells
{
    /// <summary>The cell of a row, from 0.</summary>
    public abstract Cell Of(int row);
}

/// <summary>Values of a type.</summary>
/// <typeparam name="T">The type.</typeparam>
internal sealed class ParquetCells<T> : ParquetCells
    where T : struct
{
    private readonly T[] values;
    private readonly int[]? levels;
    private readonly Func<T, Cell> cell;

    /// <param name="values">The values that are there; it has room for one a row, and is changed.</param>
    /// <param name="levels">1 for each row that has a value, 0 for one that has none; null when all have one.</param>
    /// <param name="cell">Makes a value a cell.</param>
    public ParquetCells(T[] values, int[]? levels, Func<T, Cell> cell)
    {
        (this.values, this.levels, this.cell) = (values, levels, cell);
        if (levels is null)
            return;
        // Backwards, so that no value is overwritten that has yet to move.
        for (var (row, at) = (levels.Length - 1, levels.Sum()); at <= row && row >= 0; row--)
        {
            if (levels[row] == 1)
                values[row] = values[--at];
        }
    }

    /// <inheritdoc/>
    public override Cell Of(int row) => levels is null || levels[row] == 1 ? cell(values[row]) : Cell.Null;
}
