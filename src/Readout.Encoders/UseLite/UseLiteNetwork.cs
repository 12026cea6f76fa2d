using System.Numerics.Tensors;
using Readout.Encoders.Numerics;

namespace Readout.Encoders.UseLite;

/// <summary>The network: two transformer layers, the mean over tokens, a tanh layer, length 1.</summary>
/// <param name="weights">The weights.</param>
internal sealed class UseLiteNetwork(UseLiteWeights weights)
{
    private const float SmallestSquare = 1e-12f;
    private readonly TokenInput start = new(weights);
    private readonly LinearLayer shortcut = weights.Linear("shortcut");
    private readonly AttentionLayer[] attention =
        [new(weights, "layer0", UseLiteTensor.EmbeddingWidth), new(weights, "layer1", UseLiteTensor.Width)];

    private readonly FeedForwardLayer[] feedForward = [new(weights, "layer0"), new(weights, "layer1")];
    private readonly LinearLayer head = weights.Linear("head");

    /// <summary>Encodes some sentences.</summary>
    /// <param name="sentences">The ids of each, none empty, together no more than <see cref="Workspace.Tokens"/>.</param>
    /// <param name="workspace">Memory of this thread.</param>
    public float[][] Encode(ReadOnlySpan<int[]> sentences, Workspace workspace)
    {
        var lengths = new int[sentences.Length];
        var tokens = 0;
        for (var i = 0; i < sentences.Length; i++)
        {
            lengths[i] = sentences[i].Length;
            start.Fill(sentences[i], workspace.Input(Workspace.Tokens).Slice(tokens, lengths[i]));
            tokens += lengths[i];
        }

        shortcut.Apply(workspace.Input(tokens), workspace.State(tokens));
        attention[0].Apply(workspace.Input(tokens), lengths, workspace);
        feedForward[0].Apply(tokens, workspace);
        attention[1].Apply(workspace.State(tokens), lengths, workspace);
        feedForward[1].Apply(tokens, workspace);
        return Finish(lengths, workspace);
    }

    private float[][] Finish(int[] lengths, Workspace workspace)
    {
        var means = workspace.Mixed(lengths.Length);
        var state = workspace.State(lengths.Sum());
        var token = 0;
        for (var i = 0; i < lengths.Length; i++)
        {
            var mean = means.Row(i, UseLiteTensor.Width);
            mean.Clear();
            for (var end = token + lengths[i]; token < end; token++)
                TensorPrimitives.Add(mean, state.Row(token, UseLiteTensor.Width), mean);
            TensorPrimitives.Divide(mean, lengths[i], mean);
        }

        var hidden = workspace.Normal(lengths.Length);
        head.Apply(means, hidden);
        var vectors = new float[lengths.Length][];
        for (var i = 0; i < lengths.Length; i++)
        {
            vectors[i] = new float[UseLiteTensor.Width];
            TensorPrimitives.Tanh<float>(hidden.Row(i, UseLiteTensor.Width), vectors[i]);
            TensorPrimitives.Divide(vectors[i], MathF.Sqrt(Math.Max(Lanes.SumOfSquares(vectors[i]), SmallestSquare)), vectors[i]);
        }

        return vectors;
    }
}
