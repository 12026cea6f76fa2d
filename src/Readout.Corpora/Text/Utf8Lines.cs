namespace Readout.Corpora.Text;

/// <summary>The lines of UTF-8 text, as bytes without the "\n" that ends them.</summary>
internal sealed class Utf8Lines(Stream utf8)
{
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private bool over;

    /// <summary>The line that was read last; the next one takes its place.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>Reads the next line; false at the end.</summary>
    public bool Read()
    {
        for (var looked = start; ;)
        {
            var length = buffer.AsSpan(looked, end - looked).IndexOf((byte)'\n');
            if (length >= 0)
            {
                Line = buffer.AsMemory(start, looked + length - start);
                start = looked + length + 1;
                return true;
            }

            looked = end - start;
            if (over || !Fill())
                break;
        }

        Line = buffer.AsMemory(start, end - start);
        start = end;
        return Line.Length > 0;
    }

    /// <summary>Reads more behind what is left, which is moved to the front.</summary>
    private bool Fill()
    {
        var left = buffer.AsSpan(start, end - start);
        if (left.Length == buffer.Length)
            Array.Resize(ref buffer, 2 * buffer.Length);
        else
            left.CopyTo(buffer);
        (start, end) = (0, left.Length);
        var read = utf8.Read(buffer, end, buffer.Length - end);
        end += read;
        over = read == 0;
        return !over;
    }
}
