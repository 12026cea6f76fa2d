using System.Numerics;
using System.Runtime.CompilerServices;

namespace Readout.Training.Hashing;

/// <summary>The buckets that enough training statements fill, numbered from frequent to rare, each with its inverse document frequency.</summary>
/// <remarks>Frequent features stand side by side at the front, so that most of a text's weights are in the cache.</remarks>
internal sealed class BucketTable
{
    /// <summary>Feature 0 is 1 in every row, so that a linear model has a constant term.</summary>
    public const int Constant = 0;

    private readonly Word[] words;
    private readonly Entry[] entries;

    /// <param name="bits">Buckets are 2 to this power.</param>
    /// <param name="buckets">The bucket of each feature from 1.</param>
    /// <param name="idf">The inverse document frequency of each feature from 1.</param>
    public BucketTable(int bits, int[] buckets, Half[] idf)
    {
        (Buckets, StoredIdf) = (buckets, idf);
        words = new Word[Math.Max(1, (1 << bits) / 64)];
        foreach (var bucket in buckets)
            words[bucket >> 6].Present |= 1UL << bucket;
        var before = 0;
        foreach (ref var word in words.AsSpan())
            (word.Before, before) = (before, before + BitOperations.PopCount(word.Present));
        entries = new Entry[buckets.Length + 1];
        for (var i = 0; i < buckets.Length; i++)
            entries[words[buckets[i] >> 6].Rank(buckets[i])] = new(i + 1, (float)idf[i]);
    }

    /// <summary>The bucket of each feature from 1.</summary>
    public int[] Buckets { get; }

    /// <summary>The inverse document frequencies as they are stored.</summary>
    public Half[] StoredIdf { get; }

    /// <summary>How many features there are, the constant one included.</summary>
    public int Features => Buckets.Length + 1;

    /// <summary>Replaces buckets in place by their ranks among those that have a feature, and drops the others.</summary>
    /// <returns>How many are left.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Known(Span<int> buckets, Span<float> values)
    {
        var (kept, words) = (0, this.words);
        for (var i = 0; i < buckets.Length; i++)
        {
            // No branch: which bucket has a feature cannot be foreseen. One without counts nothing, and the next one takes its place.
            var bucket = buckets[i];
            var word = words[bucket >> 6];
            (buckets[kept], values[kept]) = (word.Rank(bucket), values[i]);
            kept += (int)(word.Present >> bucket) & 1;
        }

        return kept;
    }

    /// <summary>Replaces ranks by features in place, multiplies values by idf and scales them to length 1. The last place, whatever it holds, becomes the constant.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Weigh(Span<int> ranks, Span<float> values)
    {
        var (last, squares, entries) = (ranks.Length - 1, 0f, this.entries);
        for (var i = 0; i < last; i++)
        {
            var entry = entries[ranks[i]];
            var value = values[i] * entry.Idf;
            squares += value * value;
            (ranks[i], values[i]) = (entry.Feature, value);
        }

        var scale = squares > 0 ? 1 / MathF.Sqrt(squares) : 0;
        for (var i = 0; i < last; i++)
            values[i] *= scale;
        (ranks[last], values[last]) = (Constant, 1);
    }

    /// <summary>Counts buckets over rows: idf = ln((1 + rows) / (1 + rows with the bucket)) + 1.</summary>
    /// <param name="rows">Rows whose features are buckets, with a last place for the constant.</param>
    /// <param name="bits">Buckets are 2 to this power.</param>
    /// <param name="least">A bucket becomes a feature when at least so many rows fill it.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static BucketTable Fit(SparseRows rows, int bits, int least)
    {
        var counts = new int[1 << bits];
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var bucket in rows.FeaturesOf(row)[..^1])
                counts[bucket]++;
        }

        // A counting sort by the magnitude of the frequency; within one magnitude by bucket.
        Span<int> places = stackalloc int[33];
        foreach (var count in counts)
        {
            if (count >= least)
                places[31 - BitOperations.Log2((uint)count)]++;
        }

        var total = 0;
        for (var i = 0; i < places.Length; i++)
            (places[i], total) = (total, total + places[i]);
        var buckets = new int[total];
        var idf = new Half[total];
        for (var bucket = 0; bucket < counts.Length; bucket++)
        {
            if (counts[bucket] < least)
                continue;
            var place = places[31 - BitOperations.Log2((uint)counts[bucket])]++;
            buckets[place] = bucket;
            idf[place] = (Half)(Math.Log((1.0 + rows.Count) / (1 + counts[bucket])) + 1);
        }

        return new(bits, buckets, idf);
    }

    /// <summary>Which of 64 buckets have a feature.</summary>
    /// <remarks>With a count of those before, this finds a place among the entries in an eighth of the memory of a list of all buckets, so that it stays in the cache.</remarks>
    private struct Word
    {
        public ulong Present;
        public int Before;

        /// <summary>The place of a bucket among those that have a feature, by number.</summary>
        public readonly int Rank(int bucket) => Before + BitOperations.PopCount(Present & ((1UL << bucket) - 1));
    }

    private readonly record struct Entry(int Feature, float Idf);
}
