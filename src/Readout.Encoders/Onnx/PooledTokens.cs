namespace Readout.Encoders.Onnx;

/// <summary>The vectors of a text's tokens, made one.</summary>
internal static class PooledTokens
{
    /// <summary>Pools.</summary>
    /// <param name="tokens">The vectors, one behind the other; none is padding.</param>
    /// <param name="width">The components of a vector.</param>
    /// <param name="pooling">How.</param>
    public static double[] Of(ReadOnlySpan<float> tokens, int width, Pooling pooling)
    {
        var count = pooling == Pooling.Cls ? 1 : tokens.Length / width;
        var pooled = new double[width];
        for (var i = 0; i < width; i++)
        {
            var (sum, most) = (0.0, double.NegativeInfinity);
            for (var token = 0; token < count; token++)
            {
                double value = tokens[(token * width) + i];
                (sum, most) = (sum + value, Math.Max(most, value));
            }

            pooled[i] = pooling == Pooling.Max ? most : sum / count;
        }

        return pooled;
    }
}
