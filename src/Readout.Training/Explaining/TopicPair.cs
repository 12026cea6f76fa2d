using Readout.Core;
using Readout.Training.Features;
using Readout.Training.Learning;

namespace Readout.Training.Explaining;

/// <summary>The weights of the predicted topic and of the runner-up side by side.</summary>
internal sealed class TopicPair
{
    private readonly Featurizer featurizer;
    private readonly LinearWeights weights;
    private readonly int topic;
    private readonly int runnerUp;

    private TopicPair(Featurizer featurizer, LinearWeights weights, int topic, int runnerUp)
    {
        (this.featurizer, this.weights, this.topic, this.runnerUp) = (featurizer, weights, topic, runnerUp);
        Bias = new("bias", "", weights.Biases[topic], weights.Biases[runnerUp]);
    }

    /// <summary>What is added whatever the statement says.</summary>
    public Contribution Bias { get; }

    /// <summary>The pair of a prediction; null for a model that is not linear.</summary>
    public static TopicPair? Of(TopicClassifier classifier, TopicPrediction prediction)
    {
        int Position(Topic topic) => classifier.Topics.Index().First(t => t.Item == topic).Index;
        return classifier.Learner?.Weights is { } weights
            ? new(classifier.Featurizer!, weights, Position(prediction.Topic), Position(prediction.Ranked[1].Topic))
            : null;
    }

    /// <summary>What each n-gram of a text adds, and each dense block as a sum.</summary>
    public IReadOnlyList<Contribution> Of(SparseVector vector)
    {
        var contributions = new List<Contribution>();
        foreach (var (index, value) in vector.Indices.Zip(vector.Values))
        {
            var (block, term) = featurizer.Describe(index);
            var (toTopic, toRunnerUp) = ((double)value * weights.Weights[topic][index], (double)value * weights.Weights[runnerUp][index]);
            if (featurizer.IsNgram(index))
                contributions.Add(new(block, term, toTopic, toRunnerUp));
            else if (contributions.Count > 0 && contributions[^1].Block == block)
                contributions[^1] = contributions[^1] with { ToTopic = contributions[^1].ToTopic + toTopic, ToRunnerUp = contributions[^1].ToRunnerUp + toRunnerUp };
            else
                contributions.Add(new(block, "", toTopic, toRunnerUp));
        }

        return contributions;
    }
}
