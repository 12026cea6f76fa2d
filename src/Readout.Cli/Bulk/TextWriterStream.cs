using System.Text;

namespace Readout.Cli.Bulk;

/// <summary>A stream into a text writer; what is written at once must be whole characters.</summary>
/// <param name="writer">The writer.</param>
internal sealed class TextWriterStream(TextWriter writer) : Stream
{
    // Bytes that would be decoded only to be encoded again go past the writer.
    private readonly Stream? below = (writer as StreamWriter)?.BaseStream;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Flush() => writer.Flush();

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (below is null)
        {
            writer.Write(Encoding.UTF8.GetString(buffer));
            return;
        }

        writer.Flush();
        below.Write(buffer);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
