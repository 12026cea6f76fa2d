using Readout.Core;
using Readout.Training.Features;
using Readout.Training.Learning;
using Readout.Training.Selection;

namespace Readout.Training;

/// <summary>A trained classifier: n-grams, an ML.NET model over them, and a temperature that makes its probabilities honest.</summary>
public sealed class TopicClassifier : ITopicClassifier
{
    internal TopicClassifier(IReadOnlyList<Topic> topics, Featurizer featurizer, Learner learner, double temperature) =>
        (Topics, Featurizer, Learner, CalibrationTemperature) = (topics, featurizer, learner, temperature);

    /// <inheritdoc/>
    public string Name => "trained classifier";

    /// <inheritdoc/>
    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>The temperature that probabilities are raised with; fitted on out-of-fold predictions.</summary>
    public double CalibrationTemperature { get; }

    /// <summary>How many n-grams the classifier knows.</summary>
    public int FeatureCount => Featurizer.Dimension;

    internal Featurizer Featurizer { get; }

    internal Learner Learner { get; }

    /// <inheritdoc/>
    public IReadOnlyList<TopicPrediction> Classify(IReadOnlyList<string> texts) =>
        [.. Learner.Score(texts.Select(Featurizer.Transform)).Select(scores =>
            new TopicPrediction(Topics, Temperature.Apply(scores, CalibrationTemperature)))];
}
