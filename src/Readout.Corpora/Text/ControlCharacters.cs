using System.Numerics;
using System.Runtime.Intrinsics;

namespace Readout.Corpora.Text;

/// <summary>Control characters other than those of text: line breaks, tabs and form feeds.</summary>
internal static class ControlCharacters
{
    /// <summary>How many there are in text that is UTF-8, or another encoding whose first 32 bytes are those of ASCII.</summary>
    public static int In(ReadOnlySpan<byte> text)
    {
        var count = 0;
        for (; text.Length >= Vector128<byte>.Count; text = text[Vector128<byte>.Count..])
        {
            var bytes = Vector128.Create(text);
            var below = Vector128.LessThan(bytes, Vector128.Create((byte)' '));

            // Most pieces of text have none of either kind.
            if (below != Vector128<byte>.Zero)
                count += BitOperations.PopCount((below & ~OfText(bytes)).ExtractMostSignificantBits());
        }

        foreach (var b in text)
            count += b < ' ' && b is not ((byte)'\n' or (byte)'\r' or (byte)'\t' or (byte)'\f') ? 1 : 0;
        return count;
    }

    private static Vector128<byte> OfText(Vector128<byte> bytes) =>
        Vector128.Equals(bytes, Vector128.Create((byte)'\n')) | Vector128.Equals(bytes, Vector128.Create((byte)'\r'))
        | Vector128.Equals(bytes, Vector128.Create((byte)'\t')) | Vector128.Equals(bytes, Vector128.Create((byte)'\f'));
}
