using System.Text;
using Readout.Core;

namespace Readout.Text.Files;

/// <summary>A stream of UTF-8 bytes that is read line by line, or as one text, without holding its bytes and its text at once.</summary>
internal sealed class Utf8Source
{
    private const int ChunkSize = 1 << 16;
    private const int LongestText = 1_000_000_000;

    private static readonly UTF8Encoding Strict = new(false, true);

    private readonly Stream stream;
    private readonly string name;
    private byte[] buffer = new byte[ChunkSize];
    private int start;
    private int end;
    private bool ended;

    /// <summary>Opens a source: reads its first bytes and skips a byte-order mark.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="name">The file name, for messages.</param>
    public Utf8Source(Stream stream, string name)
    {
        (this.stream, this.name) = (stream, name);
        while (!ended && end - start < 3)
            Fill();
        if (buffer.AsSpan(0, end).StartsWith(Encoding.UTF8.Preamble))
            start = 3;
    }

    /// <summary>Whether the first line that is not blank begins with some bytes.</summary>
    public bool StartsWith(ReadOnlySpan<byte> bytes)
    {
        while (true)
        {
            var head = buffer.AsSpan(start..end).TrimStart(" \r\n\t"u8);
            if (head.Length >= bytes.Length || ended)
                return head.StartsWith(bytes);
            Fill();
        }
    }

    /// <summary>The lines, numbered from 1, without their ends.</summary>
    /// <exception cref="BadDataException">A line is not UTF-8.</exception>
    public IEnumerable<(int Number, string Line)> ReadLines()
    {
        for (var number = 1; ; number++)
        {
            var searched = 0;
            int length;
            while ((length = Array.IndexOf(buffer, (byte)'\n', start + searched, end - start - searched) - start) < 0 && !ended)
            {
                searched = end - start;
                Fill();
            }

            if (length < 0 && start == end)
                yield break;
            var last = length < 0;
            length = last ? end - start : length;
            yield return (number, Decode(start, length, number));
            start += length + (last ? 0 : 1);
        }
    }

    /// <summary>All of the text.</summary>
    /// <exception cref="BadDataException">The bytes are not UTF-8.</exception>
    public string ReadAll()
    {
        List<byte[]> chunks = [];
        for (; start < end; Fill())
        {
            chunks.Add(buffer[start..end]);
            start = end = 0;
        }

        // A character begins at every byte that does not go on; one of four bytes takes two UTF-16 units.
        var length = chunks.Sum(chunk => chunk.LongCount(b => (b & 0xC0) != 0x80) + chunk.LongCount(b => b >= 0xF0));
        return length <= LongestText ? string.Create((int)length, chunks, Decode)
            : throw new BadDataException(name, null, "it is too large for one article; give JSONL, one article a line");
    }

    private void Decode(Span<char> text, List<byte[]> chunks)
    {
        var decoder = Strict.GetDecoder();
        var from = 0;
        for (var i = 0; i < chunks.Count; i++)
        {
            try
            {
                text = text[decoder.GetChars(chunks[i], text, i == chunks.Count - 1)..];
            }
            catch (DecoderFallbackException e)
            {
                throw Bad(null, from + Math.Max(0, e.Index));
            }

            from += chunks[i].Length;
            chunks[i] = [];
        }
    }

    private string Decode(int from, int length, int number)
    {
        try
        {
            return Strict.GetString(buffer, from, length);
        }
        catch (DecoderFallbackException e)
        {
            throw Bad(number, e.Index);
        }
    }

    private BadDataException Bad(int? line, int at) =>
        new(name, line, FormattableString.Invariant($"byte {at}{(line is null ? "" : " of the line")} is not UTF-8; save the file as UTF-8"));

    // Reads on behind what is there: moves it to the front, and grows the buffer when a line is longer than it.
    private void Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start..end).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        if (end == buffer.Length)
            Array.Resize(ref buffer, buffer.Length * 2);
        var read = stream.Read(buffer, end, buffer.Length - end);
        end += read;
        ended = read == 0;
    }
}
