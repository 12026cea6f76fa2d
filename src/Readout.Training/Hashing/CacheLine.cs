using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Readout.Training.Hashing;

/// <summary>Asks for memory before it is needed, where the machine can: rows come in random order, so that it cannot foresee them.</summary>
internal static class CacheLine
{
    private const int Bytes = 64;

    /// <summary>Fetches an array, or the part of one that begins here, line by line; nothing is read or changed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Fetch<T>(ReadOnlySpan<T> items)
        where T : unmanaged
    {
        if (!Sse.IsSupported || items.IsEmpty)
            return;
        // The collector may move the array; a line fetched for nothing does no harm.
        var first = (byte*)Unsafe.AsPointer(ref Unsafe.AsRef(in items[0]));
        for (var at = 0; at < items.Length * sizeof(T); at += Bytes)
            Sse.Prefetch0(first + at);
    }
}
