using Readout.Core;

namespace Readout.Evaluation;

/// <summary>One run of the main job: what was trained, how it was chosen, and how it does on each held-out part.</summary>
public sealed record ExperimentReport
{
    /// <summary>Readable names of the topics.</summary>
    public required Codebook Codebook { get; init; }

    /// <summary>Facts about data and model, as label and value, in print order (seed, statements, fingerprints …).</summary>
    public required IReadOnlyList<(string Label, string Value)> Facts { get; init; }

    /// <summary>The cross-validated candidates, best first.</summary>
    public required IReadOnlyList<SearchResult> Search { get; init; }

    /// <summary>The headline: held-out documents.</summary>
    public required EvaluationReport HeldOut { get; init; }

    /// <summary>The article's own held-out sentences; null when there is no article.</summary>
    public EvaluationReport? ArticleHeldOut { get; init; }

    /// <summary>The article sentence by sentence, each predicted by a model trained on all the rest; null when there is no article.</summary>
    public EvaluationReport? ArticleLeaveOneOut { get; init; }

    /// <summary>Macro-F1 by number of training statements; empty when it was not measured.</summary>
    public IReadOnlyList<LearningCurvePoint> LearningCurve { get; init; } = [];

    /// <summary>What the model is not good for, one sentence each.</summary>
    public required IReadOnlyList<string> Limits { get; init; }
}
