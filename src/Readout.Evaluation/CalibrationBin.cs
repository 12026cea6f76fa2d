namespace Readout.Evaluation;

/// <summary>Predictions of similar confidence: how sure they were, and how often right.</summary>
/// <param name="From">Lower end of the bin's confidence.</param>
/// <param name="To">Upper end of the bin's confidence.</param>
/// <param name="Count">Predictions in the bin.</param>
/// <param name="Confidence">Their mean confidence; NaN when the bin is empty.</param>
/// <param name="Accuracy">The share of them that is right; NaN when the bin is empty.</param>
public sealed record CalibrationBin(double From, double To, int Count, double Confidence, double Accuracy);
