using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Readout.Training.Hashing;

/// <summary>Margins to probabilities, four topics at once.</summary>
/// <remarks>The exponential is our own: that of the machine's C library has other last bits elsewhere, and takes one number at a time.</remarks>
internal static class Softmax
{
    private const int Lanes = 4;

    // e^r = 1 + r + r²/2 + … for |r| ≤ ln 2 / 2; what is left out is below 1e-8.
    private const float C2 = 1 / 2f, C3 = 1 / 6f, C4 = 1 / 24f, C5 = 1 / 120f, C6 = 1 / 720f, C7 = 1 / 5040f;

    // ln 2 in two parts, of which the first has so few bits that its multiples are exact.
    private const float InverseLn2 = 1.442695041f, Ln2High = 0.693359375f, Ln2Low = -2.12194440e-4f;

    // Below, a float is so small that it counts as 0 beside the largest, which is 1.
    private const float Least = -87;

    /// <summary>exp(margin / temperature), divided by their sum.</summary>
    /// <param name="margins">One a topic, and room for whole vectors behind them, which is overwritten.</param>
    /// <param name="topics">How many topics there are.</param>
    /// <param name="temperature">The temperature.</param>
    /// <param name="probabilities">Receives one a topic.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Of(Span<float> margins, int topics, float temperature, Span<float> probabilities)
    {
        var (top, sum) = (float.NegativeInfinity, 0f);
        for (var i = 0; i < topics; i++)
            top = Math.Max(top, margins[i]);
        ref var first = ref MemoryMarshal.GetReference(margins);
        var (tops, temperatures) = (Vector128.Create(top), Vector128.Create(temperature));
        for (nuint i = 0; i + Lanes <= (nuint)margins.Length; i += Lanes)
            Exp((Vector128.LoadUnsafe(ref first, i) - tops) / temperatures).StoreUnsafe(ref first, i);
        for (var i = 0; i < topics; i++)
            sum += margins[i];
        for (var i = 0; i < topics; i++)
            probabilities[i] = margins[i] / sum;
    }

    /// <summary>e to the power of numbers that are not above 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<float> Exp(Vector128<float> x)
    {
        x = Vector128.Max(x, Vector128.Create(Least));
        // Adding 1.5 · 2^23 rounds to a whole number, which then stands in the low bits.
        var shifted = (x * InverseLn2) + Vector128.Create(12582912f);
        var whole = shifted - Vector128.Create(12582912f);
        var r = x - (whole * Ln2High) - (whole * Ln2Low);
        var tail = (((((((((r * C7) + Vector128.Create(C6)) * r) + Vector128.Create(C5)) * r) + Vector128.Create(C4)) * r) + Vector128.Create(C3)) * r)
            + Vector128.Create(C2);
        var power = (tail * r * r) + r + Vector128<float>.One;
        return Vector128.AsSingle(power.AsInt32() + Vector128.ShiftLeft(shifted.AsInt32(), 23));
    }
}
