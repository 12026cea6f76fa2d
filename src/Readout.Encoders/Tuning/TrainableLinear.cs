using Readout.Encoders.Numerics;

namespace Readout.Encoders.Tuning;

/// <summary>A linear layer that learns: y = x·W + b.</summary>
/// <param name="parameters">The parameters of the network.</param>
/// <param name="name">The name of the layer.</param>
/// <param name="products">Computes.</param>
internal sealed class TrainableLinear(IReadOnlyDictionary<string, Parameter> parameters, string name, Products products)
{
    private readonly Parameter weights = parameters[$"{name}/weights"];
    private readonly Parameter bias = parameters[$"{name}/bias"];

    /// <summary>How many columns the output has.</summary>
    public int Width => weights.Values.Columns;

    /// <summary>Computes y.</summary>
    /// <param name="input">x.</param>
    /// <param name="output">y, which takes on its shape here unless it is added to.</param>
    /// <param name="finish">What becomes of an element.</param>
    public void Forward(Matrix input, Matrix output, Finish finish = Finish.Store)
    {
        if (finish != Finish.Add)
            output.Resize(input.Count, Width);
        products.Multiply(input, weights.Values, bias.Values.Values, output, finish);
    }

    /// <summary>From dy: dW = xᵀ·dy, db = Σ dy and dx = dy·Wᵀ.</summary>
    /// <param name="input">x.</param>
    /// <param name="outputGradient">dy.</param>
    /// <param name="inputGradient">dx; null when nobody learns from it.</param>
    public void Backward(Matrix input, Matrix outputGradient, Matrix? inputGradient)
    {
        products.SumColumns(outputGradient, bias.Gradient.Values);
        products.MultiplyTransposed(input, outputGradient, weights.Gradient);
        if (inputGradient is not null)
            products.MultiplyByTransposed(outputGradient, weights.Values, inputGradient.Resize(input.Count, input.Columns));
    }
}
