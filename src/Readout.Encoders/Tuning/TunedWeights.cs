using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Readout.Core;
using Readout.Encoders.UseLite;

namespace Readout.Encoders.Tuning;

/// <summary>The part of an encoder's weights that tuning changes, and the file that holds it.</summary>
internal static class TunedWeights
{
    private const string Kind = "readout use-lite tuned 1";

    /// <summary>The tensors that tuning changes: all but those of the input.</summary>
    public static IReadOnlyList<UseLiteTensor> Tensors { get; } =
        [.. UseLiteTensor.All.Where(tensor => tensor.Name is not ("embeddings" or "frequencies"))];

    /// <summary>An encoder with its tuned tensors replaced.</summary>
    /// <param name="encoder">The encoder.</param>
    /// <param name="tensors">The values, matrices already in 16 bits: <see cref="Round"/>.</param>
    public static UseLiteEncoder Replace(UseLiteEncoder encoder, IReadOnlyDictionary<string, float[]> tensors)
    {
        var all = UseLiteTensor.All.ToDictionary(t => t.Name, t => tensors.GetValueOrDefault(t.Name) ?? encoder.Weights.Tensors[t.Name]);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var tensor in Tensors)
            hash.AppendData(MemoryMarshal.AsBytes(tensors[tensor.Name].AsSpan()));
        var values = Convert.ToHexStringLower(hash.GetHashAndReset());
        var fingerprint = Fingerprint.Of([encoder.BaseFingerprint ?? encoder.Fingerprint, values]);
        return new(new(encoder.Weights.Pieces, all, fingerprint), encoder.Threads, encoder);
    }

    /// <summary>The values as a file holds them, so that an encoder has the same vectors before and after.</summary>
    public static float[] Round(UseLiteTensor tensor, float[] values) =>
        tensor.Rows == 1 ? values : [.. values.Select(value => (float)(Half)value)];

    /// <summary>The file with the tuned tensors of an encoder.</summary>
    public static byte[] Render(UseLiteEncoder tuned) => SealedFile.Render(Kind, writer =>
    {
        writer.Write(tuned.BaseFingerprint ?? throw new ArgumentException("the encoder is not tuned", nameof(tuned)));
        foreach (var tensor in Tensors)
            UseLiteWeights.WriteValues(writer, tensor, tuned.Weights.Tensors[tensor.Name]);
    });

    /// <summary>Reads them into the encoder that they were tuned from.</summary>
    public static UseLiteEncoder Read(byte[] content, string path, UseLiteEncoder encoder)
    {
        var (reader, _) = SealedFile.Parse(content, path, Kind, "train the model again");
        using (reader)
        {
            var (expected, found) = (reader.ReadString(), encoder.BaseFingerprint ?? encoder.Fingerprint);
            if (expected != found)
            {
                throw new BadDataException(path, null,
                    $"tuned from encoder {expected[..12]}…, not from the installed one, {found[..12]}…; "
                    + "train the model again, or install the encoder it was trained with");
            }

            return Replace(encoder, Tensors.ToDictionary(t => t.Name, t => UseLiteWeights.ReadValues(reader, t), StringComparer.Ordinal));
        }
    }
}
