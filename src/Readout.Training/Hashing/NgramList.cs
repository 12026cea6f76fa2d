using System.Runtime.CompilerServices;

namespace Readout.Training.Hashing;

/// <summary>The buckets of one text's n-grams in the order of the text, repeated as often as they occur. It is used again for the next text, so nothing is allocated a row.</summary>
internal sealed class NgramList
{
    private int[] buckets = new int[512];
    private float[] weights = new float[512];

    /// <summary>How many n-grams there are.</summary>
    public int Count { get; private set; }

    /// <summary>The bucket of each.</summary>
    public Span<int> Buckets => buckets.AsSpan(0, Count);

    /// <summary>What each is worth.</summary>
    public Span<float> Weights => weights.AsSpan(0, Count);

    /// <summary>Forgets everything.</summary>
    public void Clear() => Count = 0;

    /// <summary>Adds an n-gram.</summary>
    /// <param name="bucket">Its bucket.</param>
    /// <param name="weight">What it is worth.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int bucket, float weight)
    {
        var (buckets, weights, at) = (this.buckets, this.weights, Count);
        if ((uint)at >= (uint)buckets.Length || (uint)at >= (uint)weights.Length)
            (buckets, weights) = Grow();
        (buckets[at], weights[at]) = (bucket, weight);
        Count = at + 1;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private (int[] Buckets, float[] Weights) Grow()
    {
        Array.Resize(ref buckets, buckets.Length * 2);
        Array.Resize(ref weights, weights.Length * 2);
        return (buckets, weights);
    }
}
