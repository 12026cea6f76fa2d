using System.Security.Cryptography;
using System.Text;

namespace Readout.Notebooks.Jupyter;

/// <summary>Signs messages with the key of the connection file: HMAC-SHA256 over header, parent header, metadata and content.</summary>
internal sealed class Signature(string key)
{
    private readonly byte[] key = Encoding.UTF8.GetBytes(key);

    /// <summary>The signature, in lower-case hexadecimal letters.</summary>
    public byte[] Of(IEnumerable<byte[]> parts)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        foreach (var part in parts)
            hash.AppendData(part);
        return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>Whether a signature is right; takes the same time wherever it is wrong.</summary>
    public bool IsRight(byte[] signature, IEnumerable<byte[]> parts) => CryptographicOperations.FixedTimeEquals(signature, Of(parts));
}
