namespace Readout.Evaluation;

/// <summary>What abstaining below a threshold buys.</summary>
/// <param name="Threshold">The least confidence that is answered.</param>
/// <param name="Coverage">Share of the statements answered.</param>
/// <param name="Accuracy">Share of the answered that is right.</param>
public sealed record CoveragePoint(double Threshold, double Coverage, double Accuracy);
