using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using Readout.Core;
using Readout.Encoders.Numerics;

namespace Readout.Encoders.UseLite;

/// <summary>Everything the encoder learned: its pieces and its tensors.</summary>
/// <param name="Pieces">The vocabulary, in the order of ids.</param>
/// <param name="Tensors">The tensors by name.</param>
/// <param name="Fingerprint">SHA-256 over both, in the precision they are held in.</param>
internal sealed record UseLiteWeights(IReadOnlyList<Piece> Pieces, IReadOnlyDictionary<string, float[]> Tensors, string Fingerprint)
{
    private const string Kind = "readout use-lite 1";

    /// <summary>Reads a compact file.</summary>
    /// <exception cref="BadDataException">The file is of another kind, cut short or changed.</exception>
    public static UseLiteWeights Read(string path)
    {
        var (reader, fingerprint) = SealedFile.Read(path, Kind, EncoderFiles.Remedy);
        using (reader)
        {
            var pieces = new Piece[reader.ReadInt32()];
            for (var i = 0; i < pieces.Length; i++)
                pieces[i] = new(reader.ReadString(), reader.ReadDouble());
            var tensors = UseLiteTensor.All.ToDictionary(t => t.Name, t => ReadValues(reader, t), StringComparer.Ordinal);
            return new(pieces, tensors, fingerprint);
        }
    }

    /// <summary>Writes a compact file: matrices in 16 bits, vectors, which are few and touch every token, in 32.</summary>
    public void Write(string path) => SealedFile.Write(path, Kind, writer =>
    {
        writer.Write(Pieces.Count);
        foreach (var piece in Pieces)
        {
            writer.Write(piece.Text);
            writer.Write(piece.Score);
        }

        foreach (var tensor in UseLiteTensor.All)
            WriteValues(writer, tensor, Tensors[tensor.Name]);
    });

    /// <summary>A linear layer by its name.</summary>
    public LinearLayer Linear(string name) => new(Tensors[$"{name}/weights"], Tensors[$"{name}/bias"]);

    /// <summary>A layer normalisation by its name.</summary>
    public LayerNorm Norm(string name) => new(Tensors[$"{name}/scale"], Tensors[$"{name}/bias"]);

    /// <summary>Reads a tensor: a matrix in 16 bits, a vector in 32.</summary>
    public static float[] ReadValues(BinaryReader reader, UseLiteTensor tensor)
    {
        var values = new float[tensor.Length];
        if (tensor.Rows == 1)
        {
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
            return values;
        }

        var halves = new Half[tensor.Length];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(halves.AsSpan()));
        TensorPrimitives.ConvertToSingle(halves, values);
        return values;
    }

    /// <summary>Writes a tensor for <see cref="ReadValues"/>.</summary>
    public static void WriteValues(BinaryWriter writer, UseLiteTensor tensor, float[] values)
    {
        if (tensor.Rows == 1)
        {
            writer.Write(MemoryMarshal.AsBytes(values.AsSpan()));
            return;
        }

        var halves = new Half[values.Length];
        TensorPrimitives.ConvertToHalf(values, halves);
        writer.Write(MemoryMarshal.AsBytes(halves.AsSpan()));
    }
}
