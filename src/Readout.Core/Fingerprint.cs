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
        var (buffer, filled) = (new byte[1 << 14], 0);
        foreach (var text in texts)
        {
            // Many short texts are hashed at once.
            var most = sizeof(int) + Encoding.UTF8.GetMaxByteCount(text.Length);
            if (filled + most > buffer.Length)
            {
                hash.AppendData(buffer, 0, filled);
                (buffer, filled) = (most > buffer.Length ? new byte[most] : buffer, 0);
            }

            var length = text.Length == 0 ? 0 : Encoding.UTF8.GetBytes(text, buffer.AsSpan(filled + sizeof(int)));
            BinaryPrimitives.WriteInt32LittleEndian(buffer.AsSpan(filled), length);
            filled += sizeof(int) + length;
        }

        hash.AppendData(buffer, 0, filled);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The checksum of a file's bytes, as 64 lower-case hexadecimal digits.</summary>
    public static string OfFile(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
