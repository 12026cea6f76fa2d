using Readout.Core;

namespace Readout.Training;

/// <summary>What <c>manifest.json</c> of a model folder says: where the model comes from, how it was made, and what its files must be.</summary>
public sealed record ModelManifest
{
    /// <summary>The schema that this version writes and reads.</summary>
    public const string CurrentSchema = "readout.model/3";

    /// <summary>Name and version of the manifest's layout.</summary>
    public required string Schema { get; init; }

    /// <summary>SHA-256 over what decides predictions: n-grams, vectors, familiarity, ML.NET's zip entry by entry, topics, temperature.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Version of ML.NET that wrote the model; – when none did.</summary>
    public required string MlNetVersion { get; init; }

    /// <summary>The topics that the classifier answers with, in the order of its scores.</summary>
    public required IReadOnlyList<Topic> Topics { get; init; }

    /// <summary>Training statements of each topic.</summary>
    public required IReadOnlyList<int> Support { get; init; }

    /// <summary>Cue words of each topic, for the baseline.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> CueWords { get; init; }

    /// <summary>Temperature of the probabilities.</summary>
    public required double Temperature { get; init; }

    /// <summary>The share of a text's runs of five characters known from training below which it is out of domain: four fifths of the first percentile of the training statements, out of fold.</summary>
    public required double FamiliarFrom { get; init; }

    /// <summary>The cosine of a text's sentence vector with the mean of training below which it is out of domain: nine tenths of the first percentile; NaN without a sentence encoder.</summary>
    public required double CloseFrom { get; init; }

    /// <summary>The confidence below which to abstain for the target precision of the options; NaN when none is wanted or none reaches it.</summary>
    public required double AbstainBelow { get; init; }

    /// <summary>The precision of what is answered then, out of fold.</summary>
    public required double PrecisionReached { get; init; }

    /// <summary>The share of statements answered then, out of fold.</summary>
    public required double Coverage { get; init; }

    /// <summary>Fingerprint of the training statements.</summary>
    public required string CorpusFingerprint { get; init; }

    /// <summary>Fingerprint of the codebook; null when there was none.</summary>
    public required string? CodebookFingerprint { get; init; }

    /// <summary>The unlabelled statements that the run was given, whether the classifier learnt from them or not; null without any.</summary>
    public UnlabeledReference? Unlabeled { get; init; }

    /// <summary>The options of the run.</summary>
    public required TrainingOptions Options { get; init; }

    /// <summary>The hyper-parameters of the classifier, cross-validated on all training statements.</summary>
    public required Candidate Chosen { get; init; }

    /// <summary>The hyper-parameters tried, the chosen ones first; of a large corpus, on a sample.</summary>
    public required IReadOnlyList<Candidate> Candidates { get; init; }

    /// <summary>The encoders that its vectors come from; none for a model of n-grams only.</summary>
    public required IReadOnlyList<EncoderReference> Encoders { get; init; }

    /// <summary>SHA-256 of every other file of the folder, by name.</summary>
    public required SortedDictionary<string, string> Files { get; init => field = new(value, StringComparer.Ordinal); }

    /// <summary>SHA-256 of this manifest with the checksum left empty.</summary>
    public string Checksum { get; init; } = "";
}
