namespace Readout.Bulk;

/// <summary>A pipe of which the beginning was looked at; reading it begins there again.</summary>
public sealed class PeekedStream : Stream
{
    internal const int ForHead = 1 << 18;

    private readonly Stream rest;
    private readonly byte[] head;
    private int read;

    private PeekedStream(Stream rest, byte[] head, bool isWhole) => (this.rest, this.head, IsWhole) = (rest, head, isWhole);

    /// <summary>How it begins.</summary>
    public ReadOnlySpan<byte> Head => head;

    /// <summary>Whether that is all of it.</summary>
    public bool IsWhole { get; }

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

    /// <summary>Looks at the beginning of a stream.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="bytes">How much to look at.</param>
    public static PeekedStream Of(Stream stream, int bytes)
    {
        var head = new byte[bytes];
        var length = stream.ReadAtLeast(head, bytes, throwOnEndOfStream: false);
        return new(stream, head.AsSpan(0, length).ToArray(), length < bytes);
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (read == head.Length)
            return rest.Read(buffer);
        var count = Math.Min(buffer.Length, head.Length - read);
        head.AsSpan(read, count).CopyTo(buffer);
        read += count;
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

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && read == head.Length)
            rest.Dispose();
        base.Dispose(disposing);
    }
}
