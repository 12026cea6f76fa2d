using System.IO.Compression;
using System.Security.Cryptography;

namespace Readout.Bulk;

/// <summary>A file to be classified.</summary>
/// <param name="Path">The file, as messages name it; <c>stdin</c> for a pipe.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Length">Its bytes; 0 for a pipe.</param>
public sealed record BulkInput(string Path, InputKind Kind, long Length)
{
    private const int Blocks = 64, BlockSize = 1 << 14;

    // Without it a compressed file that was cut off reads as if it ended there.
    static BulkInput() => AppContext.SetSwitch("System.IO.Compression.UseStrictValidation", true);

    /// <summary>Opens a pipe; null for a file.</summary>
    internal Func<Stream>? OpenPipe { get; init; }

    /// <summary>Whether it is compressed with gzip.</summary>
    public bool IsCompressed => Path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);

    /// <summary>When it was last written; a run is not continued on a file written since.</summary>
    internal string Written() =>
        OpenPipe is null ? File.GetLastWriteTimeUtc(Path).Ticks.ToString(System.Globalization.CultureInfo.InvariantCulture) : "";

    /// <summary>SHA-256 of the length and 64 blocks spread over the file; of all of it up to a megabyte.</summary>
    internal string Sample()
    {
        if (OpenPipe is not null)
            return "";
        using var file = File.OpenRead(Path);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(BitConverter.GetBytes(file.Length));
        var block = new byte[BlockSize];
        var step = Math.Max(BlockSize, file.Length / Blocks);
        for (var at = 0L; at < file.Length; at += step)
        {
            file.Position = at;
            hash.AppendData(block.AsSpan(0, file.ReadAtLeast(block, BlockSize, throwOnEndOfStream: false)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The file's contents, decompressed; <paramref name="raw"/> is the file itself, whose position tells the progress.</summary>
    internal Stream Open(out Stream raw)
    {
        raw = OpenPipe?.Invoke() ?? new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
        return IsCompressed ? new GZipStream(raw, CompressionMode.Decompress) : raw;
    }
}
