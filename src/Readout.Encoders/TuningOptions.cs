namespace Readout.Encoders;

/// <summary>How an encoder is tuned.</summary>
public sealed record TuningOptions
{
    /// <summary>Decides which texts meet in which step.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>Steps. 30 suit eight texts a topic; from about 64 a topic 60 to 100 gain more.</summary>
    public int Steps { get; init; } = 30;

    /// <summary>Texts of each topic in a step; a topic that has fewer gives all.</summary>
    public int TextsPerTopic { get; init; } = 4;

    /// <summary>Topics in a step; with more, each step draws some. It bounds the time of a step and its memory.</summary>
    public int TopicsPerStep { get; init; } = 12;

    /// <summary>What similarities are divided by: the smaller, the more the nearest texts count.</summary>
    public float Temperature { get; init; } = 0.3f;

    /// <summary>The learning rate of Adam.</summary>
    public float LearningRate { get; init; } = 1e-4f;
}
