namespace Readout.Training;

/// <summary>What an explanation looks for.</summary>
public sealed record ExplanationOptions
{
    /// <summary>How many of the nearest training statements are wanted; 0 saves encoding them.</summary>
    public int Nearest { get; init; } = 3;

    /// <summary>Encoders for the training statements, such as ones that remember; null takes the model's. They must be the same but for speed.</summary>
    public TextEncoders? Encoders { get; init; }
}
