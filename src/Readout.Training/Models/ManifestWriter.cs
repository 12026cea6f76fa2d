using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Readout.Training.Models;

/// <summary>Writes a manifest member by member, the counterpart of <see cref="ManifestReader"/>: indented, numbers that JSON does not know as texts.</summary>
internal static class ManifestWriter
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The manifest in UTF-8, with a last line end.</summary>
    public static byte[] Render(ModelManifest manifest)
    {
        var content = new ArrayBufferWriter<byte>(1 << 14);
        using (var json = new Utf8JsonWriter(content, Layout))
            Write(json, manifest);
        content.Write("\n"u8);
        return content.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter json, ModelManifest manifest)
    {
        json.WriteStartObject();
        json.WriteString("schema", manifest.Schema);
        json.WriteString("fingerprint", manifest.Fingerprint);
        json.WriteString("mlNetVersion", manifest.MlNetVersion);
        List(json, "topics", manifest.Topics, topic =>
        {
            json.WriteStartObject();
            json.WriteString("id", topic.Id);
            json.WriteEndObject();
        });
        List(json, "support", manifest.Support, count => json.WriteNumberValue(count));
        List(json, "cueWords", manifest.CueWords, words =>
        {
            json.WriteStartArray();
            foreach (var word in words)
                json.WriteStringValue(word);
            json.WriteEndArray();
        });
        Number(json, "temperature", manifest.Temperature);
        Number(json, "familiarFrom", manifest.FamiliarFrom);
        Number(json, "closeFrom", manifest.CloseFrom);
        Number(json, "abstainBelow", manifest.AbstainBelow);
        Number(json, "precisionReached", manifest.PrecisionReached);
        Number(json, "coverage", manifest.Coverage);
        json.WriteString("corpusFingerprint", manifest.CorpusFingerprint);
        json.WriteString("codebookFingerprint", manifest.CodebookFingerprint);
        if (manifest.Unlabeled is { } unlabeled)
        {
            json.WriteStartObject("unlabeled");
            json.WriteNumber("statements", unlabeled.Statements);
            json.WriteString("fingerprint", unlabeled.Fingerprint);
            json.WriteEndObject();
        }

        json.WritePropertyName("options");
        Options(json, manifest.Options);
        json.WritePropertyName("chosen");
        Candidate(json, manifest.Chosen);
        List(json, "candidates", manifest.Candidates, candidate => Candidate(json, candidate));
        List(json, "encoders", manifest.Encoders, encoder =>
        {
            json.WriteStartObject();
            json.WriteString("name", encoder.Name);
            json.WriteString("fingerprint", encoder.Fingerprint);
            json.WriteEndObject();
        });
        json.WriteStartObject("files");
        foreach (var (name, checksum) in manifest.Files)
            json.WriteString(name, checksum);
        json.WriteEndObject();
        json.WriteString("checksum", manifest.Checksum);
        json.WriteEndObject();
    }

    private static void Options(Utf8JsonWriter json, TrainingOptions options)
    {
        json.WriteStartObject();
        json.WriteNumber("seed", options.Seed);
        List(json, "trainers", options.Trainers, trainer => json.WriteStringValue(trainer.ToString()));
        List(json, "features", options.Features, features => Features(json, features));
        json.WriteNumber("folds", options.Folds);
        json.WriteNumber("searchStatements", options.SearchStatements);
        json.WriteBoolean("balanceTopics", options.BalanceTopics);
        if (options.TargetPrecision is { } precision)
            Number(json, "targetPrecision", precision);
        else
            json.WriteNull("targetPrecision");
        json.WriteBoolean("keepStatements", options.KeepStatements);
        json.WriteEndObject();
    }

    private static void Candidate(Utf8JsonWriter json, Candidate candidate)
    {
        json.WriteStartObject();
        json.WriteStartObject("parameters");
        json.WriteString("trainer", candidate.Parameters.Trainer.ToString());
        json.WritePropertyName("features");
        Features(json, candidate.Parameters.Features);
        Number(json, "l2", candidate.Parameters.L2);
        json.WriteNumber("iterations", candidate.Parameters.Iterations);
        if (candidate.Parameters.Unlabeled != 0)
            json.WriteNumber("unlabeled", candidate.Parameters.Unlabeled);
        json.WriteEndObject();
        Number(json, "macroF1", candidate.MacroF1);
        List(json, "foldMacroF1", candidate.FoldMacroF1, score => Number(json, score));
        Number(json, "logLoss", candidate.LogLoss);
        Number(json, "temperature", candidate.Temperature);
        Number(json, "standardDeviation", candidate.StandardDeviation);
        json.WriteEndObject();
    }

    private static void Features(Utf8JsonWriter json, FeatureOptions features)
    {
        json.WriteStartObject();
        json.WriteNumber("wordNgrams", features.WordNgrams);
        json.WriteNumber("charNgramsFrom", features.CharNgramsFrom);
        json.WriteNumber("charNgramsTo", features.CharNgramsTo);
        json.WriteNumber("subwordNgrams", features.SubwordNgrams);
        json.WriteNumber("minStatements", features.MinStatements);
        Number(json, "encoderWeight", features.EncoderWeight);
        Number(json, "wordVectorWeight", features.WordVectorWeight);
        Number(json, "contextWeight", features.ContextWeight);
        // What few models have is written by those alone.
        if (features.Title)
            json.WriteBoolean("title", true);
        if (features.Tuned)
            json.WriteBoolean("tuned", true);
        if (features.HashBits > 0)
            json.WriteNumber("hashBits", features.HashBits);
        json.WriteEndObject();
    }

    private static void List<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter json, string name, double value)
    {
        json.WritePropertyName(name);
        Number(json, value);
    }

    private static void Number(Utf8JsonWriter json, double value)
    {
        if (double.IsFinite(value))
            json.WriteNumberValue(value);
        else
            json.WriteStringValue(double.IsNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity");
    }
}
