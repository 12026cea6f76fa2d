using System.Text;

namespace Readout.Corpora.Text;

/// <summary>Recognises UTF-16 without a byte order mark: one of the two bytes of its spaces, commas and Latin letters is zero.</summary>
internal static class Utf16Pattern
{
    /// <summary>UTF-16 of either byte order when a quarter or more of one side is zero and none of the other; null otherwise.</summary>
    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length % 2 != 0)
            return null;
        Span<int> zeros = [0, 0];
        for (var i = 0; i < bytes.Length; i++)
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        var enough = Math.Max(2, bytes.Length / 8);
        return zeros[0] == 0 && zeros[1] >= enough ? Encoding.Unicode
            : zeros[1] == 0 && zeros[0] >= enough ? Encoding.BigEndianUnicode
            : null;
    }
}
