namespace Readout.Evaluation;

/// <summary>A measured value with its bootstrap interval.</summary>
/// <param name="Value">The value on the statements as they are; NaN when undefined.</param>
/// <param name="Low">Lower end of the interval; NaN when undefined.</param>
/// <param name="High">Upper end of the interval; NaN when undefined.</param>
public readonly record struct Estimate(double Value, double Low, double High);
