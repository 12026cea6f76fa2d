using Readout.Core;

namespace Readout.Training;

/// <summary>The first floor: answers every text with the topic shares of the training statements, so always with the most frequent topic.</summary>
public sealed class MajorityTopicClassifier : ITopicClassifier
{
    private readonly TopicPrediction prediction;

    internal MajorityTopicClassifier(IReadOnlyList<Topic> topics, IReadOnlyList<int> support)
    {
        (Topics, Support) = (topics, support);
        var counts = new double[support.Count];
        for (var i = 0; i < counts.Length; i++)
            counts[i] = support[i];
        prediction = new(topics, counts);
    }

    /// <inheritdoc/>
    public string Name => "majority topic";

    /// <inheritdoc/>
    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>Training statements of each topic, in the order of <see cref="Topics"/>.</summary>
    public IReadOnlyList<int> Support { get; }

    /// <summary>Counts the topics of a corpus.</summary>
    public static MajorityTopicClassifier Train(Corpus corpus)
    {
        var topics = TrainableTopics.Of(corpus);
        var supports = corpus.Supports();
        return new(topics, [.. topics.Select(topic => supports[topic])]);
    }

    /// <inheritdoc/>
    public IReadOnlyList<TopicPrediction> Classify(IReadOnlyList<string> texts) => [.. texts.Select(_ => prediction)];
}
