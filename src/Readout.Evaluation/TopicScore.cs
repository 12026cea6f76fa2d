using Readout.Core;

namespace Readout.Evaluation;

/// <summary>How well one topic is found.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Support">Statements of this gold topic.</param>
/// <param name="Predicted">Statements predicted as this topic.</param>
/// <param name="Precision">Share of the predicted that is right; NaN when never predicted.</param>
/// <param name="Recall">Share of the support that is found; NaN without support.</param>
/// <param name="F1">Their harmonic mean, with its interval.</param>
public sealed record TopicScore(Topic Topic, int Support, int Predicted, double Precision, double Recall, Estimate F1);
