namespace Readout.Encoders.Numerics;

/// <summary>Some columns of some rows of a matrix that stands row by row.</summary>
internal readonly ref struct Rows
{
    /// <summary>Looks at part of a matrix.</summary>
    /// <param name="values">From the first element of the first row to at least the last of the last.</param>
    /// <param name="count">How many rows.</param>
    /// <param name="stride">From one row to the next.</param>
    public Rows(Span<float> values, int count, int stride)
    {
        Values = values;
        Count = count;
        Stride = stride;
    }

    /// <summary>The elements.</summary>
    public Span<float> Values { get; }

    /// <summary>How many rows.</summary>
    public int Count { get; }

    /// <summary>From one row to the next.</summary>
    public int Stride { get; }

    /// <summary>The first elements of a row.</summary>
    public Span<float> Row(int row, int width) => Values.Slice(row * Stride, width);

    /// <summary>The same columns of fewer rows.</summary>
    public Rows Slice(int start, int count) => new(Values[(start * Stride)..], count, Stride);

    /// <summary>The same rows from a column on.</summary>
    public Rows From(int column) => new(Values[column..], Count, Stride);
}
