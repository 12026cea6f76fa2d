using Readout.Core;
using Readout.Training.Features;
using Readout.Training.Learning;
using Readout.Training.Selection;

namespace Readout.Training;

/// <summary>A trained classifier: n-grams and vectors, an ML.NET model over them, and a temperature that makes its probabilities honest.</summary>
public sealed class TopicClassifier : ITopicClassifier
{
    private readonly TextEncoders encoders;
    private readonly FeatureOptions features;

    internal TopicClassifier(
        IReadOnlyList<Topic> topics, FeatureOptions features, TextEncoders encoders, Featurizer featurizer, Learner learner, double temperature)
    {
        (this.features, this.encoders) = (features, encoders);
        (Topics, Featurizer, Learner, CalibrationTemperature) = (topics, featurizer, learner, temperature);
    }

    /// <inheritdoc/>
    public string Name => "trained classifier";

    /// <inheritdoc/>
    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>The temperature that probabilities are raised with; fitted on out-of-fold predictions.</summary>
    public double CalibrationTemperature { get; }

    /// <summary>How many n-grams the classifier knows.</summary>
    public int NgramCount => Featurizer.Blocks.Sum(block => block.Terms.Length);

    /// <summary>How many numbers of encoders the classifier reads beside its n-grams.</summary>
    public int EmbeddingCount => Featurizer.Dimension - NgramCount;

    internal Featurizer Featurizer { get; }

    internal Learner Learner { get; }

    /// <inheritdoc/>
    public IReadOnlyList<TopicPrediction> Classify(IReadOnlyList<string> texts) => Classify([.. texts.Select(text => new Statement("", text))]);

    /// <inheritdoc/>
    public IReadOnlyList<TopicPrediction> Classify(IReadOnlyList<Statement> statements) =>
        [.. Learner.Score(TextEncoding.Encode(statements, encoders, [features]).Select(Featurizer.Transform)).Select(scores =>
            new TopicPrediction(Topics, Temperature.Apply(scores, CalibrationTemperature)))];
}
