using System.Security.Cryptography;
using System.Text.Json;
using Readout.Core;
using Readout.Summarization;
using Readout.Training;

namespace Readout.Cli.Rankers;

/// <summary>A trained ranker as a folder that explains itself: manifest, weights, and the fingerprints of the texts that it was trained on.</summary>
internal static class RankerFolder
{
    private const string Manifest = "manifest.json";
    private const string Weights = "weights.json";
    private const string Texts = "texts.txt";

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.AllowNamedFloatingPointLiterals,
        WriteIndented = true,
        NewLine = "\n",
        RespectNullableAnnotations = true,
    };

    /// <summary>Writes a ranker. The folder appears whole or not at all.</summary>
    public static void Save(string path, LinearRanker ranker, RankerManifest manifest, IEnumerable<string> texts) => AtomicFolder.Write(path, draft =>
    {
        File.WriteAllBytes(Path.Combine(draft, Weights), Render(ranker.Weights));
        AtomicFile.WriteText(Path.Combine(draft, Texts), string.Concat(texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(t => t + "\n")));
        foreach (var name in new[] { Weights, Texts })
            manifest.Files[name] = Fingerprint.OfFile(Path.Combine(draft, name));
        File.WriteAllBytes(Path.Combine(draft, Manifest), Render(Sealed(manifest)));
    });

    /// <summary>Reads a ranker, after every checksum was found right.</summary>
    /// <exception cref="ModelRefusedException">A file is missing, altered or of another version.</exception>
    public static (LinearRanker Ranker, RankerManifest Manifest, IReadOnlySet<string> Texts) Load(string path)
    {
        if (!File.Exists(Path.Combine(path, Manifest)))
            throw new ModelRefusedException(path, "there is no such ranker; make one with 'readout train-summarizer'");
        try
        {
            var manifest = Parse<RankerManifest>(path, Manifest);
            if (manifest.Schema != RankerManifest.CurrentSchema)
                throw new ModelRefusedException(path, $"it is of schema '{manifest.Schema}', not '{RankerManifest.CurrentSchema}'; make one with 'readout train-summarizer'");
            if (Sealed(manifest).Checksum != manifest.Checksum)
                throw new ModelRefusedException(Path.Combine(path, Manifest), "it was altered after it was written; restore it or train the ranker again");
            foreach (var name in new[] { Weights, Texts })
                Verify(path, name, manifest);
            var ranker = new LinearRanker(Parse<SortedDictionary<string, double>>(path, Weights));
            if (!ranker.IsOfThisVersion)
                throw new ModelRefusedException(path, "it weighs other features than this version measures; train the ranker again");
            return (ranker, manifest, File.ReadLines(Path.Combine(path, Texts)).ToHashSet(StringComparer.Ordinal));
        }
        catch (JsonException problem)
        {
            throw new ModelRefusedException(path, $"it is not a ranker of this version ({problem.Message.Split('.')[0]}); make one with 'readout train-summarizer'");
        }
    }

    private static void Verify(string path, string name, RankerManifest manifest)
    {
        var file = Path.Combine(path, name);
        if (!File.Exists(file))
            throw new ModelRefusedException(file, "the file is missing; restore it or train the ranker again");
        if (!manifest.Files.TryGetValue(name, out var checksum) || Fingerprint.OfFile(file) != checksum)
            throw new ModelRefusedException(file, "its contents are not what the manifest says; restore the file or train the ranker again");
    }

    private static RankerManifest Sealed(RankerManifest manifest) => manifest with
    {
        Checksum = Convert.ToHexStringLower(SHA256.HashData(Render(manifest with { Checksum = "" }))),
    };

    private static T Parse<T>(string path, string name) =>
        JsonSerializer.Deserialize<T>(File.ReadAllBytes(Path.Combine(path, name)), Json) ?? throw new JsonException("the file holds null");

    private static byte[] Render<T>(T value) => [.. JsonSerializer.SerializeToUtf8Bytes(value, Json), (byte)'\n'];
}
