using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Readout.Core;

namespace Readout.Encoders;

/// <summary>Vectors by the hash of their text, in one file that belongs to one encoder.</summary>
internal static class VectorFile
{
    private const string Kind = "readout vectors 1";

    /// <summary>The key of a text.</summary>
    public static UInt128 Key(string text) =>
        MemoryMarshal.Read<UInt128>(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>Reads a file.</summary>
    /// <returns>The vectors; none when the file is missing, damaged or another encoder's: they can be computed again.</returns>
    public static Dictionary<UInt128, float[]> Read(string path, ISentenceEncoder encoder)
    {
        if (!File.Exists(path))
            return [];
        try
        {
            var (reader, _) = SealedFile.Read(path, Kind, "");
            using (reader)
                return reader.ReadString() == encoder.Fingerprint ? ReadVectors(reader, encoder.Dimension) : [];
        }
        catch (Exception e) when (e is BadDataException or IOException)
        {
            return [];
        }
    }

    /// <summary>Writes a file, whole or not at all, in the order of keys.</summary>
    public static void Write(string path, ISentenceEncoder encoder, IReadOnlyDictionary<UInt128, float[]> vectors) =>
        SealedFile.Write(path, Kind, writer =>
        {
            writer.Write(encoder.Fingerprint);
            writer.Write(vectors.Count);
            foreach (var (key, vector) in vectors.OrderBy(entry => entry.Key))
            {
                writer.Write(MemoryMarshal.AsBytes([key]));
                writer.Write(MemoryMarshal.AsBytes(vector.AsSpan()));
            }
        });

    private static Dictionary<UInt128, float[]> ReadVectors(BinaryReader reader, int dimension)
    {
        var count = reader.ReadInt32();
        var vectors = new Dictionary<UInt128, float[]>(count);
        var key = new UInt128[1];
        for (var i = 0; i < count; i++)
        {
            var vector = new float[dimension];
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(key.AsSpan()));
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(vector.AsSpan()));
            vectors.Add(key[0], vector);
        }

        return vectors;
    }
}
