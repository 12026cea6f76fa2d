using System.Numerics;
using System.Runtime.CompilerServices;

namespace Readout.Training.Hashing;

/// <summary>The buckets of one text with their counts, in order of first occurrence. It is used again for the next text, so nothing is allocated a row.</summary>
internal sealed class BucketCounts
{
    private int[] slots = new int[512];
    private int[] buckets = new int[256];
    private int[] counts = new int[256];
    private float[] weights = new float[256];

    /// <summary>How many different buckets there are.</summary>
    public int Count { get; private set; }

    /// <summary>The buckets.</summary>
    public ReadOnlySpan<int> Buckets => buckets.AsSpan(0, Count);

    /// <summary>How often each bucket was met.</summary>
    public ReadOnlySpan<int> Counts => counts.AsSpan(0, Count);

    /// <summary>The weight that each bucket was met with first.</summary>
    public ReadOnlySpan<float> Weights => weights.AsSpan(0, Count);

    /// <summary>Forgets everything.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Clear()
    {
        // A table that one huge text had made large is cleared entry by entry for the small ones after it.
        if (Count * 8 < slots.Length)
        {
            for (var i = Count - 1; i >= 0; i--)
                slots[SlotOf(buckets[i])] = 0;
        }
        else
        {
            slots.AsSpan().Clear();
        }

        Count = 0;
    }

    /// <summary>Counts a bucket once more.</summary>
    /// <param name="bucket">The bucket.</param>
    /// <param name="weight">What one count of it is worth; only the first time counts.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(int bucket, float weight)
    {
        var slot = SlotOf(bucket);
        var entry = slots[slot];
        if (entry != 0)
        {
            counts[entry - 1]++;
            return;
        }

        if (Count == buckets.Length)
        {
            Grow();
            slot = SlotOf(bucket);
        }

        buckets[Count] = bucket;
        (counts[Count], weights[Count]) = (1, weight);
        slots[slot] = ++Count;
    }

    /// <summary>The slot of a bucket, or the free one where it belongs (linear probing; a slot holds the bucket's position from 1).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int SlotOf(int bucket)
    {
        var (slots, buckets) = (this.slots, this.buckets);
        var mask = slots.Length - 1;
        var slot = (int)(((uint)bucket * 0x9E3779B1u) >> (32 - BitOperations.Log2((uint)slots.Length)));
        for (; ; slot = (slot + 1) & mask)
        {
            var entry = slots[slot];
            if (entry == 0 || buckets[entry - 1] == bucket)
                return slot;
        }
    }

    private void Grow()
    {
        Array.Resize(ref buckets, buckets.Length * 2);
        Array.Resize(ref counts, counts.Length * 2);
        Array.Resize(ref weights, weights.Length * 2);
        slots = new int[slots.Length * 2];
        for (var i = 0; i < Count; i++)
            slots[SlotOf(buckets[i])] = i + 1;
    }
}
