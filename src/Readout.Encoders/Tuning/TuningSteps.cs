using Readout.Encoders.UseLite;

namespace Readout.Encoders.Tuning;

/// <summary>Tunes a network step by step.</summary>
internal sealed class TuningSteps
{
    private readonly IReadOnlyList<int[]> ids;
    private readonly IReadOnlyList<int> topics;
    private readonly TuningOptions options;
    private readonly TrainableNetwork network;
    private readonly TopicDraws draws;
    private readonly Adam adam;
    private readonly Matrix gradient = new();

    /// <summary>Prepares the steps.</summary>
    /// <param name="weights">Where the network starts.</param>
    /// <param name="ids">The ids of each text; a text without any is left out.</param>
    /// <param name="topics">The topic of each.</param>
    /// <param name="options">The options.</param>
    /// <param name="threads">How many threads may work at once.</param>
    public TuningSteps(UseLiteWeights weights, IReadOnlyList<int[]> ids, IReadOnlyList<int> topics, TuningOptions options, int threads)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.TextsPerTopic, 2, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.TopicsPerStep, 2, nameof(options));
        (this.ids, this.topics, this.options) = (ids, topics, options);
        (int Text, int Topic)[] usable = [.. topics.Index().Where(t => ids[t.Index].Length > 0)];
        if (!Suffice(usable.Select(t => t.Topic)))
            throw new ArgumentException("tuning needs two topics with at least two texts each", nameof(topics));
        var shares = new Shares(threads);
        network = new(weights, shares);
        draws = new(usable, options);
        adam = new(options.LearningRate, shares);
    }

    /// <summary>Whether the topics of texts are enough to learn from: two with at least two texts each.</summary>
    public static bool Suffice(IEnumerable<int> topics) => topics.CountBy(t => t).Count(topic => topic.Value > 1) > 1;

    /// <summary>The tuned tensors as a file holds them.</summary>
    public Dictionary<string, float[]> Tensors() => TunedWeights.Tensors.ToDictionary(
        tensor => tensor.Name, tensor => TunedWeights.Round(tensor, network.Parameters[tensor.Name].Values.Values), StringComparer.Ordinal);

    /// <summary>Takes a step.</summary>
    /// <returns>The loss before it.</returns>
    public double Next()
    {
        var drawn = draws.Next();
        var sentences = new Sentences([.. drawn.Select(text => ids[text])]);
        int[] drawnTopics = [.. drawn.Select(text => topics[text])];
        var loss = ContrastiveLoss.Compute(network.Forward(sentences), drawnTopics, options.Temperature, gradient);
        network.Backward(gradient, sentences);
        adam.Step(network.Parameters.Values);
        return loss;
    }
}
