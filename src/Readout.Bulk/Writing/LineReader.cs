namespace Readout.Bulk.Writing;

/// <summary>Reads a file of lines, one at a time, in memory for the longest.</summary>
/// <param name="path">The file; every line ends with "\n".</param>
internal sealed class LineReader(string path) : IDisposable
{
    private readonly FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 0);
    private byte[] buffer = new byte[1 << 17];
    private int start, end, length;

    /// <summary>The line, without its end.</summary>
    public ReadOnlySpan<byte> Line => buffer.AsSpan(start - length - 1, length);

    /// <summary>Goes to the next line; false when there is none.</summary>
    public bool Next()
    {
        var looked = 0;
        while (true)
        {
            length = buffer.AsSpan(start + looked, end - start - looked).IndexOf((byte)'\n');
            if (length >= 0)
            {
                length += looked;
                start += length + 1;
                return true;
            }

            looked = end - start;
            if (!Fill())
                return false;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();

    private bool Fill()
    {
        buffer.AsSpan(start..end).CopyTo(buffer);
        (start, end) = (0, end - start);
        if (end == buffer.Length)
            Array.Resize(ref buffer, 2 * buffer.Length);
        var read = file.Read(buffer, end, buffer.Length - end);
        end += read;
        return read > 0;
    }
}
