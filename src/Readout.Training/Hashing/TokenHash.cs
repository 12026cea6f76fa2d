using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Readout.Training.Hashing;

/// <summary>The hash of a token: over its bytes in lower case, eight at a time, and their number.</summary>
/// <remarks>Each step is a bijection of the eight bytes: multiplication by an odd number, and a shift that is folded in. So no two words of up to eight bytes share a hash unless their lengths differ.</remarks>
internal struct TokenHash
{
    private const ulong Basis = 0xCBF29D999B4D2F96, Factor = 0x9E3779B97F4A7C15, PerByte = 0xD6E8FEB86659FD93;

    private ulong hash = Basis, eight;
    private int length;

    public TokenHash()
    {
    }

    /// <summary>The hash of the bytes that were added.</summary>
    public readonly ulong Value => End((length & 7) == 0 ? hash : Step(hash, eight), length);

    /// <summary>The hash of one code point.</summary>
    public static ulong Of(uint codePoint)
    {
        var hash = new TokenHash();
        hash.AddCodePoint(codePoint);
        return hash.Value;
    }

    /// <summary>The hash of the first of sixteen bytes, in little-endian order.</summary>
    /// <param name="bytes">The bytes in lower case.</param>
    /// <param name="length">How many count: 1 to 15.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(Vector128<ulong> bytes, int length)
    {
        // A shift by 64 would be one by 0, so that whole eights go their own way.
        var low = bytes.ToScalar();
        if (length < 8)
            return End(Step(Basis, low & ((1UL << (8 * length)) - 1)), length);
        var hash = Step(Basis, low);
        return End(length == 8 ? hash : Step(hash, bytes[1] & ((1UL << (8 * (length - 8))) - 1)), length);
    }

    /// <summary>Adds a byte.</summary>
    public void Add(byte value)
    {
        eight |= (ulong)value << (8 * (length & 7));
        if ((++length & 7) != 0)
            return;
        (hash, eight) = (Step(hash, eight), 0);
    }

    /// <summary>Adds the bytes of a code point, lowest first.</summary>
    public void AddCodePoint(uint codePoint)
    {
        do
        {
            Add((byte)codePoint);
            codePoint >>= 8;
        }
        while (codePoint != 0);
    }

    private static ulong Step(ulong hash, ulong eight)
    {
        hash = (hash ^ eight) * Factor;
        return hash ^ (hash >> 32);
    }

    private static ulong End(ulong hash, int length) => hash + ((ulong)length * PerByte);
}
