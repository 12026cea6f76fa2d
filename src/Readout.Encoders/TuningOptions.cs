namespace Readout.Encoders;

/// <summary>How an encoder is tuned.</summary>
public sealed record TuningOptions
{
    private const int StepsOfFew = 30, StepsOfMany = 60, ManyTextsPerTopic = 32;

    /// <summary>Decides which texts meet in which step.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>Steps. 30 suit eight texts a topic; from about 64 a topic 60 to 100 gain more.</summary>
    public int Steps { get; init; } = StepsOfFew;

    /// <summary>Texts of each topic in a step; a topic that has fewer gives all.</summary>
    public int TextsPerTopic { get; init; } = 4;

    /// <summary>Topics in a step; with more, each step draws some. It bounds the time of a step and its memory.</summary>
    public int TopicsPerStep { get; init; } = 12;

    /// <summary>What similarities are divided by: the smaller, the more the nearest texts count.</summary>
    public float Temperature { get; init; } = 0.3f;

    /// <summary>The learning rate of Adam.</summary>
    public float LearningRate { get; init; } = 1e-4f;

    /// <summary>The options that suit as many texts a topic as there are.</summary>
    /// <param name="topics">The topic of each text.</param>
    /// <param name="seed">The seed.</param>
    public static TuningOptions For(IReadOnlyList<int> topics, long seed) => new()
    {
        Seed = seed,
        Steps = topics.Count < ManyTextsPerTopic * topics.Distinct().Count() ? StepsOfFew : StepsOfMany,
    };
}
