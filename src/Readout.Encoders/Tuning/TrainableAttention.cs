using System.Numerics.Tensors;
using Readout.Encoders.Numerics;
using Readout.Encoders.UseLite;

namespace Readout.Encoders.Tuning;

/// <summary>Attention with four heads that passes gradients back; it has no parameters of its own.</summary>
/// <remarks>In a head and a sentence: P = softmax(q·kᵀ) with q scaled beforehand, o = P·v.</remarks>
/// <param name="width">Width of queries, of keys and of values.</param>
/// <param name="shares">Who does the work.</param>
internal sealed class TrainableAttention(int width, Shares shares)
{
    private readonly int headWidth = width / AttentionLayer.Heads;
    private readonly Matrix weights = new();

    private float Scale => 1 / MathF.Sqrt(headWidth);

    /// <summary>Computes o.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="heads">Queries, which are scaled here, keys and values.</param>
    /// <param name="mixed">o.</param>
    public void Forward(Sentences sentences, Matrix heads, Matrix mixed)
    {
        mixed.Resize(sentences.Tokens, width);
        // One row a token: for each head its weight on each token of the sentence.
        weights.Resize(sentences.Tokens, AttentionLayer.Heads * UseLiteEncoder.MaximumTokens);
        EachHead(sentences, (start, tokens, head, scratch) =>
        {
            var inner = heads.Slice(start, tokens).From(head * headWidth);
            for (var token = 0; token < tokens; token++)
                TensorPrimitives.Multiply(inner.Row(token, headWidth), Scale, inner.Row(token, headWidth));
            var scores = Weights(start, tokens, head);
            Product.Compute(inner, TokenColumns(inner.From(width), scratch), [], scores, Finish.Store);
            for (var token = 0; token < tokens; token++)
                AttentionLayer.Softmax(scores.Row(token, tokens));
            var target = mixed.Slice(start, tokens).From(head * headWidth);
            Product.Compute(scores, TokenRows(inner.From(2 * width), scratch), [], target, Finish.Store);
        });
    }

    /// <summary>Passes the gradient do back.</summary>
    /// <remarks>dv = Pᵀ·do; with S the scores and dP = do·vᵀ, dS = P∘(dP − Σ P∘dP); dq = dS·k·scale, dk = dSᵀ·q.</remarks>
    /// <param name="sentences">The sentences.</param>
    /// <param name="heads">Scaled queries, keys and values.</param>
    /// <param name="mixedGradient">do.</param>
    /// <param name="headsGradient">dq, dk and dv.</param>
    public void Backward(Sentences sentences, Matrix heads, Matrix mixedGradient, Matrix headsGradient)
    {
        headsGradient.Resize(sentences.Tokens, 3 * width);
        EachHead(sentences, (start, tokens, head, scratch) =>
        {
            var inner = heads.Slice(start, tokens).From(head * headWidth);
            var target = headsGradient.Slice(start, tokens).From(head * headWidth);
            var gradient = mixedGradient.Slice(start, tokens).From(head * headWidth);
            var p = Weights(start, tokens, head);
            var scores = scratch.Gradients(tokens);
            Product.Compute(scratch.Transpose(p), TokenRows(gradient, scratch), [], target.From(2 * width), Finish.Store);
            Product.Compute(gradient, TokenColumns(inner.From(2 * width), scratch), [], scores, Finish.Store);
            for (var token = 0; token < tokens; token++)
                SoftmaxBackward(p.Row(token, tokens), scores.Row(token, tokens));
            Product.Compute(scores, TokenRows(inner.From(width), scratch), [], target, Finish.Store);
            for (var token = 0; token < tokens; token++)
                TensorPrimitives.Multiply(target.Row(token, headWidth), Scale, target.Row(token, headWidth));
            Product.Compute(scratch.Transpose(scores), TokenRows(inner, scratch), [], target.From(width), Finish.Store);
        });
    }

    private void EachHead(Sentences sentences, Action<int, int, int, AttentionScratch> work) =>
        shares.Each(sentences.Count, 1, (sentence, _) =>
        {
            var scratch = AttentionScratch.Take();
            for (var head = 0; head < AttentionLayer.Heads; head++)
                work(sentences.Start(sentence), sentences.Length(sentence), head, scratch);
            scratch.Return();
        });

    private Rows Weights(int start, int tokens, int head) =>
        weights.Slice(start, tokens).From(head * UseLiteEncoder.MaximumTokens);

    private PackedMatrix TokenRows(Rows rows, AttentionScratch scratch)
    {
        scratch.Tokens.Resize(rows.Count, headWidth);
        for (var token = 0; token < rows.Count; token++)
            scratch.Tokens.SetRow(token, rows.Row(token, headWidth));
        return scratch.Tokens;
    }

    private PackedMatrix TokenColumns(Rows rows, AttentionScratch scratch)
    {
        scratch.Columns.Resize(headWidth, rows.Count);
        for (var token = 0; token < rows.Count; token++)
            scratch.Columns.SetColumn(token, rows.Row(token, headWidth));
        return scratch.Columns;
    }

    private static void SoftmaxBackward(ReadOnlySpan<float> p, Span<float> gradient)
    {
        Span<float> products = stackalloc float[p.Length];
        TensorPrimitives.Multiply(p, gradient, products);
        TensorPrimitives.Subtract(gradient, Lanes.Sum(products), gradient);
        TensorPrimitives.Multiply(gradient, p, gradient);
    }
}
