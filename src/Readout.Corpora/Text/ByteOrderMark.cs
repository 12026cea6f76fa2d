using System.Text;

namespace Readout.Corpora.Text;

/// <summary>The mark at the start of a UTF-16 or UTF-32 file that names its encoding.</summary>
internal static class ByteOrderMark
{
    /// <summary>UTF-32 stands before UTF-16, because its little-endian mark starts with that of UTF-16.</summary>
    private static readonly Encoding[] Marked =
    [
        Encoding.UTF32,
        new UTF32Encoding(bigEndian: true, byteOrderMark: true),
        Encoding.Unicode,
        Encoding.BigEndianUnicode,
    ];

    /// <summary>The encoding and the length of the mark; null when there is none.</summary>
    public static (Encoding Encoding, int Length)? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in Marked)
        {
            if (bytes.StartsWith(encoding.Preamble))
                return (encoding, encoding.Preamble.Length);
        }

        return null;
    }
}
