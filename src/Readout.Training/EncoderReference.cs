using Readout.Core;

namespace Readout.Training;

/// <summary>Which encoder a model's vectors come from; the model answers with no other.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Fingerprint">Its fingerprint.</param>
public sealed record EncoderReference(string Name, string Fingerprint)
{
    /// <summary>The references of the encoders that features use.</summary>
    internal static IReadOnlyList<EncoderReference> Of(TextEncoders encoders, FeatureOptions features)
    {
        var used = new List<EncoderReference>();
        void Add(ISentenceEncoder? encoder, double weight)
        {
            if (weight > 0)
                used.Add(new(encoder!.Name, encoder.Fingerprint));
        }

        Add(encoders.Sentences, features.EncoderWeight + features.ContextWeight);
        Add(encoders.Words, features.WordVectorWeight);
        return used;
    }

    /// <summary>What is wrong with these encoders for features that were trained with others; null when nothing is.</summary>
    internal static string? Mismatch(IReadOnlyList<EncoderReference> trained, TextEncoders encoders, FeatureOptions features)
    {
        var names = string.Join(" and ", trained.Select(e => e.Name));
        if (!encoders.Suffice(features))
            return $"it needs the encoders {names}, and they are not installed";
        var here = Of(encoders, features);
        return here.SequenceEqual(trained)
            ? null
            : $"it was trained with {names} of another version or make than {string.Join(" and ", here.Select(e => e.Name))} here";
    }
}
