using System.Globalization;
using Readout.Cli.Shell;
using Readout.Core;
using Readout.Evaluation;

namespace Readout.Cli.Output;

/// <summary>A bound that a measured value must keep.</summary>
/// <param name="Metric">Name of a headline number.</param>
/// <param name="Bound">The least value; for a loss, the greatest.</param>
internal sealed record Gate(string Metric, double Bound)
{
    /// <summary>Reads <c>metric=value</c>.</summary>
    public static Gate Parse(string text)
    {
        var parts = text.Split('=');
        if (parts.Length != 2 || !double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var bound) || !double.IsFinite(bound))
            throw new UsageException($"--min '{text}' is not of the form metric=value, such as macroF1=0.6");
        return EvaluationRunner.MetricNames.Contains(parts[0], StringComparer.Ordinal)
            ? new(parts[0], bound)
            : throw new UsageException($"--min '{text}': '{parts[0]}' is not one of {string.Join(", ", EvaluationRunner.MetricNames)}" +
                Spelling.DidYouMean(parts[0], EvaluationRunner.MetricNames));
    }

    /// <summary>Tells of every gate whether it is kept.</summary>
    public static bool AllPass(Terminal terminal, IReadOnlyList<Gate> gates, EvaluationReport report)
    {
        var pass = true;
        foreach (var gate in gates)
        {
            var metric = report.Find(gate.Metric)!;
            var kept = metric.HigherIsBetter ? metric.Estimate.Value >= gate.Bound : metric.Estimate.Value <= gate.Bound;
            pass &= kept;
            var value = double.IsNaN(metric.Estimate.Value) ? "–" : metric.Estimate.Value.ToString("F3", CultureInfo.InvariantCulture);
            terminal.Say(string.Create(
                CultureInfo.InvariantCulture,
                $"gate {gate.Metric} {(metric.HigherIsBetter ? "≥" : "≤")} {gate.Bound}: {(kept ? "kept" : "failed")}, value {value}"));
        }

        return pass;
    }
}
