using System.Buffers.Binary;

namespace Readout.Corpora.Text;

/// <summary>Control characters other than those of text: line breaks, tabs and form feeds.</summary>
internal static class ControlCharacters
{
    private const ulong EachByte = 0x0101010101010101;

    /// <summary>How many there are in UTF-8 text.</summary>
    public static int In(ReadOnlySpan<byte> text)
    {
        var count = 0;
        for (; text.Length >= sizeof(ulong); text = text[sizeof(ulong)..])
        {
            // Eight bytes at once: where one is below a space, subtracting a space from each sets a high bit that it does not have itself.
            var bytes = BinaryPrimitives.ReadUInt64LittleEndian(text);
            if (((bytes - (EachByte * ' ')) & ~bytes & (EachByte * 0x80)) != 0)
                count += OneByOne(text[..sizeof(ulong)]);
        }

        return count + OneByOne(text);
    }

    private static int OneByOne(ReadOnlySpan<byte> text)
    {
        var count = 0;
        foreach (var b in text)
            count += b < ' ' && b is not ((byte)'\n' or (byte)'\r' or (byte)'\t' or (byte)'\f') ? 1 : 0;
        return count;
    }
}
