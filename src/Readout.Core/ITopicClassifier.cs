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

    /// <summary>Classifies statements; a classifier that reads more than their texts (what stands before and after) says so by implementing this.</summary>
    /// <param name="statements">The statements.</param>
    /// <returns>One prediction a statement, in the order of the statements.</returns>
    IReadOnlyList<TopicPrediction> Classify(IReadOnlyList<Statement> statements) => Classify([.. statements.Select(s => s.Text)]);
}
