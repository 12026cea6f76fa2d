namespace Readout.Evaluation;

/// <summary>A named headline number.</summary>
/// <param name="Name">The name in <c>metrics.json</c> and in gates, such as <c>macroF1</c>.</param>
/// <param name="Estimate">The value with its interval.</param>
/// <param name="HigherIsBetter">False for losses: log-loss, Brier, ECE.</param>
public sealed record Metric(string Name, Estimate Estimate, bool HigherIsBetter = true);
