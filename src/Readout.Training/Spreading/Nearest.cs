using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Readout.Training.Spreading;

/// <summary>The nearest neighbours of vectors, by comparing all with all.</summary>
/// <remarks>Sums have eight lanes whatever the vector unit, and no product is fused with its sum, so that the same neighbours are found on every machine.</remarks>
internal static class Nearest
{
    private const int Rows = 64, Columns = 256;

    /// <summary>The vectors of greatest product with each of some others, best first; of equals the one that comes first.</summary>
    /// <param name="rows">The vectors whose neighbours are wanted, all of one length.</param>
    /// <param name="among">The vectors that may be neighbours.</param>
    /// <param name="count">How many neighbours a vector has at most. Only products above 0 count.</param>
    /// <param name="isSame">Whether both are the same vectors; none is its own neighbour then.</param>
    public static (int Index, float Product)[][] Of(float[][] rows, float[][] among, int count, bool isSame)
    {
        var nearest = new (int Index, float Product)[rows.Length][];
        Parallel.For(0, (rows.Length + Rows - 1) / Rows, block =>
        {
            var (from, to) = (block * Rows, Math.Min(rows.Length, (block + 1) * Rows));
            var best = new List<(int Index, float Product)>[to - from];
            for (var row = from; row < to; row++)
                best[row - from] = new(count + 1);
            // A stretch of columns stays in the cache while all rows of the block meet it.
            for (var start = 0; start < among.Length; start += Columns)
            {
                for (var row = from; row < to; row++)
                {
                    for (var column = start; column < Math.Min(among.Length, start + Columns); column++)
                    {
                        if (!isSame || row != column)
                            Keep(best[row - from], column, Product(rows[row], among[column]), count);
                    }
                }
            }

            for (var row = from; row < to; row++)
                nearest[row] = [.. best[row - from]];
        });
        return nearest;
    }

    private static void Keep(List<(int Index, float Product)> best, int index, float product, int count)
    {
        if (product <= 0 || (best.Count == count && product <= best[^1].Product))
            return;
        var at = best.Count;
        while (at > 0 && best[at - 1].Product < product)
            at--;
        best.Insert(at, (index, product));
        if (best.Count > count)
            best.RemoveAt(count);
    }

    private static float Product(float[] a, float[] b)
    {
        ref var left = ref MemoryMarshal.GetArrayDataReference(a);
        ref var right = ref MemoryMarshal.GetArrayDataReference(b);
        var (first, second) = (Vector256<float>.Zero, Vector256<float>.Zero);
        var i = 0;
        for (; i + 16 <= a.Length; i += 16)
        {
            first += Vector256.LoadUnsafe(ref left, (nuint)i) * Vector256.LoadUnsafe(ref right, (nuint)i);
            second += Vector256.LoadUnsafe(ref left, (nuint)i + 8) * Vector256.LoadUnsafe(ref right, (nuint)i + 8);
        }

        first += second;
        var sum = 0f;
        for (var lane = 0; lane < Vector256<float>.Count; lane++)
            sum += first[lane];
        for (; i < a.Length; i++)
            sum += a[i] * b[i];
        return sum;
    }
}
