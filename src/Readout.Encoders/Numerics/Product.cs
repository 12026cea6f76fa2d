using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Readout.Encoders.Numerics;

/// <summary>What becomes of an element of a product.</summary>
internal enum Finish
{
    /// <summary>It is stored.</summary>
    Store,

    /// <summary>It is stored when positive, else zero.</summary>
    Rectify,

    /// <summary>It is added to what is there.</summary>
    Add,
}

/// <summary>Matrix product of float32 with the same bits for any number of rows, any split of them, with AVX2 or AVX-512.</summary>
internal static class Product
{
    private const int RowsAtOnce = 6;
    private const int Width = 8;

    /// <summary>Computes a·b + bias.</summary>
    /// <param name="a">The left factor.</param>
    /// <param name="b">The right factor.</param>
    /// <param name="bias">One number a column of <paramref name="b"/>, or nothing.</param>
    /// <param name="c">The result; as many rows as <paramref name="a"/>.</param>
    /// <param name="finish">What becomes of an element.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Compute(Rows a, PackedMatrix b, ReadOnlySpan<float> bias, Rows c, Finish finish)
    {
        Check(a, b, c);
        Span<float> sums = stackalloc float[RowsAtOnce * PackedMatrix.Panel];
        ref var sum = ref MemoryMarshal.GetReference(sums);
        for (var panel = 0; panel < b.Panels; panel++)
        {
            var column = panel * PackedMatrix.Panel;
            var width = Math.Min(PackedMatrix.Panel, b.Columns - column);
            var panelBias = bias.IsEmpty ? default : bias.Slice(column, width);
            ref var right = ref MemoryMarshal.GetReference(b.Values[(column * b.Rows)..]);
            for (var row = 0; row < a.Count; row += RowsAtOnce)
            {
                var rows = Math.Min(RowsAtOnce, a.Count - row);
                ref var left = ref MemoryMarshal.GetReference(a.Values[(row * a.Stride)..]);
                if (Vector512.IsHardwareAccelerated)
                    Kernel512.Multiply(ref left, a.Stride, rows, ref right, b.Rows, ref sum);
                else
                    Kernel256.Multiply(ref left, a.Stride, rows, ref right, b.Rows, ref sum);
                for (var i = 0; i < rows; i++)
                    Complete(sums.Slice(i * PackedMatrix.Panel, width), panelBias, c.From(column).Row(row + i, width), finish);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Complete(ReadOnlySpan<float> sums, ReadOnlySpan<float> bias, Span<float> target, Finish finish)
    {
        if (sums.Length == PackedMatrix.Panel)
        {
            CompletePanel(sums, bias, target, finish);
            return;
        }

        for (var i = 0; i < sums.Length; i++)
        {
            var value = bias.IsEmpty ? sums[i] : sums[i] + bias[i];
            target[i] = finish switch { Finish.Add => target[i] + value, Finish.Rectify => Math.Max(value, 0), _ => value };
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CompletePanel(ReadOnlySpan<float> sums, ReadOnlySpan<float> bias, Span<float> target, Finish finish)
    {
        for (var i = 0; i <= sums.Length - Width; i += Width)
        {
            var value = Vector256.Create(sums[i..]);
            if (!bias.IsEmpty)
                value += Vector256.Create(bias[i..]);
            if (finish == Finish.Add)
                value += Vector256.Create<float>(target[i..]);
            else if (finish == Finish.Rectify)
                value = Vector256.Max(value, Vector256<float>.Zero);
            value.CopyTo(target[i..]);
        }
    }

    // The kernels do not look where they read.
    private static void Check(Rows a, PackedMatrix b, Rows c)
    {
        if (a.Count != c.Count)
            throw new ArgumentException($"{a.Count} rows in, {c.Count} rows out", nameof(c));
        if (a.Count > 0 && (a.Stride < b.Rows || a.Values.Length < ((a.Count - 1) * a.Stride) + b.Rows))
            throw new ArgumentException($"a row of the left factor is shorter than the {b.Rows} rows of the right one", nameof(a));
    }
}
