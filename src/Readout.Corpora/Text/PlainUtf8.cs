using System.Text;
using System.Text.Unicode;

namespace Readout.Corpora.Text;

/// <summary>The plain case of a text, read in pieces: UTF-8 that <see cref="TextDecoder"/> would take, without overlong lines.</summary>
/// <remarks>
/// A piece is looked over before it is handed on, and one that is not plain ends the stream like the end of the file. Whether all was plain
/// is known at the end; what was made of a text that is not must be thrown away, and the text read whole, which also finds the words for
/// what is wrong with it.
/// </remarks>
internal sealed class PlainUtf8 : Stream
{
    private readonly Stream source;
    private readonly byte[] piece;
    private int position;
    private int whole;
    private int end;
    private bool isPlain = true;
    private long length;
    private long controls;
    private int line;

    /// <summary>Begins to read a text, and skips a byte order mark of UTF-8.</summary>
    /// <param name="source">The text.</param>
    /// <param name="size">The size of a piece. The first line must fit in one.</param>
    public PlainUtf8(Stream source, int size = 1 << 16)
    {
        (this.source, piece) = (source, new byte[size]);
        Fill();
        var start = piece.AsSpan(0, whole);
        position = start.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        isPlain &= !start.StartsWith("PK\u0003\u0004"u8) && !start.StartsWith("%PDF"u8);
        FirstLine = isPlain ? FirstLineOf(start[position..], isCut: end == size) : "";
        isPlain &= FirstLine.Length > 0;
    }

    /// <summary>The first line that is not blank; empty when the text is not plain.</summary>
    public string FirstLine { get; }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Reads what is left, and says whether all of the text was plain.</summary>
    public bool IsPlainToItsEnd()
    {
        do
            position = whole;
        while (isPlain && Fill());

        // A character is three bytes at most, or two characters four: so there are too few of them to be one control character in twenty.
        return isPlain && controls * TextDecoder.CharactersAControl * 3 <= length;
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (!isPlain || (position == whole && !Fill()))
            return 0;
        var count = Math.Min(buffer.Length, whole - position);
        piece.AsSpan(position, count).CopyTo(buffer);
        position += count;
        return count;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <summary>Reads the next piece, beginning with what the last one held of a cut character; false at the end and where it is not plain.</summary>
    private bool Fill()
    {
        var left = end - whole;
        piece.AsSpan(whole, left).CopyTo(piece);
        end = left + source.ReadAtLeast(piece.AsSpan(left), piece.Length - left, throwOnEndOfStream: false);
        (position, whole) = (0, end == left ? end : end - CutAtEnd(piece.AsSpan(0, end)));
        isPlain &= IsPlain(piece.AsSpan(0, whole));
        return isPlain && whole > 0;
    }

    private bool IsPlain(ReadOnlySpan<byte> text)
    {
        length += text.Length;
        var found = ControlCharacters.In(text);
        controls += found;
        return Utf8.IsValid(text) && (found == 0 || !text.Contains((byte)0)) && length <= InputBytes.Limit && HasShortLines(text);
    }

    private bool HasShortLines(ReadOnlySpan<byte> text)
    {
        var first = text.IndexOfAny((byte)'\r', (byte)'\n');
        var longest = line + (first < 0 ? text.Length : first);
        line = first < 0 ? longest : text.Length - 1 - text.LastIndexOfAny((byte)'\r', (byte)'\n');
        return longest <= LongLines.Limit && text.Length <= LongLines.Limit;
    }

    /// <summary>How many bytes at the end begin a character without ending it.</summary>
    private static int CutAtEnd(ReadOnlySpan<byte> text)
    {
        for (var i = 1; i <= Math.Min(3, text.Length); i++)
        {
            var b = text[^i];
            if (b < 0x80)
                return 0;
            if (b >= 0xC0)
                return i < (b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : 2) ? i : 0;
        }

        return 0;
    }

    /// <summary>The first line that is not blank; empty when there is none, or it may go on behind these bytes.</summary>
    private static string FirstLineOf(ReadOnlySpan<byte> text, bool isCut)
    {
        while (!text.IsEmpty)
        {
            var length = text.IndexOfAny((byte)'\r', (byte)'\n');
            if (length < 0 && isCut)
                break;
            var line = Encoding.UTF8.GetString(length < 0 ? text : text[..length]);
            if (!string.IsNullOrWhiteSpace(line))
                return line;
            text = length < 0 ? [] : text[(length + 1)..];
        }

        return "";
    }
}
