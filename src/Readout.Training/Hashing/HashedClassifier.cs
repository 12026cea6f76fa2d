using System.Buffers;
using System.Text;
using Readout.Core;

namespace Readout.Training.Hashing;

/// <summary>Hashed n-grams, linear weights, and the temperature that makes their softmax a probability. Any number of threads may ask at once.</summary>
internal sealed class HashedClassifier(HashedFeatures features, BucketTable table, InterleavedWeights weights, double temperature)
{
    [ThreadStatic]
    private static HashedVector? own;

    public HashedFeatures Features => features;

    public BucketTable Table => table;

    public InterleavedWeights Weights => weights;

    public double Temperature => temperature;

    /// <summary>Classifies one text straight from its bytes; nothing is allocated.</summary>
    /// <param name="text">UTF-8; bytes that are not read as U+FFFD.</param>
    /// <param name="probabilities">Receives one probability a topic.</param>
    public void Classify(ReadOnlySpan<byte> text, Span<float> probabilities)
    {
        if (probabilities.Length != weights.Topics)
            throw new ArgumentException("one place a topic", nameof(probabilities));
        var vector = own ??= new();
        vector.Read(text, features, table);
        weights.Fetch(vector.Features);
        Span<float> margins = stackalloc float[weights.Stride];
        weights.Margins(vector.Features, vector.Values, margins);
        Softmax.Of(margins, weights.Topics, (float)temperature, probabilities);
    }

    /// <summary>Classifies a string.</summary>
    public TopicPrediction Classify(string text, IReadOnlyList<Topic> topics)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        Span<float> probabilities = stackalloc float[weights.Topics];
        Classify(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)), probabilities);
        ArrayPool<byte>.Shared.Return(bytes);
        var wide = new double[probabilities.Length];
        for (var i = 0; i < wide.Length; i++)
            wide[i] = probabilities[i];
        return new(topics, wide);
    }
}
