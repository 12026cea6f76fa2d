using System.Globalization;
using Microsoft.ML;
using Readout.Core;
using Readout.Training.Hashing;
using Readout.Training.Learning;
using Readout.Training.Models;

namespace Readout.Training;

/// <summary>A model as a folder that explains itself: manifest, ML.NET zip, n-grams, means of vectors, what tuning changed of an encoder, codebook, abstention curve, training statements, and whatever card and figures a command adds.</summary>
public static class ModelFolder
{
    private const string Manifest = "manifest.json";
    private const string Zip = "model.zip";
    private const string Vocabulary = "vocabulary.tsv";
    private const string Embeddings = "embeddings.json";
    private const string Familiar = "familiar.txt";
    private const string Abstention = "abstention.tsv";
    private const string Statements = "statements.jsonl";
    private const string CodebookJson = "codebook.json";

    /// <summary>Writes a model. The folder appears whole or not at all.</summary>
    /// <param name="model">The model.</param>
    /// <param name="path">The folder to make; one that is there already is replaced.</param>
    /// <param name="addFiles">Writes further files (a card, metrics, figures) into the folder it is given, before checksums are taken.</param>
    /// <returns>The manifest, with the fingerprint.</returns>
    public static ModelManifest Save(TopicModel model, string path, Action<string>? addFiles = null)
    {
        var files = Render(model.Classifier);
        var manifest = Describe(model, files);
        AtomicFolder.Write(path, draft =>
        {
            void Write(string name, byte[] content) => File.WriteAllBytes(Path.Combine(draft, name), content);
            foreach (var (name, content) in files.Where(file => file.Name != Embeddings || manifest.Encoders.Count > 0))
                Write(name, content);
            Write(Abstention, AbstentionFile.Render(model.Abstention));
            if (model.Codebook is not null)
                Write(CodebookJson, ModelJson.Render(model.Codebook));
            if (model.Statements.Count > 0)
                Write(Statements, StatementsFile.Render(model.Statements));
            addFiles?.Invoke(draft);
            manifest = Checksums.Seal(manifest with { Files = Checksums.Of(draft) });
            File.WriteAllBytes(Path.Combine(draft, Manifest), ManifestWriter.Render(manifest));
        });
        return manifest;
    }

    /// <summary>The fingerprint that a model would be saved with.</summary>
    public static string FingerprintOf(TopicModel model) => Describe(model, Render(model.Classifier)).Fingerprint;

    /// <summary>Reads a model, after every file's checksum was found right.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="encoders">The pretrained encoders of this machine; asked for only when the model was trained with some.</param>
    /// <exception cref="ModelRefusedException">A file is missing, altered, of another version, or names code outside the allow-list; or the model's encoders are not there.</exception>
    public static (TopicModel Model, ModelManifest Manifest) Load(string path, Func<TextEncoders>? encoders = null)
    {
        if (!Directory.Exists(path))
            throw new ModelRefusedException(path, "there is no such model folder; make one with 'readout train' or name another with --model");
        var manifest = ReadManifest(Path.Combine(path, Manifest));
        Checksums.Verify(path, manifest.Files);
        var features = manifest.Chosen.Parameters.Features;
        var present = features.IsNgramsOnly || encoders is null ? TextEncoders.None : encoders();
        var read = manifest.Files.ContainsKey(TunedEncoderFile.Name) ? TunedEncoderFile.Apply(path, present) : present;
        if (EncoderReference.Mismatch(manifest.Encoders, read, features) is { } mismatch)
            throw new ModelRefusedException(path, $"{mismatch}; run 'readout encoder install', or train the model again, without them by '--features ngrams'");
        var majority = new MajorityTopicClassifier(manifest.Topics, manifest.Support);
        var model = new TopicModel(
            manifest.Chosen.Parameters.Trainer == Trainer.Hashed ? ReadHashed(path, manifest) : ReadMlNet(path, manifest, read),
            majority,
            new KeywordTopicClassifier(majority, manifest.CueWords),
            manifest.Chosen,
            manifest.Candidates,
            manifest.Options)
        {
            Codebook = manifest.Files.ContainsKey(CodebookJson)
                ? ModelJson.Parse<Codebook>(File.ReadAllBytes(Path.Combine(path, CodebookJson)))
                : null,
            CorpusFingerprint = manifest.CorpusFingerprint,
            Encoders = present,
            Unlabeled = manifest.Unlabeled,
            Abstention = AbstentionFile.Parse(Required(path, Abstention, manifest)),
            KeptStatements = manifest.Files.ContainsKey(Statements)
                ? new(() => StatementsFile.Parse(File.ReadAllBytes(Path.Combine(path, Statements))))
                : new([]),
        };
        return (model, manifest);
    }

    private static TopicClassifier ReadHashed(string path, ModelManifest manifest)
    {
        var file = Path.Combine(path, HashedModelFile.Name);
        var hashed = HashedModelFile.Parse(Required(path, HashedModelFile.Name, manifest), file);
        return hashed.Weights.Topics == manifest.Topics.Count
            ? new(manifest.Topics, hashed)
            : throw new ModelRefusedException(file, "it has other topics than the manifest; train the model again");
    }

    private static TopicClassifier ReadMlNet(string path, ModelManifest manifest, TextEncoders encoders)
    {
        var (zip, vocabulary) = (Required(path, Zip, manifest), Required(path, Vocabulary, manifest));
        if (LoaderAssemblies.FirstForeign(CanonicalZip.Entries(zip)) is { } foreign)
            throw new ModelRefusedException(Path.Combine(path, Zip), $"it asks for code that Readout does not load: {foreign}");
        var features = manifest.Chosen.Parameters.Features;
        var (blocks, installedMean) = features.IsNgramsOnly ? ([], null) : EmbeddingsFile.Parse(Required(path, Embeddings, manifest));
        var featurizer = VocabularyFile.Parse(vocabulary, features, blocks);
        var ml = new MLContext(manifest.Options.Seed);
        var transformer = ml.Model.Load(new MemoryStream(zip), out _);
        int[] all = [.. Enumerable.Range(0, manifest.Topics.Count)];
        var learner = new Learner(ml, manifest.Chosen.Parameters.Trainer, transformer, featurizer.Dimension, all, all.Length);
        return new(manifest.Topics, features, encoders, featurizer, learner, manifest.Temperature)
        {
            Domain = new(FamiliarFile.Parse(Required(path, Familiar, manifest)), manifest.FamiliarFrom, manifest.CloseFrom) { InstalledMean = installedMean },
            Support = manifest.Support,
        };
    }

    private static byte[] Required(string path, string name, ModelManifest manifest) => manifest.Files.ContainsKey(name)
        ? File.ReadAllBytes(Path.Combine(path, name))
        : throw new ModelRefusedException(Path.Combine(path, Manifest), $"it does not list {name}; train the model again");

    private static ModelManifest ReadManifest(string file)
    {
        if (!File.Exists(file))
            throw new ModelRefusedException(Path.GetDirectoryName(file)!, $"the folder has no {Manifest}, so it is not a whole model; train it again");
        try
        {
            var content = File.ReadAllBytes(file);
            var manifest = ManifestReader.Read(content);
            if (manifest.Schema != ModelManifest.CurrentSchema)
                throw new ModelRefusedException(file, $"it is of schema '{manifest.Schema}', this version reads '{ModelManifest.CurrentSchema}'; train it again");
            return Checksums.IsSealed(content, manifest.Checksum)
                ? manifest
                : throw new ModelRefusedException(file, "it was altered after it was written; restore it or train the model again");
        }
        catch (Exception problem) when (problem is System.Text.Json.JsonException or ArgumentException)
        {
            throw new ModelRefusedException(file, $"it is not a manifest of this version ({problem.Message.Split('\n')[0]}); train the model again");
        }
    }

    private static (string Name, byte[] Content)[] Render(TopicClassifier classifier) => classifier.Hashed is { } hashed
        ? [(HashedModelFile.Name, HashedModelFile.Render(hashed))]
        : [.. Render(ModelParts.Of(classifier)), .. TunedEncoderFile.Of(classifier)];

    private static (string Name, byte[] Content)[] Render(ModelParts parts) =>
        [(Zip, parts.Zip), (Vocabulary, parts.Vocabulary), (Embeddings, parts.Embeddings), (Familiar, parts.Familiar)];

    private static ModelManifest Describe(TopicModel model, (string Name, byte[] Content)[] files) => new()
    {
        Schema = ModelManifest.CurrentSchema,
        Fingerprint = Fingerprint.Of(
        [
            .. files.SelectMany(Deciding),
            .. ((double[])[model.Classifier.FamiliarFrom, model.Classifier.CloseFrom, model.Classifier.CalibrationTemperature])
                .Select(number => number.ToString(CultureInfo.InvariantCulture)),
            .. model.Classifier.Topics.Select(t => t.Id),
        ]),
        MlNetVersion = model.Classifier.Hashed is null ? MlNetVersion() : "–",
        Topics = model.Classifier.Topics,
        Support = model.Majority.Support,
        CueWords = model.Keywords.Cues,
        Temperature = model.Classifier.CalibrationTemperature,
        FamiliarFrom = model.Classifier.FamiliarFrom,
        CloseFrom = model.Classifier.CloseFrom,
        AbstainBelow = model.AbstainBelow,
        PrecisionReached = model.AbstentionPoint?.Precision ?? double.NaN,
        Coverage = model.AbstentionPoint?.Coverage ?? double.NaN,
        CorpusFingerprint = model.CorpusFingerprint,
        CodebookFingerprint = model.Codebook?.Fingerprint(),
        Unlabeled = model.Unlabeled,
        Options = model.Options,
        Chosen = model.Chosen,
        Candidates = model.Candidates,
        Encoders = EncoderReference.Of(model.Classifier.Encoders, model.Chosen.Parameters.Features),
        Files = [],
    };

    /// <summary>What of a file decides predictions; a hashed model ends with its own checksum.</summary>
    private static IEnumerable<string> Deciding((string Name, byte[] Content) file) => file.Name switch
    {
        Zip => CanonicalZip.Entries(file.Content).SelectMany(e => (string[])[e.Name, Convert.ToHexString(e.Content)]),
        HashedModelFile.Name => [Convert.ToHexString(file.Content.AsSpan()[^32..])],
        _ => [Convert.ToHexString(file.Content)],
    };

    // By itself, so that a hashed model never loads ML.NET.
    private static string MlNetVersion() => typeof(MLContext).Assembly.GetName().Version!.ToString();
}
