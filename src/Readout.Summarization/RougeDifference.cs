namespace Readout.Summarization;

/// <summary>The mean difference of a method's ROUGE F to that of the lead, with its paired bootstrap interval.</summary>
/// <param name="Value">The mean difference; NaN without documents.</param>
/// <param name="Low">Lower end of the interval; NaN when undefined.</param>
/// <param name="High">Upper end of the interval; NaN when undefined.</param>
public readonly record struct RougeDifference(double Value, double Low, double High);
