using System.Numerics.Tensors;
using Readout.Encoders.Numerics;

namespace Readout.Encoders.UseLite;

/// <summary>Scaled dot-product attention with four heads, sentence by sentence.</summary>
/// <remarks>Vaswani et al., "Attention is all you need", 2017. Within a sentence no token is padding, so nothing is masked.</remarks>
/// <param name="weights">The weights.</param>
/// <param name="layer">The name of the layer.</param>
/// <param name="width">Width of its input.</param>
internal sealed class AttentionLayer(UseLiteWeights weights, string layer, int width)
{
    /// <summary>How many heads there are.</summary>
    public const int Heads = 4;

    private readonly LayerNorm norm = weights.Norm($"{layer}/attention-norm");
    private readonly LinearLayer queryKeyValue = weights.Linear($"{layer}/query-key-value");
    private readonly LinearLayer output = weights.Linear($"{layer}/attention-output");
    private readonly int headWidth = width / Heads;

    /// <summary>Adds to the state what each token gathers from the tokens of its sentence.</summary>
    /// <param name="input">One row a token.</param>
    /// <param name="sentences">The number of tokens of each sentence.</param>
    /// <param name="workspace">Its state is added to.</param>
    public void Apply(Rows input, ReadOnlySpan<int> sentences, Workspace workspace)
    {
        var normal = workspace.Normal(input.Count);
        var inner = workspace.Inner(input.Count);
        var mixed = workspace.Mixed(input.Count);
        norm.Apply(input, normal);
        queryKeyValue.Apply(normal, inner);
        var start = 0;
        foreach (var tokens in sentences)
        {
            for (var head = 0; head < Heads; head++)
            {
                var first = head * headWidth;
                Attend(inner.Slice(start, tokens).From(first), mixed.Slice(start, tokens).From(first), workspace);
            }

            start += tokens;
        }

        output.Apply(mixed, workspace.State(input.Count), Finish.Add);
    }

    private void Attend(Rows inner, Rows mixed, Workspace workspace)
    {
        var (tokens, keys, values) = (inner.Count, workspace.Keys, workspace.Values);
        keys.Resize(headWidth, tokens);
        values.Resize(tokens, headWidth);
        var scale = 1 / MathF.Sqrt(headWidth);
        for (var token = 0; token < tokens; token++)
        {
            var query = inner.Row(token, headWidth);
            TensorPrimitives.Multiply(query, scale, query);
            keys.SetColumn(token, inner.From(width).Row(token, headWidth));
            values.SetRow(token, inner.From(2 * width).Row(token, headWidth));
        }

        var scores = new Rows(workspace.Scores, tokens, tokens);
        Product.Compute(inner, keys, [], scores, Finish.Store);
        for (var token = 0; token < tokens; token++)
            Softmax(scores.Row(token, tokens));
        Product.Compute(scores, values, [], mixed, Finish.Store);
    }

    /// <summary>Makes scores into weights that sum to 1.</summary>
    public static void Softmax(Span<float> scores)
    {
        TensorPrimitives.Subtract(scores, TensorPrimitives.Max<float>(scores), scores);
        TensorPrimitives.Exp<float>(scores, scores);
        TensorPrimitives.Divide(scores, Lanes.Sum(scores), scores);
    }
}
