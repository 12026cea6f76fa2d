using Readout.Core;

namespace Readout.Training;

/// <summary>The weights of a linear model: what each feature adds to each topic, less what it adds to all topics on average.</summary>
/// <remarks>Adding one number to all topics changes no probability of a softmax, so only differences from the mean say something.</remarks>
public sealed class TopicWeights
{
    private readonly TopicClassifier classifier;
    private readonly Learning.LinearWeights weights;

    private TopicWeights(TopicClassifier classifier, Learning.LinearWeights weights) => (this.classifier, this.weights) = (classifier, weights);

    /// <summary>The topics, in the order of the weights.</summary>
    public IReadOnlyList<Topic> Topics => classifier.Topics;

    /// <summary>Every feature in order: the n-grams block by block, then the components of dense blocks, each with one weight a topic.</summary>
    public IEnumerable<(string Block, string Term, IReadOnlyList<double> Weights)> Rows =>
        Enumerable.Range(0, classifier.Featurizer!.Dimension).Select(index => (Names(index).Block, Names(index).Term, (IReadOnlyList<double>)Centred(index)));

    /// <summary>Reads the weights of a model; null when it is not linear, such as trees.</summary>
    public static TopicWeights? Of(TopicModel model) => model.Classifier.Learner?.Weights is { } weights ? new(model.Classifier, weights) : null;

    /// <summary>The n-grams that speak most for each topic, the strongest first, in the order of <see cref="Topics"/>.</summary>
    /// <param name="block">The block: <c>words</c>, <c>characters</c> or <c>subwords</c>.</param>
    /// <param name="count">How many a topic.</param>
    public IReadOnlyList<IReadOnlyList<(string Term, double Weight)>> TopTerms(string block, int count)
    {
        var rows = Rows.TakeWhile((_, index) => classifier.Featurizer!.IsNgram(index)).Where(row => row.Block == block).ToList();
        return [.. Topics.Select((_, topic) => (IReadOnlyList<(string, double)>)
            [.. rows.Select(row => (row.Term, row.Weights[topic])).Where(t => t.Item2 > 0).OrderByDescending(t => t.Item2).Take(count)])];
    }

    private (string Block, string Term) Names(int index) => classifier.Featurizer!.Describe(index);

    private double[] Centred(int index)
    {
        var mean = weights.Weights.Average(w => (double)w[index]);
        return [.. weights.Weights.Select(w => w[index] - mean)];
    }
}
