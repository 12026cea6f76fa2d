using Readout.Core;

namespace Readout.Training;

/// <summary>The pretrained encoders that features may come from; each may be missing.</summary>
/// <param name="Sentences">Encodes sentences as wholes; also the statements before and after and the title, where context is asked for.</param>
/// <param name="Words">Encodes sentences as a mean of their words' vectors.</param>
public sealed record TextEncoders(ISentenceEncoder? Sentences = null, ISentenceEncoder? Words = null)
{
    /// <summary>No encoder at all: n-grams only.</summary>
    public static TextEncoders None { get; } = new();

    /// <summary>The sentence encoder as one that can be tuned, where something stands before it; null where it cannot be tuned.</summary>
    public ITunableEncoder? Tunable { get => field ?? Sentences as ITunableEncoder; init; }

    /// <summary>Whether features can be computed with these encoders.</summary>
    public bool Suffice(FeatureOptions features) =>
        (Sentences is not null || (features.EncoderWeight == 0 && features.ContextWeight == 0))
        && (Words is not null || features.WordVectorWeight == 0)
        && (Tunable is not null || !features.ReadsTunedEncoder);

    /// <summary>These encoders with the sentence encoder after tuning.</summary>
    internal TextEncoders With(ITunedEncoder tuned) => this with { Sentences = tuned, Tunable = Tunable };
}
