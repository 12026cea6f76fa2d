using Readout.Core;
using Readout.Encoders.Tuning;

namespace Readout.Encoders;

/// <summary>Tunes an encoder to some topics: texts of one topic move together, those of others apart.</summary>
/// <remarks>
/// Both transformer layers and the tanh layer learn; the embeddings stay. The same texts, topics, options and encoder give the same
/// bits on any number of threads.
/// </remarks>
public static class EncoderTuning
{
    /// <summary>Tunes an encoder.</summary>
    /// <param name="encoder">The encoder, which stays as it is.</param>
    /// <param name="texts">The texts; those without words are left out.</param>
    /// <param name="topics">The topic of each text, as any number.</param>
    /// <param name="options">The options.</param>
    /// <param name="progress">Is told the steps done and all steps.</param>
    /// <exception cref="ArgumentException">Fewer than two topics have two texts, or not every text has a topic.</exception>
    public static UseLiteEncoder Run(
        UseLiteEncoder encoder,
        IReadOnlyList<string> texts,
        IReadOnlyList<int> topics,
        TuningOptions options,
        Action<int, int>? progress = null)
    {
        if (texts.Count != topics.Count)
            throw new ArgumentException($"{texts.Count} texts, {topics.Count} topics", nameof(topics));
        var steps = new TuningSteps(encoder.Weights, [.. texts.Select(encoder.Tokenize)], topics, options, encoder.Threads);
        for (var step = 1; step <= options.Steps; step++)
        {
            steps.Next();
            progress?.Invoke(step, options.Steps);
        }

        return TunedWeights.Replace(encoder, steps.Tensors());
    }

    /// <summary>Whether texts are enough to tune to: two topics with at least two texts that have words.</summary>
    internal static bool Suffices(UseLiteEncoder encoder, IReadOnlyList<string> texts, IReadOnlyList<int> topics) =>
        TuningSteps.Suffice([.. texts.Index().Where(t => encoder.Tokenize(t.Item).Length > 0).Select(t => topics[t.Index])]);

    /// <summary>A file with what tuning changed, about 10 MB.</summary>
    /// <param name="tuned">An encoder from <see cref="Run"/> or <see cref="Read"/>.</param>
    public static byte[] Render(UseLiteEncoder tuned) => TunedWeights.Render(tuned);

    /// <summary>Reads a tuned encoder.</summary>
    /// <param name="content">What <see cref="Render"/> gave.</param>
    /// <param name="source">The file that it comes from, for messages.</param>
    /// <param name="encoder">The encoder that it was tuned from, as installed.</param>
    /// <returns>An encoder with the same vectors as the one written.</returns>
    /// <exception cref="BadDataException">The file is damaged, of another kind, or tuned from another encoder.</exception>
    public static UseLiteEncoder Read(byte[] content, string source, UseLiteEncoder encoder) => TunedWeights.Read(content, source, encoder);
}
