using System.Text;

namespace Readout.Core;

/// <summary>Gives statements their topic. The seam between training, which makes classifiers, and evaluation, which scores any.</summary>
public interface ITopicClassifier
{
    /// <summary>A short name for tables.</summary>
    string Name { get; }

    /// <summary>The topics it can answer with.</summary>
    IReadOnlyList<Topic> Topics { get; }

    /// <summary>Classifies texts.</summary>
    /// <param name="texts">The texts of the statements; an empty text is allowed.</param>
    /// <returns>One prediction a text, in the order of the texts.</returns>
    IReadOnlyList<TopicPrediction> Classify(IReadOnlyList<string> texts);

    /// <summary>Whether <see cref="ClassifyUtf8"/> is the quick way: straight from bytes, for any number of threads at once.</summary>
    bool ReadsUtf8 => false;

    /// <summary>Classifies one text from its bytes.</summary>
    /// <param name="text">UTF-8; an empty text is allowed, and bytes that are not UTF-8 read as U+FFFD.</param>
    /// <param name="probabilities">Receives one probability a topic, in the order of <see cref="Topics"/>.</param>
    void ClassifyUtf8(ReadOnlySpan<byte> text, Span<float> probabilities)
    {
        var prediction = Classify([Encoding.UTF8.GetString(text)])[0];
        for (var i = 0; i < Topics.Count; i++)
            probabilities[i] = (float)prediction.ProbabilityOf(Topics[i]);
    }

    /// <summary>Classifies statements; a classifier that reads more than their texts (what stands before and after) says so by implementing this.</summary>
    /// <param name="statements">The statements.</param>
    /// <returns>One prediction a statement, in the order of the statements.</returns>
    IReadOnlyList<TopicPrediction> Classify(IReadOnlyList<Statement> statements) => Classify([.. statements.Select(s => s.Text)]);
}
