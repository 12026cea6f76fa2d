using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Readout.Encoders.Numerics;

/// <summary>The right factor of a product, cut into panels of 64 columns so that a kernel reads it front to back.</summary>
/// <remarks>Goto and van de Geijn, "Anatomy of high-performance matrix multiplication", TOMS 34(3), 2008.</remarks>
internal sealed class PackedMatrix
{
    /// <summary>Columns of a panel: four vectors of 512 bits.</summary>
    public const int Panel = 64;

    private const int CacheLine = 64;
    private readonly float[] memory;
    private readonly int origin;
    private readonly int capacity;

    /// <summary>Makes room for a matrix; <see cref="Resize"/> says how much of it is used.</summary>
    /// <param name="capacity">Rows times columns, columns rounded up to whole panels.</param>
    public PackedMatrix(int capacity)
    {
        this.capacity = capacity;
        // Pinned, so that the first panel stays on a cache line: a 64-byte load across two lines costs double.
        memory = GC.AllocateArray<float>(capacity + (CacheLine / sizeof(float)), pinned: true);
        var misplaced = (int)(Marshal.UnsafeAddrOfPinnedArrayElement(memory, 0) % CacheLine) / sizeof(float);
        origin = misplaced == 0 ? 0 : (CacheLine / sizeof(float)) - misplaced;
    }

    /// <summary>Packs a matrix that stands row by row.</summary>
    public PackedMatrix(ReadOnlySpan<float> values, int rows, int columns)
        : this(rows * RoundUp(columns))
    {
        Resize(rows, columns);
        for (var row = 0; row < rows; row++)
            SetRow(row, values.Slice(row * columns, columns));
    }

    /// <summary>Rows: the length of the sum that gives one element of a product.</summary>
    public int Rows { get; private set; }

    /// <summary>Columns.</summary>
    public int Columns { get; private set; }

    /// <summary>How many panels the columns fill, the last with zeros behind them.</summary>
    public int Panels => RoundUp(Columns) / Panel;

    /// <summary>The panels, one after another, each row by row.</summary>
    public Span<float> Values => memory.AsSpan(origin, capacity);

    /// <summary>Columns rounded up to whole panels.</summary>
    public static int RoundUp(int columns) => (columns + Panel - 1) / Panel * Panel;

    /// <summary>Changes the shape; the elements keep no meaning.</summary>
    public void Resize(int rows, int columns)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rows * RoundUp(columns), capacity);
        (Rows, Columns) = (rows, columns);
    }

    /// <summary>Copies one row in.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void SetRow(int row, ReadOnlySpan<float> values)
    {
        for (var start = 0; start < Columns; start += Panel)
        {
            var target = Values.Slice((start * Rows) + (row * Panel), Panel);
            var width = Math.Min(Panel, Columns - start);
            values.Slice(start, width).CopyTo(target);
            target[width..].Clear();
        }
    }

    /// <summary>Copies one column in. The caller sees to the columns behind the last: <see cref="Clear"/> once is enough.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void SetColumn(int column, ReadOnlySpan<float> values)
    {
        var panel = Values.Slice(column / Panel * Panel * Rows, Rows * Panel);
        for (var row = 0; row < Rows; row++)
            panel[(row * Panel) + (column % Panel)] = values[row];
    }

    /// <summary>Sets every element to zero.</summary>
    public void Clear() => Values.Clear();
}
