using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Readout.Training.Hashing;

/// <summary>The different buckets of one text, in order of first occurrence, each with (1 + ln count) times its weight. It is used again for the next text, so nothing is allocated a row.</summary>
internal sealed class BucketCounts
{
    private int[] slots = new int[512];
    private int[] buckets = new int[257];
    private int[] counts = new int[257];
    private float[] values = new float[257];
    private int[] places = new int[257];
    private int length;

    /// <summary>The buckets, and a last place for the constant; they may be written over.</summary>
    public Span<int> Buckets => buckets.AsSpan(0, length + 1);

    /// <summary>The value of each.</summary>
    public Span<float> Values => values.AsSpan(0, length + 1);

    /// <summary>Counts buckets; those of before are forgotten.</summary>
    /// <param name="buckets">Buckets, repeated as often as they occur.</param>
    /// <param name="weights">The weight of each; of a bucket that comes again the first counts.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Count(ReadOnlySpan<int> buckets, ReadOnlySpan<float> weights)
    {
        Clear();
        for (var i = 0; i < buckets.Length; i++)
            Add(buckets[i], weights[i]);
        for (var i = 0; i < length; i++)
        {
            if (counts[i] > 1)
                values[i] *= 1 + MathF.Log(counts[i]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Clear()
    {
        // A table that one huge text had made large is cleared entry by entry for the small ones after it.
        if (length * 8 < slots.Length)
        {
            foreach (var place in places.AsSpan(0, length))
                slots[place] = 0;
        }
        else
        {
            slots.AsSpan().Clear();
        }

        length = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(int bucket, float weight)
    {
        var slot = SlotOf(bucket);
        var entry = slots[slot];
        if (entry != 0)
        {
            counts[entry - 1]++;
            return;
        }

        if (length + 1 == buckets.Length)
        {
            Grow();
            slot = SlotOf(bucket);
        }

        buckets[length] = bucket;
        (counts[length], values[length], places[length]) = (1, weight, slot);
        slots[slot] = ++length;
    }

    /// <summary>The slot of a bucket, or the free one where it belongs (linear probing; a slot holds the bucket's position from 1).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int SlotOf(int bucket)
    {
        // A slot is below their number, which is a power of two, and an entry at most the length: nothing need be checked.
        ref var slots = ref MemoryMarshal.GetArrayDataReference(this.slots);
        ref var buckets = ref MemoryMarshal.GetArrayDataReference(this.buckets);
        var mask = this.slots.Length - 1;
        var slot = (int)(((uint)bucket * 0x9E3779B1u) >> (32 - BitOperations.Log2((uint)this.slots.Length)));
        for (; ; slot = (slot + 1) & mask)
        {
            var entry = Unsafe.Add(ref slots, slot);
            if (entry == 0 || Unsafe.Add(ref buckets, entry - 1) == bucket)
                return slot;
        }
    }

    private void Grow()
    {
        Array.Resize(ref buckets, buckets.Length * 2);
        Array.Resize(ref counts, counts.Length * 2);
        Array.Resize(ref values, values.Length * 2);
        Array.Resize(ref places, places.Length * 2);
        slots = new int[slots.Length * 2];
        for (var i = 0; i < length; i++)
        {
            places[i] = SlotOf(buckets[i]);
            slots[places[i]] = i + 1;
        }
    }
}
