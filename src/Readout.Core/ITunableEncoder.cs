namespace Readout.Core;

/// <summary>A sentence encoder that can be tuned to topics: texts of one topic move together, those of others apart.</summary>
public interface ITunableEncoder : ISentenceEncoder
{
    /// <summary>Tunes a copy of the encoder, which itself stays as it is. The same arguments give the same bits on any number of threads.</summary>
    /// <param name="texts">The texts, and no others, that it learns from.</param>
    /// <param name="topics">The topic of each text, as any number.</param>
    /// <param name="seed">Decides which texts meet.</param>
    /// <returns>The tuned encoder; null when these are too few to learn from: fewer than two topics with two texts that hold words.</returns>
    ITunedEncoder? Tune(IReadOnlyList<string> texts, IReadOnlyList<int> topics, int seed);

    /// <summary>Tunes a copy of the encoder as it was tuned before.</summary>
    /// <param name="tuning">What <see cref="ITunedEncoder.RenderTuning"/> gave.</param>
    /// <param name="source">The file that it comes from, for messages.</param>
    /// <returns>An encoder with the same vectors and fingerprint as the one rendered.</returns>
    /// <exception cref="BadDataException">The bytes are damaged, of another kind, or tuned from another encoder.</exception>
    ITunedEncoder ReadTuning(byte[] tuning, string source);
}
