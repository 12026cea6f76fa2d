namespace Readout.Training;

/// <summary>One way to train: features, trainer and its strength of regularisation.</summary>
/// <param name="Trainer">The trainer.</param>
/// <param name="Features">The features.</param>
/// <param name="L2">Strength of L2 regularisation, in the trainer's own unit; for <see cref="Trainer.Perceptron"/> the learning rate's decay is left alone and this is its L2.</param>
/// <param name="Iterations">Passes over the statements (for L-BFGS the most steps; for LightGBM trees a topic).</param>
public sealed record HyperParameters(Trainer Trainer, FeatureOptions Features, double L2, int Iterations)
{
    /// <summary>How many unlabelled statements the topics are spread over, to learn from those whose topic is clear; 0 learns from labelled ones alone.</summary>
    public int Unlabeled { get; init; }
}
