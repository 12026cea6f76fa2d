using Readout.Core;

namespace Readout.Training.Features;

/// <summary>Gives statements the vectors that features ask for.</summary>
internal static class TextEncoding
{
    // The processor's vector width moves the seventh place of an encoder's numbers; four places are the same everywhere.
    private const int Places = 4;

    /// <summary>The vectors of statements, in their order.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="encoders">The encoders; they must suffice for the features.</param>
    /// <param name="wanted">All features that will be computed of these statements.</param>
    /// <param name="installed">Whether the vectors of the sentence encoder before it was tuned are wanted too.</param>
    /// <exception cref="ArgumentException">An encoder is missing.</exception>
    public static EncodedText[] Encode(
        IReadOnlyList<Statement> statements, TextEncoders encoders, IReadOnlyList<FeatureOptions> wanted, bool installed = false)
    {
        if (wanted.FirstOrDefault(features => !encoders.Suffice(features)) is { } impossible)
            throw new ArgumentException($"{impossible}: there is no encoder for these features", nameof(wanted));
        var vectors = Enum.GetValues<Embedding>().Select(kind => wanted.Any(features => features.Weight(kind) > 0) || (installed && kind == Embedding.Installed)
            ? Vectors(EncoderOf(kind, encoders), [.. statements.Select(s => TextOf(s, kind))], kind == Embedding.Title)
            : null).ToArray();
        float[]?[]? none = vectors.All(kind => kind is null) ? new float[]?[vectors.Length] : null;
        return [.. statements.Select((s, i) => new EncodedText(s.Text, none ?? [.. vectors.Select(kind => kind?[i])]))];
    }

    private static ISentenceEncoder EncoderOf(Embedding kind, TextEncoders encoders) => kind switch
    {
        Embedding.Words => encoders.Words!,
        Embedding.Installed => encoders.Tunable!,
        _ => encoders.Sentences!,
    };

    private static string TextOf(Statement statement, Embedding kind) => kind switch
    {
        Embedding.Before => statement.Before,
        Embedding.After => statement.After,
        Embedding.Title => statement.Title,
        _ => statement.Text,
    };

    // All statements of a document have its title.
    private static float[][] Vectors(ISentenceEncoder encoder, string[] texts, bool shared)
    {
        if (shared)
        {
            string[] distinct = [.. texts.Distinct(StringComparer.Ordinal)];
            var known = distinct.Zip(Vectors(encoder, distinct, false)).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
            return Array.ConvertAll(texts, text => known[text]);
        }

        var vectors = encoder.Encode(texts);
        foreach (var vector in vectors)
        {
            for (var i = 0; i < vector.Length; i++)
                vector[i] = MathF.Round(vector[i], Places);
        }

        return vectors;
    }
}
