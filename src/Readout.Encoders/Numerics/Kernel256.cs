using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Readout.Encoders.Numerics;

/// <summary>Six rows times 16 columns of a panel with 256-bit vectors: twelve sums stay in the sixteen registers of AVX2.</summary>
internal static class Kernel256
{
    private const int Width = 8;

    /// <summary>Multiplies up to six rows with one panel, to the same bits as <see cref="Kernel512.Multiply"/>.</summary>
    public static void Multiply(ref float a, int stride, int rows, ref float b, int depth, ref float sums)
    {
        for (var column = 0; column < PackedMatrix.Panel; column += 2 * Width)
            MultiplyQuarter(ref a, stride, rows, ref Unsafe.Add(ref b, column), depth, ref Unsafe.Add(ref sums, column));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MultiplyQuarter(ref float a, int stride, int rows, ref float b, int depth, ref float sums)
    {
        ref var a1 = ref Unsafe.Add(ref a, Math.Min(1, rows - 1) * stride);
        ref var a2 = ref Unsafe.Add(ref a, Math.Min(2, rows - 1) * stride);
        ref var a3 = ref Unsafe.Add(ref a, Math.Min(3, rows - 1) * stride);
        ref var a4 = ref Unsafe.Add(ref a, Math.Min(4, rows - 1) * stride);
        ref var a5 = ref Unsafe.Add(ref a, Math.Min(5, rows - 1) * stride);
        Vector256<float> s00 = default, s01 = default, s10 = default, s11 = default, s20 = default, s21 = default;
        Vector256<float> s30 = default, s31 = default, s40 = default, s41 = default, s50 = default, s51 = default;
        for (nuint k = 0; k < (nuint)depth; k++)
        {
            var b0 = Vector256.LoadUnsafe(ref b);
            var b1 = Vector256.LoadUnsafe(ref b, Width);
            b = ref Unsafe.Add(ref b, PackedMatrix.Panel);
            var x = Vector256.Create(Unsafe.Add(ref a, k));
            s00 = Vector256.FusedMultiplyAdd(x, b0, s00);
            s01 = Vector256.FusedMultiplyAdd(x, b1, s01);
            x = Vector256.Create(Unsafe.Add(ref a1, k));
            s10 = Vector256.FusedMultiplyAdd(x, b0, s10);
            s11 = Vector256.FusedMultiplyAdd(x, b1, s11);
            x = Vector256.Create(Unsafe.Add(ref a2, k));
            s20 = Vector256.FusedMultiplyAdd(x, b0, s20);
            s21 = Vector256.FusedMultiplyAdd(x, b1, s21);
            x = Vector256.Create(Unsafe.Add(ref a3, k));
            s30 = Vector256.FusedMultiplyAdd(x, b0, s30);
            s31 = Vector256.FusedMultiplyAdd(x, b1, s31);
            x = Vector256.Create(Unsafe.Add(ref a4, k));
            s40 = Vector256.FusedMultiplyAdd(x, b0, s40);
            s41 = Vector256.FusedMultiplyAdd(x, b1, s41);
            x = Vector256.Create(Unsafe.Add(ref a5, k));
            s50 = Vector256.FusedMultiplyAdd(x, b0, s50);
            s51 = Vector256.FusedMultiplyAdd(x, b1, s51);
        }

        Store(s00, s01, ref sums);
        Store(s10, s11, ref Unsafe.Add(ref sums, PackedMatrix.Panel));
        Store(s20, s21, ref Unsafe.Add(ref sums, 2 * PackedMatrix.Panel));
        Store(s30, s31, ref Unsafe.Add(ref sums, 3 * PackedMatrix.Panel));
        Store(s40, s41, ref Unsafe.Add(ref sums, 4 * PackedMatrix.Panel));
        Store(s50, s51, ref Unsafe.Add(ref sums, 5 * PackedMatrix.Panel));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector256<float> s0, Vector256<float> s1, ref float sums)
    {
        s0.StoreUnsafe(ref sums);
        s1.StoreUnsafe(ref sums, Width);
    }
}
