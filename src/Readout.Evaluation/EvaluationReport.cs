using Readout.Core;

namespace Readout.Evaluation;

/// <summary>All that was measured of one classifier on one set of labelled statements: plain numbers, rendered elsewhere.</summary>
public sealed record EvaluationReport
{
    /// <summary>The classifier's name.</summary>
    public required string Classifier { get; init; }

    /// <summary>How it was measured: level, seed and number of the bootstrap resamples.</summary>
    public EvaluationOptions Options { get; init; } = new();

    /// <summary>The statements with their predictions, in corpus order.</summary>
    public required IReadOnlyList<EvaluatedStatement> Statements { get; init; }

    /// <summary>Documents the statements come from: the unit of resampling.</summary>
    public required int Documents { get; init; }

    /// <summary>The headline numbers, in the order in which tables show them.</summary>
    public required IReadOnlyList<Metric> Metrics { get; init; }

    /// <summary>The measures by topic, in the classifier's order.</summary>
    public required IReadOnlyList<TopicScore> Topics { get; init; }

    /// <summary>Counts of gold against predicted topics.</summary>
    public required ConfusionMatrix Confusion { get; init; }

    /// <summary>Confidence against accuracy.</summary>
    public required IReadOnlyList<CalibrationBin> Calibration { get; init; }

    /// <summary>Accuracy against coverage, from all statements answered down to the surest.</summary>
    public required IReadOnlyList<CoveragePoint> Coverage { get; init; }

    /// <summary>The misclassified statements, most confident first.</summary>
    public required IReadOnlyList<Mistake> Mistakes { get; init; }

    /// <summary>Statements whose gold topic the classifier does not know; each counts as an error.</summary>
    public required IReadOnlyList<LabeledStatement> UnknownGold { get; init; }

    /// <summary>The baselines on the same statements.</summary>
    public IReadOnlyList<BaselineComparison> Baselines { get; init; } = [];

    /// <summary>A headline number by its name, such as <c>macroF1</c>; null for a name that is not measured.</summary>
    public Metric? Find(string name) => Metrics.FirstOrDefault(m => m.Name == name);

    /// <summary>Macro-F1 with its interval.</summary>
    public Estimate MacroF1 => Find("macroF1")!.Estimate;

    /// <summary>Accuracy with its interval.</summary>
    public Estimate Accuracy => Find("accuracy")!.Estimate;
}
