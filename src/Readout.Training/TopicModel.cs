using Readout.Core;
using Readout.Training.Spreading;

namespace Readout.Training;

/// <summary>What a training run yields: the classifier, its baselines, and how it was chosen.</summary>
/// <param name="Classifier">The classifier.</param>
/// <param name="Majority">The baseline that answers with the most frequent topic.</param>
/// <param name="Keywords">The baseline that counts cue words.</param>
/// <param name="Chosen">The hyper-parameters of the classifier, cross-validated on all training statements.</param>
/// <param name="Candidates">The hyper-parameters tried, the chosen ones first; of a large corpus, on a sample.</param>
/// <param name="Options">The options of the run.</param>
public sealed record TopicModel(
    TopicClassifier Classifier,
    MajorityTopicClassifier Majority,
    KeywordTopicClassifier Keywords,
    Candidate Chosen,
    IReadOnlyList<Candidate> Candidates,
    TrainingOptions Options)
{
    /// <summary>Both baselines.</summary>
    public IReadOnlyList<ITopicClassifier> Baselines => [Majority, Keywords];

    /// <summary>The codebook of the training statements; null when there was none.</summary>
    public Codebook? Codebook { get; init; }

    /// <summary>Fingerprint of the training statements.</summary>
    public required string CorpusFingerprint { get; init; }

    /// <summary>The encoders that its features come from, as installed: not tuned.</summary>
    public TextEncoders Encoders { get; init; } = TextEncoders.None;

    /// <summary>The unlabelled statements that the run was given, whether the classifier learnt from them or not; null without any.</summary>
    public UnlabeledReference? Unlabeled { get; init; }

    /// <summary>How precise its out-of-fold answers are above each confidence; without points when there was no cross-validation.</summary>
    public AbstentionCurve Abstention { get; init; } = new([]);

    /// <summary>The confidence below which to abstain, for <see cref="TrainingOptions.TargetPrecision"/>; NaN when none is wanted or none reaches it.</summary>
    public double AbstainBelow => AbstentionPoint?.Below ?? double.NaN;

    /// <summary>The training statements; none when the options say not to keep them.</summary>
    public IReadOnlyList<LabeledStatement> Statements => KeptStatements.Value;

    internal AbstentionPoint? AbstentionPoint => Options.TargetPrecision is { } precision ? Abstention.Reaching(precision) : null;

    /// <summary>The unlabelled statements that it learnt from; null without any, and when the model was read from its folder.</summary>
    internal UnlabeledPool? SpreadOver { get; init; }

    internal Lazy<IReadOnlyList<LabeledStatement>> KeptStatements { get; init; } = new([]);
}
