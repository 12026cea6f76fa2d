using System.Security.Cryptography;

namespace Readout.Core;

/// <summary>SHA-256 over contents: equal contents, equal fingerprint, whatever the file they came from looks like.</summary>
public static class Fingerprint
{
    /// <summary>The fingerprint of a sequence of texts, as 64 lower-case hexadecimal digits.</summary>
    /// <param name="texts">The texts, in order. Each is hashed with its length, so that ["ab", "c"] differs from ["a", "bc"].</param>
    public static string Of(IEnumerable<string> texts)
    {
        using var hash = new TextHash();
        foreach (var text in texts)
            hash.Add(text);
        return hash.End();
    }

    /// <summary>The checksum of a file's bytes, as 64 lower-case hexadecimal digits.</summary>
    public static string OfFile(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
