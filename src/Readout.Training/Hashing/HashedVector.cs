using System.Runtime.CompilerServices;

namespace Readout.Training.Hashing;

/// <summary>Where one text becomes a vector; used again for the next, so that nothing is allocated a text.</summary>
internal sealed class HashedVector
{
    private readonly BucketCounts counts = new();
    private int[] features = new int[257];
    private float[] values = new float[257];
    private int length;

    /// <summary>The features, or the buckets before <see cref="Weigh"/>.</summary>
    public ReadOnlySpan<int> Features => features.AsSpan(0, length);

    /// <summary>Their values.</summary>
    public ReadOnlySpan<float> Values => values.AsSpan(0, length);

    /// <summary>Takes a text's buckets, each with (1 + ln count) times the weight of its kind, and a last place for the constant.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read(ReadOnlySpan<byte> text, HashedFeatures wanted)
    {
        NgramHasher.Count(text, wanted, counts);
        length = counts.Count + 1;
        if (length > features.Length)
            (features, values) = (new int[length * 2], new float[length * 2]);
        counts.Buckets.CopyTo(features);
        counts.Weights.CopyTo(values);
        for (var i = 0; i < counts.Count; i++)
        {
            if (counts.Counts[i] > 1)
                values[i] *= 1 + MathF.Log(counts.Counts[i]);
        }
    }

    /// <summary>Replaces buckets by features, leaving unknown ones out.</summary>
    public void Weigh(BucketTable table) => length = table.Weigh(features.AsSpan(0, length), values.AsSpan(0, length));
}
