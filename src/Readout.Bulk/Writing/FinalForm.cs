using System.IO.Compression;
using Readout.Bulk.Rows;
using Readout.Core;

namespace Readout.Bulk.Writing;

/// <summary>Gives gathered rows their final form and name: as they are, compressed, or as Parquet.</summary>
internal static class FinalForm
{
    private const int Chunk = 1 << 16;

    /// <summary>Makes the output of a draft, whole or not at all; the draft is gone afterwards.</summary>
    public static void Give(string draft, BulkOutput output, IReadOnlyList<OutputColumn> columns, IReadOnlyList<Topic> topics)
    {
        if (output.Format == BulkFormat.Parquet)
            AtomicFile.Write(output.Path, stream => ParquetOutput.Write(draft, columns, topics, stream));
        else if (output.Compressed)
            AtomicFile.Write(output.Path, stream => Compress(draft, stream));
        else
        {
            File.Move(draft, output.Path, overwrite: true);
            return;
        }

        File.Delete(draft);
    }

    // In pieces of one size, since what the compressor writes may depend on how it is fed.
    private static void Compress(string draft, Stream output)
    {
        using var input = File.OpenRead(draft);
        using var gzip = new GZipStream(output, CompressionLevel.Optimal, leaveOpen: true);
        var buffer = new byte[Chunk];
        while (input.ReadAtLeast(buffer, Chunk, throwOnEndOfStream: false) is > 0 and var read)
            gzip.Write(buffer, 0, read);
    }
}
