namespace Readout.Training.Features;

/// <summary>A dense block of features: an encoder's vector without what all training texts share, scaled to a given length.</summary>
/// <param name="Kind">Which vector of a text.</param>
/// <param name="Mean">The mean over training texts, one number a component.</param>
/// <param name="Weight">The length of the block.</param>
internal sealed record EmbeddingBlock(Embedding Kind, IReadOnlyList<float> Mean, float Weight)
{
    // What is left of a vector that equals the mean is rounding, not a direction.
    private const double SmallestRemainder = 1e-3;

    /// <summary>Learns the mean of training texts.</summary>
    public static EmbeddingBlock Fit(IReadOnlyList<EncodedText> texts, Embedding kind, double weight)
    {
        var sum = new double[texts.Count == 0 ? 0 : texts[0].Vectors[(int)kind]!.Length];
        foreach (var text in texts)
        {
            var vector = text.Vectors[(int)kind]!;
            for (var i = 0; i < sum.Length; i++)
                sum[i] += vector[i];
        }

        return new(kind, [.. sum.Select(s => (float)(s / texts.Count))], (float)weight);
    }

    /// <summary>The components of a text; null for one that says nothing to the encoder or was not encoded.</summary>
    public float[]? Transform(EncodedText text)
    {
        if (text.Vectors[(int)Kind] is not { } vector || vector.All(x => x == 0))
            return null;
        var centred = new double[Mean.Count];
        var squares = 0.0;
        for (var i = 0; i < centred.Length; i++)
        {
            centred[i] = (double)vector[i] - Mean[i];
            squares += centred[i] * centred[i];
        }

        var length = Math.Sqrt(squares);
        return length < SmallestRemainder ? null : [.. centred.Select(x => (float)(Weight * x / length))];
    }
}
