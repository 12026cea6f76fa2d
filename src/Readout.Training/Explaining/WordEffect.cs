namespace Readout.Training;

/// <summary>What one word of a statement does, found by leaving it out wherever it stands.</summary>
/// <param name="Word">The word, as first written.</param>
/// <param name="Probability">How much less probable the predicted topic is without it.</param>
/// <param name="ByEncoder">How much the dense blocks alone speak less for the predicted topic, rather than the runner-up, without it; NaN where there is none or the model is not linear.</param>
public sealed record WordEffect(string Word, double Probability, double ByEncoder);
