using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Readout.Encoders.Numerics;

/// <summary>Sums in a fixed order, eight lanes wide on every machine, so that their bits do not depend on the processor.</summary>
internal static class Lanes
{
    private const int Width = 8;

    /// <summary>The sum.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Sum(ReadOnlySpan<float> values)
    {
        var sum = Vector256<float>.Zero;
        var i = 0;
        for (; i <= values.Length - Width; i += Width)
            sum += Vector256.Create(values[i..]);
        var total = Fold(sum);
        for (; i < values.Length; i++)
            total += values[i];
        return total;
    }

    /// <summary>The sum of squared distances from a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float SumOfSquares(ReadOnlySpan<float> values, float center = 0)
    {
        var (sum, middle) = (Vector256<float>.Zero, Vector256.Create(center));
        var i = 0;
        for (; i <= values.Length - Width; i += Width)
        {
            var distance = Vector256.Create(values[i..]) - middle;
            sum += distance * distance;
        }

        var total = Fold(sum);
        for (; i < values.Length; i++)
            total += (values[i] - center) * (values[i] - center);
        return total;
    }

    private static float Fold(Vector256<float> sum)
    {
        var four = sum.GetLower() + sum.GetUpper();
        return (four[0] + four[2]) + (four[1] + four[3]);
    }
}
