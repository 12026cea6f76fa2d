namespace Readout.Evaluation.Metrics;

/// <summary>A headline number: its name and how it comes from the sums.</summary>
internal sealed record Headline(string Name, Func<Tally, double> Of, bool HigherIsBetter = true)
{
    public const string MacroF1 = "macroF1";

    /// <summary>All of them, in the order in which tables show them.</summary>
    public static IReadOnlyList<Headline> All { get; } =
    [
        new("accuracy", t => Accuracy.Of(t.Counts)),
        new(MacroF1, t => Averages.Macro(t.Counts, t.Counts.F1)),
        new("weightedF1", t => Averages.Weighted(t.Counts, t.Counts.F1)),
        new("microF1", t => Averages.MicroF1(t.Counts)),
        new("macroPrecision", t => Averages.Macro(t.Counts, t.Counts.Precision)),
        new("macroRecall", t => Averages.Macro(t.Counts, t.Counts.Recall)),
        new("weightedPrecision", t => Averages.Weighted(t.Counts, t.Counts.Precision)),
        new("weightedRecall", t => Averages.Weighted(t.Counts, t.Counts.Recall)),
        new("microPrecision", t => Averages.MicroPrecision(t.Counts)),
        new("microRecall", t => Averages.MicroRecall(t.Counts)),
        new("balancedAccuracy", t => Accuracy.Balanced(t.Counts)),
        new("kappa", t => CohensKappa.Of(t.Counts)),
        new("mcc", t => MatthewsCorrelation.Of(t.Counts)),
        new("logLoss", LogLoss.Of, HigherIsBetter: false),
        new("brier", BrierScore.Of, HigherIsBetter: false),
        new("ece", ExpectedCalibrationError.Of, HigherIsBetter: false),
        new("top2Accuracy", t => TopKAccuracy.Of(t, 2)),
        new("top3Accuracy", t => TopKAccuracy.Of(t, 3)),
    ];
}
