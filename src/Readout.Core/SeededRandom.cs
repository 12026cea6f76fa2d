namespace Readout.Core;

/// <summary>A random stream that gives the same numbers on every platform and .NET version: SplitMix64.</summary>
/// <remarks>Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014. <see cref="Random"/> promises no stable sequence.</remarks>
/// <param name="seed">The seed.</param>
public sealed class SeededRandom(long seed)
{
    private ulong state = (ulong)seed;

    /// <summary>The next 64 random bits.</summary>
    public ulong NextBits()
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A number from 0 up to, not including, <paramref name="bound"/>.</summary>
    public int Next(int bound) => (int)Math.BigMul(NextBits(), (ulong)bound, out _);

    /// <summary>Puts items into random order, in place (Fisher-Yates).</summary>
    public void Shuffle<T>(Span<T> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = Next(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
