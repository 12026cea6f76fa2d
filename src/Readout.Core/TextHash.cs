using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Readout.Core;

/// <summary>SHA-256 over texts that come one by one, each with its length.</summary>
internal sealed class TextHash : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] buffer = new byte[1 << 14];
    private int filled;

    /// <summary>Adds a text. Many short ones are hashed at once.</summary>
    public void Add(string text)
    {
        // Three bytes a unit are the most that UTF-8 takes.
        var most = sizeof(int) + (3 * text.Length);
        if (filled + most > buffer.Length)
            MakeRoom(most);
        var length = text.Length == 0 ? 0 : Encoding.UTF8.GetBytes(text, buffer.AsSpan(filled + sizeof(int)));
        BinaryPrimitives.WriteInt32LittleEndian(buffer.AsSpan(filled), length);
        filled += sizeof(int) + length;
    }

    /// <summary>The fingerprint of what was added, as 64 lower-case hexadecimal digits.</summary>
    public string End()
    {
        hash.AppendData(buffer, 0, filled);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public void Dispose() => hash.Dispose();

    private void MakeRoom(int most)
    {
        hash.AppendData(buffer, 0, filled);
        filled = 0;
        if (most > buffer.Length)
            buffer = new byte[most];
    }
}
