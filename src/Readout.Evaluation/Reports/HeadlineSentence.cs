namespace Readout.Evaluation.Reports;

/// <summary>Macro-F1, and whether it beats the baselines, in words.</summary>
internal static class HeadlineSentence
{
    /// <summary>The sentences. A baseline is beaten when the whole interval of the gain, resampled in pairs, lies above 0.</summary>
    public static string Of(EvaluationReport report)
    {
        var value = $"On {Wording.Size(report)} that it was not trained on, the {report.Classifier} reaches macro-F1 "
            + $"{NumberText.Interval(report.MacroF1)} and accuracy {NumberText.Interval(report.Accuracy)} ({Wording.Interval(report)}).";
        var baselines = report.Baselines;
        if (baselines.Count == 0)
            return value;
        return baselines.All(b => b.IsBeaten)
            ? $"{value} Its macro-F1 beats {All(baselines.Count)}: {string.Join("; ", baselines.Select(Gain))} (paired intervals)."
            : $"{value} {string.Join(' ', baselines.Select(Verdict))} (Paired intervals.)";
    }

    private static string All(int count) => count switch
    {
        1 => "the baseline",
        2 => "both baselines",
        _ => $"all {NumberText.Of(count)} baselines",
    };

    private static string Gain(BaselineComparison baseline) =>
        $"{baseline.Report.Classifier} by {NumberText.Interval(baseline.MacroF1Gain)}";

    private static string Verdict(BaselineComparison baseline)
    {
        var (name, gain) = (baseline.Report.Classifier, NumberText.Interval(baseline.MacroF1Gain));
        return (baseline.IsBeaten, baseline.MacroF1Gain) switch
        {
            (true, _) => $"It beats {name} by {gain}.",
            (_, { High: < 0 }) => $"It does worse than {name}: the difference in macro-F1 is {gain}.",
            (_, { Low: double.NaN } or { Value: double.NaN }) =>
                $"Whether it beats {name} is undecided: the difference in macro-F1 is {gain}.",
            _ => $"It does not beat {name} beyond doubt: the difference in macro-F1, {gain}, may be 0.",
        };
    }
}
