namespace Readout.Bulk.Reading;

/// <summary>A Parquet file of which a range can be hidden: what stands behind it then seems to follow what stands before it.</summary>
/// <param name="path">The file.</param>
internal sealed class ParquetStream(string path) : Stream
{
    private readonly FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 14);
    private long gapStart = long.MaxValue, gapLength, position;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => true;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => file.Length - gapLength;

    /// <inheritdoc/>
    public override long Position { get => position; set => position = value; }

    /// <summary>Hides a range instead of the one before.</summary>
    public void Hide(long start, long length) => (gapStart, gapLength) = (start, length);

    /// <summary>Shows all of the file.</summary>
    public void ShowAll() => Hide(long.MaxValue, 0);

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var isBefore = position < gapStart;
        if (isBefore && gapStart - position < buffer.Length)
            buffer = buffer[..(int)(gapStart - position)];
        var place = isBefore ? position : position + gapLength;
        if (file.Position != place)
            file.Position = place;
        var read = file.Read(buffer);
        position += read;
        return read;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int ReadByte()
    {
        Span<byte> one = stackalloc byte[1];
        return Read(one) == 0 ? -1 : one[0];
    }

    // Nothing waits: the one caller waits for every answer.
    /// <inheritdoc/>
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        Task.FromResult(Read(buffer.AsSpan(offset, count)));

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => position + offset,
        _ => Length + offset,
    };

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            file.Dispose();
        base.Dispose(disposing);
    }
}
