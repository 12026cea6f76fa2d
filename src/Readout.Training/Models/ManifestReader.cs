using System.Globalization;
using System.Text.Json;
using Readout.Core;

namespace Readout.Training.Models;

/// <summary>Reads a manifest member by member: what is written by its types would take longer to read by them than ten thousand statements to classify.</summary>
internal static class ManifestReader
{
    /// <summary>The manifest that <see cref="ManifestWriter.Render"/> wrote.</summary>
    /// <exception cref="JsonException">It is no JSON, or a member is missing or of another kind.</exception>
    public static ModelManifest Read(byte[] content)
    {
        try
        {
            using var document = JsonDocument.Parse(content);
            return Manifest(document.RootElement);
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or FormatException)
        {
            throw new JsonException(wrong.Message, wrong);
        }
    }

    private static ModelManifest Manifest(JsonElement at) => new()
    {
        Schema = Text(at, "schema"),
        Fingerprint = Text(at, "fingerprint"),
        MlNetVersion = Text(at, "mlNetVersion"),
        Topics = List(at, "topics", topic => new Topic(Text(topic, "id"))),
        Support = List(at, "support", count => count.GetInt32()),
        CueWords = List(at, "cueWords", topic => (IReadOnlyList<string>)List(topic, Text)),
        Temperature = Number(at, "temperature"),
        FamiliarFrom = Number(at, "familiarFrom"),
        CloseFrom = Number(at, "closeFrom"),
        AbstainBelow = Number(at, "abstainBelow"),
        PrecisionReached = Number(at, "precisionReached"),
        Coverage = Number(at, "coverage"),
        CorpusFingerprint = Text(at, "corpusFingerprint"),
        CodebookFingerprint = Of(at, "codebookFingerprint").GetString(),
        Unlabeled = at.TryGetProperty("unlabeled", out var unlabeled) ? new(Of(unlabeled, "statements").GetInt32(), Text(unlabeled, "fingerprint")) : null,
        Options = Options(Of(at, "options")),
        Chosen = Candidate(Of(at, "chosen")),
        Candidates = List(at, "candidates", Candidate),
        Encoders = List(at, "encoders", encoder => new EncoderReference(Text(encoder, "name"), Text(encoder, "fingerprint"))),
        Files = Files(Of(at, "files")),
        Checksum = Text(at, "checksum"),
    };

    private static TrainingOptions Options(JsonElement at) => new()
    {
        Seed = Of(at, "seed").GetInt32(),
        Trainers = List(at, "trainers", TrainerOf),
        Features = List(at, "features", Features),
        Folds = Of(at, "folds").GetInt32(),
        SearchStatements = Of(at, "searchStatements").GetInt32(),
        BalanceTopics = Of(at, "balanceTopics").GetBoolean(),
        TargetPrecision = Of(at, "targetPrecision").ValueKind == JsonValueKind.Null ? null : Number(at, "targetPrecision"),
        KeepStatements = Of(at, "keepStatements").GetBoolean(),
    };

    private static Candidate Candidate(JsonElement at)
    {
        var parameters = Of(at, "parameters");
        return new(
            new(TrainerOf(Of(parameters, "trainer")), Features(Of(parameters, "features")), Number(parameters, "l2"), Of(parameters, "iterations").GetInt32())
            {
                Unlabeled = parameters.TryGetProperty("unlabeled", out var unlabeled) ? unlabeled.GetInt32() : 0,
            },
            Number(at, "macroF1"),
            List(at, "foldMacroF1", Number),
            Number(at, "logLoss"),
            Number(at, "temperature"));
    }

    private static FeatureOptions Features(JsonElement at) => new()
    {
        WordNgrams = Of(at, "wordNgrams").GetInt32(),
        CharNgramsFrom = Of(at, "charNgramsFrom").GetInt32(),
        CharNgramsTo = Of(at, "charNgramsTo").GetInt32(),
        SubwordNgrams = Of(at, "subwordNgrams").GetInt32(),
        MinStatements = Of(at, "minStatements").GetInt32(),
        EncoderWeight = Number(at, "encoderWeight"),
        WordVectorWeight = Number(at, "wordVectorWeight"),
        ContextWeight = Number(at, "contextWeight"),
        Title = at.TryGetProperty("title", out var title) && title.GetBoolean(),
        Tuned = at.TryGetProperty("tuned", out var tuned) && tuned.GetBoolean(),
        HashBits = at.TryGetProperty("hashBits", out var bits) ? bits.GetInt32() : 0,
    };

    private static Trainer TrainerOf(JsonElement at) => Enum.TryParse<Trainer>(Text(at), out var trainer) && Enum.IsDefined(trainer)
        ? trainer
        : throw new JsonException($"there is no trainer '{at}'");

    private static JsonElement Of(JsonElement at, string name) =>
        at.TryGetProperty(name, out var member) ? member : throw new JsonException($"it has no {name}");

    private static string Text(JsonElement at, string name) => Text(Of(at, name));

    private static string Text(JsonElement at) => at.GetString() ?? throw new JsonException("null stands where a text should");

    private static double Number(JsonElement at, string name) => Number(Of(at, name));

    /// <summary>A number; those that JSON does not know are written as texts.</summary>
    private static double Number(JsonElement at) =>
        at.ValueKind == JsonValueKind.String ? double.Parse(Text(at), CultureInfo.InvariantCulture) : at.GetDouble();

    private static SortedDictionary<string, string> Files(JsonElement at)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in at.EnumerateObject())
            files[file.Name] = Text(file.Value);
        return files;
    }

    private static List<T> List<T>(JsonElement at, string name, Func<JsonElement, T> item) => List(Of(at, name), item);

    private static List<T> List<T>(JsonElement at, Func<JsonElement, T> item)
    {
        var list = new List<T>();
        foreach (var member in at.EnumerateArray())
            list.Add(item(member));
        return list;
    }
}
