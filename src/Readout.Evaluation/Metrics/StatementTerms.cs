namespace Readout.Evaluation.Metrics;

/// <summary>What one statement adds to the metrics, worked out once so that resampling only adds up.</summary>
/// <param name="Gold">Position of the gold topic.</param>
/// <param name="Predicted">Position of the predicted topic.</param>
/// <param name="Rank">Rank of the gold topic, from 1; 0 when the classifier does not know it.</param>
/// <param name="Confidence">Probability of the predicted topic.</param>
/// <param name="Bin">The calibration bin of the confidence.</param>
/// <param name="LogLoss">−ln of the gold topic's probability.</param>
/// <param name="Brier">Squared distance of the probabilities from certainty of the gold topic.</param>
internal readonly record struct StatementTerms(
    int Gold, int Predicted, int Rank, double Confidence, int Bin, double LogLoss, double Brier);
