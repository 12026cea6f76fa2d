using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Readout.Core;

/// <summary>SHA-256 over contents: equal contents, equal fingerprint, whatever the file they came from looks like.</summary>
public static class Fingerprint
{
    /// <summary>The fingerprint of a sequence of texts, as 64 lower-case hexadecimal digits.</summary>
    /// <param name="texts">The texts, in order. Each is hashed with its length, so that ["ab", "c"] differs from ["a", "bc"].</param>
    public static string Of(IEnumerable<string> texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[4];
        foreach (var text in texts)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The checksum of a file's bytes, as 64 lower-case hexadecimal digits.</summary>
    public static string OfFile(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
