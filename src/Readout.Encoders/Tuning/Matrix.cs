using Readout.Encoders.Numerics;

namespace Readout.Encoders.Tuning;

/// <summary>A matrix that stands row by row; its memory stays when its shape changes, and only ever grows.</summary>
internal sealed class Matrix
{
    /// <summary>Makes an empty matrix.</summary>
    public Matrix()
    {
    }

    /// <summary>Makes a matrix of some numbers, which it does not copy.</summary>
    public Matrix(float[] values, int rows, int columns) => (Values, Count, Columns) = (values, rows, columns);

    /// <summary>The elements, then unused memory.</summary>
    public float[] Values { get; private set; } = [];

    /// <summary>How many rows.</summary>
    public int Count { get; private set; }

    /// <summary>How many columns.</summary>
    public int Columns { get; private set; }

    /// <summary>Changes the shape; the elements keep no meaning.</summary>
    public Matrix Resize(int rows, int columns)
    {
        (Count, Columns) = (rows, columns);
        if (Values.Length < rows * columns)
            Values = GC.AllocateUninitializedArray<float>(rows * columns);
        return this;
    }

    /// <summary>A row.</summary>
    public Span<float> Row(int row) => Values.AsSpan(row * Columns, Columns);

    /// <summary>Some rows.</summary>
    public Rows Slice(int start, int count) => new(Values.AsSpan(start * Columns, count * Columns), count, Columns);

    /// <summary>Takes on the shape and the elements of another matrix.</summary>
    public void CopyFrom(Matrix other)
    {
        Resize(other.Count, other.Columns);
        other.Values.AsSpan(0, Count * Columns).CopyTo(Values);
    }
}
