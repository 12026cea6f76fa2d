using System.Runtime.Intrinsics;
using Readout.Encoders.Numerics;

namespace Readout.Encoders.Tuning;

/// <summary>A transformer layer that learns: attention, then a feed-forward block, each added to what goes past it.</summary>
/// <param name="parameters">The parameters of the network.</param>
/// <param name="layer">The name of the layer.</param>
/// <param name="shortcut">The name of the linear layer that the input goes past attention through; null when it goes as it is.</param>
/// <param name="products">Computes.</param>
/// <param name="memory">The gradients.</param>
internal sealed class TrainableLayer(
    IReadOnlyDictionary<string, Parameter> parameters, string layer, string? shortcut, Products products, GradientMemory memory)
{
    private const int Rows = 32;
    private readonly TrainableNorm attentionNorm = new(parameters, $"{layer}/attention-norm", products);
    private readonly TrainableLinear queryKeyValue = new(parameters, $"{layer}/query-key-value", products);
    private readonly TrainableAttention attention = new(parameters[$"{layer}/query-key-value/weights"].Values.Count, products.Shares);
    private readonly TrainableLinear attentionOutput = new(parameters, $"{layer}/attention-output", products);
    private readonly TrainableLinear? past = shortcut is null ? null : new(parameters, shortcut, products);
    private readonly TrainableNorm innerNorm = new(parameters, $"{layer}/inner-norm", products);
    private readonly TrainableLinear expand = new(parameters, $"{layer}/expand", products);
    private readonly TrainableLinear contract = new(parameters, $"{layer}/contract", products);
    private readonly Matrix attended = new();
    private readonly Matrix heads = new();
    private readonly Matrix mixed = new();
    private readonly Matrix middle = new();
    private readonly Matrix expanded = new();
    private readonly Matrix inner = new();

    /// <summary>What the layer gives.</summary>
    public Matrix Output { get; } = new();

    /// <summary>Computes the output, and keeps what the way back needs.</summary>
    public void Forward(Matrix input, Sentences sentences)
    {
        attentionNorm.Forward(input, attended);
        queryKeyValue.Forward(attended, heads);
        attention.Forward(sentences, heads, mixed);
        if (past is null)
            middle.CopyFrom(input);
        else
            past.Forward(input, middle);
        attentionOutput.Forward(mixed, middle, Finish.Add);
        innerNorm.Forward(middle, expanded);
        expand.Forward(expanded, inner, Finish.Rectify);
        Output.CopyFrom(middle);
        contract.Forward(inner, Output, Finish.Add);
    }

    /// <summary>Turns the gradient of the output, which stands in memory, into that of the input.</summary>
    /// <remarks>A layer with a shortcut is the first: nobody learns from its input, so nothing is passed on.</remarks>
    public void Backward(Matrix input, Sentences sentences)
    {
        contract.Backward(inner, memory.State, memory.Inner);
        products.Shares.Each(inner.Count, Rows, Mask);
        expand.Backward(expanded, memory.Inner, memory.Outer);
        innerNorm.Backward(middle, memory.Outer, memory.State);
        attentionOutput.Backward(mixed, memory.State, memory.Outer);
        attention.Backward(sentences, heads, memory.Outer, memory.Inner);
        past?.Backward(input, memory.State, null);
        queryKeyValue.Backward(attended, memory.Inner, memory.Outer);
        attentionNorm.Backward(input, memory.Outer, past is null ? memory.State : null);
    }

    // What was rectified to zero passes no gradient.
    private void Mask(int start, int count)
    {
        var (first, end) = (start * inner.Columns, (start + count) * inner.Columns);
        for (var i = first; i < end; i += Vector256<float>.Count)
        {
            var open = Vector256.GreaterThan(Vector256.Create(inner.Values, i), Vector256<float>.Zero);
            (open & Vector256.Create(memory.Inner.Values, i)).CopyTo(memory.Inner.Values, i);
        }
    }
}
