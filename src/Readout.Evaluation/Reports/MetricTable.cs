namespace Readout.Evaluation.Reports;

/// <summary>The headline numbers with their intervals, the classifier first, then the baselines.</summary>
internal static class MetricTable
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["accuracy"] = "Accuracy",
        ["macroF1"] = "Macro-F1",
        ["weightedF1"] = "Weighted F1",
        ["microF1"] = "Micro-F1",
        ["macroPrecision"] = "Macro precision",
        ["macroRecall"] = "Macro recall",
        ["weightedPrecision"] = "Weighted precision",
        ["weightedRecall"] = "Weighted recall",
        ["microPrecision"] = "Micro precision",
        ["microRecall"] = "Micro recall",
        ["balancedAccuracy"] = "Balanced accuracy",
        ["kappa"] = "Cohen’s κ",
        ["mcc"] = "Matthews correlation",
        ["logLoss"] = "Log-loss (nats)",
        ["brier"] = "Brier score",
        ["ece"] = "Expected calibration error",
        ["top2Accuracy"] = "Top-2 accuracy",
        ["top3Accuracy"] = "Top-3 accuracy",
    };

    /// <summary>One row a number, one column a classifier.</summary>
    /// <param name="report">The evaluation.</param>
    /// <param name="caption">The caption.</param>
    /// <param name="shown">The names of the numbers to show; null for all.</param>
    public static Table Of(EvaluationReport report, string caption, IReadOnlyList<string>? shown = null)
    {
        EvaluationReport[] classifiers = [report, .. report.Baselines.Select(b => b.Report)];
        return new(caption, [new("Measure"), .. classifiers.Select(c => new Column(c.Classifier, IsNumeric: true))])
        {
            Rows =
            [
                .. report.Metrics.Where(metric => shown is null || shown.Contains(metric.Name)).Select(metric => new Row([
                    Label(metric),
                    .. classifiers.Select(c => c.Find(metric.Name) is { } own ? NumberText.Interval(own.Estimate) : "–"),
                ]) { IsMarked = metric.Name == "macroF1" }),
            ],
        };
    }

    private static string Label(Metric metric) =>
        $"{Names.GetValueOrDefault(metric.Name, metric.Name)}{(metric.HigherIsBetter ? "" : ", lower is better")}";
}
