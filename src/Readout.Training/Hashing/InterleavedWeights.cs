using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Readout.Training.Hashing;

/// <summary>Linear weights with the topics of one feature side by side, so that one visit to memory serves all topics.</summary>
/// <remarks>Every topic has its own lane and lanes are never added up, nor is a product fused with its sum: so the bits do not depend on the width of the vector unit.</remarks>
internal sealed class InterleavedWeights
{
    private const int Narrow = 4, Wide = 8;

    // The bits of 2^-14 and 2^15 as floats: between them 16 bits hold a number in the normal way.
    private const int LeastNormal = 0x38800000, MostNormal = 0x47000000;

    private const int Line = 64;

    // Where the first whole cache line of the array begins: rows of weights then lie in as few lines as can be.
    private readonly float[] values;
    private readonly int start;

    public InterleavedWeights(int features, int topics)
    {
        (Features, Topics, Stride) = (features, topics, (topics + Narrow - 1) / Narrow * Narrow);
        values = GC.AllocateArray<float>(checked((features * Stride) + (Line / sizeof(float))), pinned: true);
        start = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(values, 0) & (Line - 1)) / sizeof(float);
    }

    /// <summary>How many features there are.</summary>
    public int Features { get; }

    /// <summary>How many topics there are.</summary>
    public int Topics { get; }

    /// <summary>Topics rounded up to whole vectors; the lanes behind the last topic stay 0.</summary>
    public int Stride { get; }

    /// <summary>The weights of one feature, one a topic.</summary>
    public Span<float> Of(int feature) => values.AsSpan(start + (feature * Stride), Topics);

    /// <summary>Rounds every weight to what 16 bits hold, so that a saved model answers as the one in memory.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void RoundToHalf()
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(values);
        var i = 0;
        for (; i + Narrow <= values.Length; i += Narrow)
        {
            // Of zero and most magnitudes Half keeps the first ten bits of the fraction, rounded to even; that is all it does, but slowly.
            var bits = Vector128.LoadUnsafe(ref first, (nuint)i).AsInt32();
            var magnitude = bits & Vector128.Create(int.MaxValue);
            var ordinary = Vector128.Equals(magnitude, Vector128<int>.Zero)
                | (Vector128.GreaterThan(magnitude, Vector128.Create(LeastNormal)) & Vector128.LessThan(magnitude, Vector128.Create(MostNormal)));
            if (ordinary != Vector128<int>.AllBitsSet)
            {
                for (var lane = i; lane < i + Narrow; lane++)
                    values[lane] = (float)(Half)values[lane];
                continue;
            }

            var rounded = (bits + Vector128.Create(0xFFF) + ((bits >> 13) & Vector128<int>.One)) & Vector128.Create(~0x1FFF);
            rounded.AsSingle().StoreUnsafe(ref first, (nuint)i);
        }

        for (; i < values.Length; i++)
            values[i] = (float)(Half)values[i];
    }

    /// <summary>Σ value · weights of the feature, for all topics at once.</summary>
    /// <param name="features">The features of a row.</param>
    /// <param name="scale">The value of each.</param>
    /// <param name="sums">Receives one sum a lane (<see cref="Stride"/>).</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Margins(ReadOnlySpan<int> features, ReadOnlySpan<float> scale, Span<float> sums)
    {
        Check(features, scale, sums.Length);
        ref var first = ref values[start];
        ref var target = ref MemoryMarshal.GetReference(sums);
        var lane = 0;
        for (; lane + (3 * Wide) <= Stride; lane += 3 * Wide)
        {
            var (low, middle, high) = (Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero);
            for (var i = 0; i < features.Length; i++)
            {
                var at = (nuint)((features[i] * Stride) + lane);
                var value = Vector256.Create(scale[i]);
                low += Vector256.LoadUnsafe(ref first, at) * value;
                middle += Vector256.LoadUnsafe(ref first, at + Wide) * value;
                high += Vector256.LoadUnsafe(ref first, at + (2 * Wide)) * value;
            }

            low.StoreUnsafe(ref target, (nuint)lane);
            middle.StoreUnsafe(ref target, (nuint)lane + Wide);
            high.StoreUnsafe(ref target, (nuint)lane + (2 * Wide));
        }

        for (; lane + (2 * Wide) <= Stride; lane += 2 * Wide)
        {
            var (low, high) = (Vector256<float>.Zero, Vector256<float>.Zero);
            for (var i = 0; i < features.Length; i++)
            {
                var at = (nuint)((features[i] * Stride) + lane);
                low += Vector256.LoadUnsafe(ref first, at) * scale[i];
                high += Vector256.LoadUnsafe(ref first, at + Wide) * scale[i];
            }

            low.StoreUnsafe(ref target, (nuint)lane);
            high.StoreUnsafe(ref target, (nuint)lane + Wide);
        }

        for (; lane + Wide <= Stride; lane += Wide)
        {
            var sum = Vector256<float>.Zero;
            for (var i = 0; i < features.Length; i++)
                sum += Vector256.LoadUnsafe(ref first, (nuint)((features[i] * Stride) + lane)) * scale[i];
            sum.StoreUnsafe(ref target, (nuint)lane);
        }

        if (lane < Stride)
        {
            var sum = Vector128<float>.Zero;
            for (var i = 0; i < features.Length; i++)
                sum += Vector128.LoadUnsafe(ref first, (nuint)((features[i] * Stride) + lane)) * scale[i];
            sum.StoreUnsafe(ref target, (nuint)lane);
        }
    }

    /// <summary>Adds value · step to the weights of every feature of a row.</summary>
    /// <param name="features">The features of the row.</param>
    /// <param name="scale">The value of each.</param>
    /// <param name="step">One step a lane (<see cref="Stride"/>).</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<int> features, ReadOnlySpan<float> scale, ReadOnlySpan<float> step)
    {
        Check(features, scale, step.Length);
        ref var first = ref values[start];
        ref var source = ref MemoryMarshal.GetReference(step);
        var lane = 0;
        for (; lane + (3 * Wide) <= Stride; lane += 3 * Wide)
        {
            var (low, middle, high) = (Vector256.LoadUnsafe(ref source, (nuint)lane), Vector256.LoadUnsafe(ref source, (nuint)lane + Wide),
                Vector256.LoadUnsafe(ref source, (nuint)lane + (2 * Wide)));
            for (var i = 0; i < features.Length; i++)
            {
                var at = (nuint)((features[i] * Stride) + lane);
                var value = Vector256.Create(scale[i]);
                (Vector256.LoadUnsafe(ref first, at) + (low * value)).StoreUnsafe(ref first, at);
                (Vector256.LoadUnsafe(ref first, at + Wide) + (middle * value)).StoreUnsafe(ref first, at + Wide);
                (Vector256.LoadUnsafe(ref first, at + (2 * Wide)) + (high * value)).StoreUnsafe(ref first, at + (2 * Wide));
            }
        }

        for (; lane + Wide <= Stride; lane += Wide)
        {
            var move = Vector256.LoadUnsafe(ref source, (nuint)lane);
            for (var i = 0; i < features.Length; i++)
            {
                var at = (nuint)((features[i] * Stride) + lane);
                (Vector256.LoadUnsafe(ref first, at) + (move * scale[i])).StoreUnsafe(ref first, at);
            }
        }

        if (lane < Stride)
        {
            var move = Vector128.LoadUnsafe(ref source, (nuint)lane);
            for (var i = 0; i < features.Length; i++)
            {
                var at = (nuint)((features[i] * Stride) + lane);
                (Vector128.LoadUnsafe(ref first, at) + (move * scale[i])).StoreUnsafe(ref first, at);
            }
        }
    }

    /// <summary>Asks for the weights of some features, which will be needed soon.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Fetch(ReadOnlySpan<int> features)
    {
        foreach (var feature in features)
            CacheLine.Fetch<float>(Of(feature));
    }

    private void Check(ReadOnlySpan<int> features, ReadOnlySpan<float> scale, int lanes)
    {
        if (scale.Length != features.Length || lanes < Stride)
            throw new ArgumentException("one value a feature and one lane a topic");
    }
}
