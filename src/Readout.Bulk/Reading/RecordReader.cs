using System.Buffers;
using Readout.Core;

namespace Readout.Bulk.Reading;

/// <summary>Finds the end of the record that begins a span.</summary>
/// <param name="bytes">The bytes.</param>
/// <param name="isEnd">Whether nothing follows them.</param>
internal delegate RecordEnd FindEnd(ReadOnlySpan<byte> bytes, bool isEnd);

/// <summary>Cuts a stream into records, block by block, in memory that does not grow with the stream.</summary>
/// <param name="stream">The stream.</param>
/// <param name="name">The file, for messages.</param>
/// <param name="findEnd">What ends a record.</param>
internal sealed class RecordReader(Stream stream, string name, FindEnd findEnd)
{
    /// <summary>No row is longer: a line beyond it is a lost line break or another kind of file.</summary>
    public const int Longest = 1 << 22;

    private const int BlockSize = 1 << 17;
    private static readonly string TooLong = FormattableString.Invariant($"a row of more than {Longest:N0} bytes; is a line break lost?");

    /// <summary>The records from the place where the stream stands.</summary>
    /// <param name="offset">Bytes of the file before that place.</param>
    /// <param name="line">The line that begins there.</param>
    public IEnumerable<RecordBlock> Read(long offset, long line)
    {
        var (buffer, filled, isEnd) = (ArrayPool<byte>.Shared.Rent(BlockSize), 0, false);
        while (!isEnd || filled > 0)
        {
            (filled, isEnd) = Fill(buffer, filled, line);
            var (records, at) = (new List<Record>(), 0);
            while (at < filled)
            {
                var end = EndOf(buffer.AsSpan(at, filled - at), isEnd);
                if (end.Length == 0)
                    break;
                records.Add(new(at, end.Length, line, end.Problem));
                (at, line) = (at + end.Length, line + end.Lines);
            }

            if (records.Count == 0 && filled >= Longest)
            {
                // One line that is too long: what follows of it is passed over.
                records.Add(new(0, filled, line, TooLong));
                var skipped = SkipLine(line);
                yield return new(buffer, records, offset, offset += filled + skipped, ++line);
                (buffer, filled) = (ArrayPool<byte>.Shared.Rent(BlockSize), 0);
                continue;
            }

            // Whoever takes the records gives the buffer back to the pool, so what is carried over is copied before.
            var carried = filled - at;
            var next = ArrayPool<byte>.Shared.Rent(records.Count == 0 && carried == buffer.Length ? buffer.Length * 2 : Math.Max(BlockSize, carried));
            buffer.AsSpan(at, carried).CopyTo(next);
            if (records.Count > 0)
                yield return new(buffer, records, offset, offset += at, line);
            (buffer, filled) = (next, carried);
        }
    }

    // Only so much is looked at as a row may have, so that the verdict does not depend on how full the buffer is.
    private RecordEnd EndOf(ReadOnlySpan<byte> bytes, bool isEnd)
    {
        if (bytes.Length < Longest)
            return findEnd(bytes, isEnd);
        var end = findEnd(bytes[..Longest], isEnd: false);
        return end.Length > 0 ? end : RecordEnd.OfTooLong(bytes[..Longest], TooLong);
    }

    private (int Filled, bool IsEnd) Fill(byte[] buffer, int filled, long line)
    {
        try
        {
            var read = stream.ReadAtLeast(buffer.AsSpan(filled), buffer.Length - filled, throwOnEndOfStream: false);
            return (filled + read, filled + read < buffer.Length);
        }
        catch (Exception damaged) when (damaged is InvalidDataException or EndOfStreamException)
        {
            throw new BadDataException(name, line, "the compressed data is damaged or ends too soon; get the file again");
        }
    }

    private long SkipLine(long line)
    {
        var (one, skipped) = (new byte[1], 0L);
        while (Fill(one, 0, line).Filled == 1)
        {
            skipped++;
            if (one[0] == '\n')
                break;
        }

        return skipped;
    }
}
