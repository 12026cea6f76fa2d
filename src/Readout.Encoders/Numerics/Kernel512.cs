using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Readout.Encoders.Numerics;

/// <summary>Six rows times a panel of 64 columns with 512-bit vectors: 24 sums stay in registers.</summary>
internal static class Kernel512
{
    private const int Width = 16;

    /// <summary>Multiplies up to six rows with one panel.</summary>
    /// <param name="a">The first row; with fewer than six rows the last is computed again and not stored.</param>
    /// <param name="stride">From one row of <paramref name="a"/> to the next.</param>
    /// <param name="rows">1 to 6.</param>
    /// <param name="b">The panel.</param>
    /// <param name="depth">The length of the sums. Each is one chain of fused steps, so its bits depend on nothing else.</param>
    /// <param name="sums">Six rows of 64.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Multiply(ref float a, int stride, int rows, ref float b, int depth, ref float sums)
    {
        ref var a1 = ref Unsafe.Add(ref a, Math.Min(1, rows - 1) * stride);
        ref var a2 = ref Unsafe.Add(ref a, Math.Min(2, rows - 1) * stride);
        ref var a3 = ref Unsafe.Add(ref a, Math.Min(3, rows - 1) * stride);
        ref var a4 = ref Unsafe.Add(ref a, Math.Min(4, rows - 1) * stride);
        ref var a5 = ref Unsafe.Add(ref a, Math.Min(5, rows - 1) * stride);
        Vector512<float> s00 = default, s01 = default, s02 = default, s03 = default;
        Vector512<float> s10 = default, s11 = default, s12 = default, s13 = default;
        Vector512<float> s20 = default, s21 = default, s22 = default, s23 = default;
        Vector512<float> s30 = default, s31 = default, s32 = default, s33 = default;
        Vector512<float> s40 = default, s41 = default, s42 = default, s43 = default;
        Vector512<float> s50 = default, s51 = default, s52 = default, s53 = default;
        for (nuint k = 0; k < (nuint)depth; k++)
        {
            var b0 = Vector512.LoadUnsafe(ref b);
            var b1 = Vector512.LoadUnsafe(ref b, Width);
            var b2 = Vector512.LoadUnsafe(ref b, 2 * Width);
            var b3 = Vector512.LoadUnsafe(ref b, 3 * Width);
            b = ref Unsafe.Add(ref b, PackedMatrix.Panel);
            var x = Vector512.Create(Unsafe.Add(ref a, k));
            s00 = Vector512.FusedMultiplyAdd(x, b0, s00);
            s01 = Vector512.FusedMultiplyAdd(x, b1, s01);
            s02 = Vector512.FusedMultiplyAdd(x, b2, s02);
            s03 = Vector512.FusedMultiplyAdd(x, b3, s03);
            x = Vector512.Create(Unsafe.Add(ref a1, k));
            s10 = Vector512.FusedMultiplyAdd(x, b0, s10);
            s11 = Vector512.FusedMultiplyAdd(x, b1, s11);
            s12 = Vector512.FusedMultiplyAdd(x, b2, s12);
            s13 = Vector512.FusedMultiplyAdd(x, b3, s13);
            x = Vector512.Create(Unsafe.Add(ref a2, k));
            s20 = Vector512.FusedMultiplyAdd(x, b0, s20);
            s21 = Vector512.FusedMultiplyAdd(x, b1, s21);
            s22 = Vector512.FusedMultiplyAdd(x, b2, s22);
            s23 = Vector512.FusedMultiplyAdd(x, b3, s23);
            x = Vector512.Create(Unsafe.Add(ref a3, k));
            s30 = Vector512.FusedMultiplyAdd(x, b0, s30);
            s31 = Vector512.FusedMultiplyAdd(x, b1, s31);
            s32 = Vector512.FusedMultiplyAdd(x, b2, s32);
            s33 = Vector512.FusedMultiplyAdd(x, b3, s33);
            x = Vector512.Create(Unsafe.Add(ref a4, k));
            s40 = Vector512.FusedMultiplyAdd(x, b0, s40);
            s41 = Vector512.FusedMultiplyAdd(x, b1, s41);
            s42 = Vector512.FusedMultiplyAdd(x, b2, s42);
            s43 = Vector512.FusedMultiplyAdd(x, b3, s43);
            x = Vector512.Create(Unsafe.Add(ref a5, k));
            s50 = Vector512.FusedMultiplyAdd(x, b0, s50);
            s51 = Vector512.FusedMultiplyAdd(x, b1, s51);
            s52 = Vector512.FusedMultiplyAdd(x, b2, s52);
            s53 = Vector512.FusedMultiplyAdd(x, b3, s53);
        }

        Store(s00, s01, s02, s03, ref sums);
        Store(s10, s11, s12, s13, ref Unsafe.Add(ref sums, PackedMatrix.Panel));
        Store(s20, s21, s22, s23, ref Unsafe.Add(ref sums, 2 * PackedMatrix.Panel));
        Store(s30, s31, s32, s33, ref Unsafe.Add(ref sums, 3 * PackedMatrix.Panel));
        Store(s40, s41, s42, s43, ref Unsafe.Add(ref sums, 4 * PackedMatrix.Panel));
        Store(s50, s51, s52, s53, ref Unsafe.Add(ref sums, 5 * PackedMatrix.Panel));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector512<float> s0, Vector512<float> s1, Vector512<float> s2, Vector512<float> s3, ref float sums)
    {
        s0.StoreUnsafe(ref sums);
        s1.StoreUnsafe(ref sums, Width);
        s2.StoreUnsafe(ref sums, 2 * Width);
        s3.StoreUnsafe(ref sums, 3 * Width);
    }
}
