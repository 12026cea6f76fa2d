using System.Text;
using Readout.Core;
using Readout.Training.Features;
using Readout.Training.Hashing;
using Readout.Training.Learning;
using Readout.Training.Selection;

namespace Readout.Training;

/// <summary>A trained classifier: n-grams and vectors, an ML.NET model over them, and a temperature that makes its probabilities honest.</summary>
/// <remarks>
/// A text out of domain, of whose runs of five characters too few are known from training, or whose vector is too far from the mean of
/// training, is said to be so. Its probabilities are w · p + (1 − w) · the topics' shares of training, with w = half of the measure ÷ the
/// least value of a text in domain.
/// </remarks>
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

    /// <summary>The share of a text's runs of five characters that must be known from training for it to be in domain.</summary>
    public double FamiliarFrom => Domain?.FamiliarFrom ?? 0;

    /// <summary>The cosine of a text's vector with the mean of training that it must have to be in domain; NaN without a sentence encoder.</summary>
    public double CloseFrom => Domain?.CloseFrom ?? double.NaN;

    /// <summary>The encoders that it reads, with the one of sentences tuned where the features say so.</summary>
    internal TextEncoders Encoders => encoders;

    /// <summary>The sentence encoder that was tuned to its training statements; null when none was.</summary>
    internal ITunedEncoder? TunedEncoder => features.ReadsTunedEncoder ? encoders.Sentences as ITunedEncoder : null;

    internal Featurizer? Featurizer { get; }

    /// <summary>What its training statements are like; null takes every text for one of them.</summary>
    internal Domain? Domain { get; init; }

    /// <summary>Training statements of each topic.</summary>
    internal IReadOnlyList<int> Support { get; init; } = [];

    internal Learner? Learner { get; }

    /// <summary>What classifies when the trainer was <see cref="Trainer.Hashed"/>; then there is no featurizer, no learner and no domain.</summary>
    internal HashedClassifier? Hashed { get; }

    /// <inheritdoc/>
    public IReadOnlyList<TopicPrediction> Classify(IReadOnlyList<string> texts) => Classify([.. texts.Select(text => new Statement("", text))]);

    /// <inheritdoc/>
    public IReadOnlyList<TopicPrediction> Classify(IReadOnlyList<Statement> statements) => Answer(Encode(statements));

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

    /// <summary>The vectors that the classifier reads.</summary>
    internal EncodedText[] Encode(IReadOnlyList<Statement> statements) => TextEncoding.Encode(
        statements, encoders, [features], installed: Domain is { InstalledMean: not null } && !double.IsNaN(CloseFrom));

    /// <summary>Classifies encoded texts.</summary>
    internal IReadOnlyList<TopicPrediction> Answer(IReadOnlyList<EncodedText> texts) => Hashed is not null
        ? [.. texts.Select(text => Hashed.Classify(text.Text, Topics))]
        : [.. Learner!.Score(texts.Select(Featurizer!.Transform)).Zip(texts, (scores, text) => Believe(Temperature.Apply(scores, CalibrationTemperature), text))];

    // The rest of the trust goes to the shares of the topics in training, which is what is known of a text that says nothing.
    private TopicPrediction Believe(double[] probabilities, EncodedText text)
    {
        if (Domain?.Trust(text, Featurizer!.Embeddings) is not ({ } trust and < 1))
            return new(Topics, probabilities);
        double all = Support.Sum();
        return new(Topics, [.. probabilities.Select((p, topic) => (trust * p) + ((1 - trust) * Support[topic] / all))]) { OutOfDomain = true };
    }
}
