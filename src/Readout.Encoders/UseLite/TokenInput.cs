using System.Numerics.Tensors;
using Readout.Encoders.Numerics;

namespace Readout.Encoders.UseLite;

/// <summary>What the network starts from: twice the embedding of a token plus the signal of its position.</summary>
/// <remarks>The signal is added to the embedding and the sum to the embedding once more; that is how the weights were trained.</remarks>
internal sealed class TokenInput
{
    private readonly float[] embeddings;
    private readonly float[] signals;

    /// <summary>Computes the signals of all positions: sin(t·w), then cos(t·w), for the frequencies w.</summary>
    public TokenInput(UseLiteWeights weights)
    {
        embeddings = weights.Tensors["embeddings"];
        var frequencies = weights.Tensors["frequencies"];
        signals = new float[UseLiteEncoder.MaximumTokens * UseLiteTensor.EmbeddingWidth];
        for (var t = 0; t < UseLiteEncoder.MaximumTokens; t++)
        {
            for (var i = 0; i < frequencies.Length; i++)
            {
                var (sine, cosine) = Math.SinCos(t * frequencies[i]);
                signals[(t * UseLiteTensor.EmbeddingWidth) + i] = (float)sine;
                signals[(t * UseLiteTensor.EmbeddingWidth) + frequencies.Length + i] = (float)cosine;
            }
        }
    }

    /// <summary>Fills one row a token.</summary>
    public void Fill(ReadOnlySpan<int> ids, Rows rows)
    {
        for (var t = 0; t < ids.Length; t++)
        {
            ReadOnlySpan<float> embedding = embeddings.AsSpan(ids[t] * UseLiteTensor.EmbeddingWidth, UseLiteTensor.EmbeddingWidth);
            var signal = signals.AsSpan(t * UseLiteTensor.EmbeddingWidth, UseLiteTensor.EmbeddingWidth);
            TensorPrimitives.Add(embedding, signal, rows.Row(t, embedding.Length));
            TensorPrimitives.Add(embedding, rows.Row(t, embedding.Length), rows.Row(t, embedding.Length));
        }
    }
}
