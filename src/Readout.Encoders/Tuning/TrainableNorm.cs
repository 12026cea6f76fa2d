using System.Numerics.Tensors;
using Readout.Encoders.Numerics;

namespace Readout.Encoders.Tuning;

/// <summary>A layer normalisation that learns: y = n·scale + bias with n = (x − mean)·f, f = 1/√(variance + ε).</summary>
/// <param name="parameters">The parameters of the network.</param>
/// <param name="name">The name of the layer.</param>
/// <param name="products">Computes.</param>
internal sealed class TrainableNorm(IReadOnlyDictionary<string, Parameter> parameters, string name, Products products)
{
    private const int Rows = 32;
    private readonly Parameter scale = parameters[$"{name}/scale"];
    private readonly Parameter bias = parameters[$"{name}/bias"];
    private readonly Matrix normal = new();

    /// <summary>Computes y.</summary>
    public void Forward(Matrix input, Matrix output)
    {
        output.Resize(input.Count, input.Columns);
        var norm = new LayerNorm(scale.Values.Values, bias.Values.Values);
        products.Shares.Each(input.Count, Rows, (start, count) => norm.Apply(input.Slice(start, count), output.Slice(start, count)));
    }

    /// <summary>Passes the gradient dy back.</summary>
    /// <remarks>The scale gets Σ dy·n, the bias Σ dy; dx = f·(g − mean g − n·mean(g·n)) with g = dy·scale.</remarks>
    /// <param name="input">x.</param>
    /// <param name="outputGradient">dy.</param>
    /// <param name="inputGradient">What dx is added to; null when nobody learns from it.</param>
    public void Backward(Matrix input, Matrix outputGradient, Matrix? inputGradient)
    {
        normal.Resize(input.Count, input.Columns);
        products.Shares.Each(input.Count, Rows, (start, count) =>
        {
            for (var row = start; row < start + count; row++)
            {
                var n = normal.Row(row);
                var factor = Standardize(input.Row(row), n);
                if (inputGradient is not null)
                    AddInputGradient(outputGradient.Row(row), n, factor, inputGradient.Row(row));
                TensorPrimitives.Multiply(outputGradient.Row(row), n, n);
            }
        });
        products.SumColumns(normal, scale.Gradient.Values);
        products.SumColumns(outputGradient, bias.Gradient.Values);
    }

    private static float Standardize(ReadOnlySpan<float> x, Span<float> n)
    {
        var mean = Lanes.Sum(x) / x.Length;
        var factor = 1 / MathF.Sqrt((Lanes.SumOfSquares(x, mean) / x.Length) + LayerNorm.Epsilon);
        TensorPrimitives.Subtract(x, mean, n);
        TensorPrimitives.Multiply(n, factor, n);
        return factor;
    }

    private void AddInputGradient(ReadOnlySpan<float> outputGradient, ReadOnlySpan<float> n, float factor, Span<float> target)
    {
        Span<float> g = stackalloc float[n.Length];
        Span<float> product = stackalloc float[n.Length];
        TensorPrimitives.Multiply(outputGradient, scale.Values.Values, g);
        TensorPrimitives.Multiply(g, n, product);
        TensorPrimitives.Multiply(n, Lanes.Sum(product) / n.Length, product);
        var mean = Lanes.Sum(g) / n.Length;
        TensorPrimitives.Subtract(g, mean, g);
        TensorPrimitives.Subtract(g, product, g);
        TensorPrimitives.Multiply(g, factor, g);
        TensorPrimitives.Add(target, g, target);
    }
}
