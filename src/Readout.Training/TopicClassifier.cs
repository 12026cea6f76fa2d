using System.Text;
using Readout.Core;
using Readout.Training.Features;
using Readout.Training.Hashing;
using Readout.Training.Learning;
using Readout.Training.Selection;

namespace Readout.Training;

/// <summary>A trained classifier: n-grams and vectors, an ML.NET model over them, and a temperature that makes its probabilities honest.</summary>
public sealed class TopicClassifier : ITopicClassifier
{
    private readonly TextEncoders encoders = TextEncoders.None;
    private readonly FeatureOptions features = new();

    internal TopicClassifier(
        IReadOnlyList<Topic> topics, FeatureOptions features, TextEncoders encoders, Featurizer featurizer, Learner learner, double temperature)
    {
        (this.features, this.encoders) = (features, encoders);
        (Topics, Featurizer, Learner, CalibrationTemperature) = (topics, featurizer, learner, temperature);
    }

    internal TopicClassifier(IReadOnlyList<Topic> topics, HashedClassifier hashed) =>
        (Topics, Hashed, CalibrationTemperature) = (topics, hashed, hashed.Temperature);

    /// <inheritdoc/>
    public string Name => "trained classifier";

    /// <inheritdoc/>
    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>The temperature that probabilities are raised with; fitted on out-of-fold predictions.</summary>
    public double CalibrationTemperature { get; }

    /// <summary>How many n-grams the classifier knows.</summary>
    public int NgramCount => Hashed?.Table.Features - 1 ?? Featurizer!.Blocks.Sum(block => block.Terms.Length);

    /// <summary>How many numbers of encoders the classifier reads beside its n-grams.</summary>
    public int EmbeddingCount => Hashed is null ? Featurizer!.Dimension - NgramCount : 0;

    internal Featurizer? Featurizer { get; }

    internal Learner? Learner { get; }

    /// <summary>What classifies when the trainer was <see cref="Trainer.Hashed"/>; then there is no featurizer and no learner.</summary>
    internal HashedClassifier? Hashed { get; }

    /// <inheritdoc/>
    public IReadOnlyList<TopicPrediction> Classify(IReadOnlyList<string> texts) => Classify([.. texts.Select(text => new Statement("", text))]);

    /// <inheritdoc/>
    public IReadOnlyList<TopicPrediction> Classify(IReadOnlyList<Statement> statements) =>
        Hashed is null ? Scored(statements) : [.. statements.Select(statement => Hashed.Classify(statement.Text, Topics))];

    /// <inheritdoc/>
    public bool ReadsUtf8 => Hashed is not null;

    /// <summary>Classifies one text straight from its bytes. With <see cref="Trainer.Hashed"/> nothing is allocated, and any number of threads may call at once.</summary>
    /// <param name="text">UTF-8; an empty text is allowed, and bytes that are not UTF-8 read as U+FFFD.</param>
    /// <param name="probabilities">Receives one probability a topic, in the order of <see cref="Topics"/>.</param>
    public void ClassifyUtf8(ReadOnlySpan<byte> text, Span<float> probabilities)
    {
        if (Hashed is not null)
        {
            Hashed.Classify(text, probabilities);
            return;
        }

        var prediction = Classify([Encoding.UTF8.GetString(text)])[0];
        for (var i = 0; i < Topics.Count; i++)
            probabilities[i] = (float)prediction.ProbabilityOf(Topics[i]);
    }

    private List<TopicPrediction> Scored(IReadOnlyList<Statement> statements) =>
        [.. Learner!.Score(TextEncoding.Encode(statements, encoders, [features]).Select(Featurizer!.Transform)).Select(scores =>
            new TopicPrediction(Topics, Temperature.Apply(scores, CalibrationTemperature)))];
}
