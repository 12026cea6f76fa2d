using System.Security.Cryptography;
using System.Text;
using Readout.Core;

namespace Readout.Encoders;

/// <summary>A binary file that names its kind and ends with the SHA-256 of the rest, so that a damaged one is never used.</summary>
internal static class SealedFile
{
    /// <summary>Writes a file, whole or not at all.</summary>
    /// <param name="path">The file.</param>
    /// <param name="kind">What it holds, with the version of the layout.</param>
    /// <param name="write">Writes the contents, little-endian.</param>
    public static void Write(string path, string kind, Action<BinaryWriter> write)
    {
        var contents = Render(kind, write);
        AtomicFile.Write(path, stream => stream.Write(contents));
    }

    /// <summary>The bytes of a file.</summary>
    public static byte[] Render(string kind, Action<BinaryWriter> write)
    {
        using var memory = new MemoryStream();
        using (var writer = new BinaryWriter(memory, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(kind);
            write(writer);
        }

        memory.Write(SHA256.HashData(memory.GetBuffer().AsSpan(0, (int)memory.Length)));
        return memory.ToArray();
    }

    /// <summary>Opens a file for reading.</summary>
    /// <param name="path">The file.</param>
    /// <param name="kind">What it must hold.</param>
    /// <param name="remedy">What to do about a bad file, for the message.</param>
    /// <returns>A reader behind the kind, and the SHA-256 of the contents.</returns>
    /// <exception cref="BadDataException">The file is of another kind, cut short or changed.</exception>
    public static (BinaryReader Reader, string Fingerprint) Read(string path, string kind, string remedy) =>
        Parse(File.ReadAllBytes(path), path, kind, remedy);

    /// <summary>Opens the bytes of a file for reading.</summary>
    public static (BinaryReader Reader, string Fingerprint) Parse(byte[] bytes, string path, string kind, string remedy)
    {
        var length = bytes.Length - SHA256.HashSizeInBytes;
        var hash = length < 0 ? [] : SHA256.HashData(bytes.AsSpan(0, length));
        if (length < 0 || !bytes.AsSpan(length).SequenceEqual(hash))
            throw new BadDataException(path, null, $"the file is damaged; {remedy}");
        var reader = new BinaryReader(new MemoryStream(bytes, 0, length), Encoding.UTF8);
        var found = reader.ReadString();
        if (found != kind)
            throw new BadDataException(path, null, $"the file holds '{found}', not '{kind}'; {remedy}");
        return (reader, Convert.ToHexStringLower(hash));
    }
}
