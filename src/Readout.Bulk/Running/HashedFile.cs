using System.Security.Cryptography;

namespace Readout.Bulk.Running;

/// <summary>A file that only grows, with the SHA-256 of what it holds.</summary>
internal sealed class HashedFile : IDisposable
{
    private readonly FileStream stream;
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    private HashedFile(FileStream stream) => this.stream = stream;

    /// <summary>Its bytes.</summary>
    public long Length => stream.Position;

    /// <summary>SHA-256 of its bytes.</summary>
    public string Hash => Convert.ToHexStringLower(hash.GetCurrentHash());

    /// <summary>Makes an empty file; one that is there is replaced.</summary>
    public static HashedFile Create(string path) => new(new(path, FileMode.Create, FileAccess.ReadWrite, FileShare.Read, 1 << 16));

    /// <summary>Opens a file for going on with it.</summary>
    public static HashedFile Open(string path) => new(new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, 1 << 16));

    /// <summary>Writes behind the end.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        stream.Write(bytes);
        hash.AppendData(bytes);
    }

    /// <summary>Hands everything to the operating system, so that the end of the process loses nothing.</summary>
    public void Flush(bool toDisk = false) => stream.Flush(toDisk);

    /// <summary>Reads on to a length, hashing; false when the file is shorter.</summary>
    public bool AdvanceTo(long length)
    {
        var buffer = new byte[1 << 16];
        while (stream.Position < length)
        {
            var read = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, length - stream.Position));
            if (read == 0)
                return false;
            hash.AppendData(buffer, 0, read);
        }

        return true;
    }

    /// <summary>Cuts off what stands behind the place it was read to.</summary>
    public void CutHere() => stream.SetLength(stream.Position);

    /// <inheritdoc/>
    public void Dispose()
    {
        stream.Dispose();
        hash.Dispose();
    }
}
