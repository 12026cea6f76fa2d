using Readout.Core;

namespace Readout.Tests.Evaluation;

/// <summary>A classifier whose answers are given.</summary>
internal sealed class FakeClassifier(IReadOnlyList<Topic> topics, Func<string, double[]> answer) : ITopicClassifier
{
    public string Name { get; init; } = "fake";

    public IReadOnlyList<Topic> Topics => topics;

    /// <summary>Every batch that was asked for.</summary>
    public List<IReadOnlyList<string>> Batches { get; } = [];

    /// <summary>Predicts the topic that is the first word of the text, with a confidence; the other topics share the rest.</summary>
    public static FakeClassifier Echo(string topics, double confidence = .8)
    {
        var known = Rows.Topics(topics);
        double Share(string text, Topic topic) =>
            text.Split(' ')[0] == topic.Id ? confidence : (1 - confidence) / (known.Count - 1);
        return new(known, text => [.. known.Select(topic => Share(text, topic))]);
    }

    /// <summary>Predicts the same for every text.</summary>
    public static FakeClassifier Constant(string topics, params double[] probabilities) => new(Rows.Topics(topics), _ => probabilities);

    /// <summary>Reads the probabilities from the text, <c>.5/.3/.2</c>; without a text they are equal.</summary>
    public static FakeClassifier Spoken(string topics)
    {
        var known = Rows.Topics(topics);
        return new(known, text => text.Length == 0
            ? [.. known.Select(_ => 1.0)]
            : [.. text.Split('/').Select(p => double.Parse(p, System.Globalization.CultureInfo.InvariantCulture))]);
    }

    public IReadOnlyList<TopicPrediction> Classify(IReadOnlyList<string> texts)
    {
        Batches.Add(texts);
        return [.. texts.Select(text => new TopicPrediction(topics, answer(text)))];
    }
}
