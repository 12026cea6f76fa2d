namespace Readout.Encoders.Numerics;

/// <summary>A linear layer: y = x·W + b.</summary>
/// <param name="weights">W, row by row.</param>
/// <param name="bias">b.</param>
internal sealed class LinearLayer(ReadOnlySpan<float> weights, float[] bias)
{
    private readonly PackedMatrix packed = new(weights, weights.Length / bias.Length, bias.Length);

    /// <summary>Applies the layer to each row.</summary>
    public void Apply(Rows input, Rows output, Finish finish = Finish.Store) => Product.Compute(input, packed, bias, output, finish);
}
