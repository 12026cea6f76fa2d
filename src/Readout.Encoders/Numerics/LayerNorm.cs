using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Readout.Encoders.Numerics;

/// <summary>Layer normalisation: (x − mean)/√(variance + ε)·scale + bias, with the population variance of a row.</summary>
/// <remarks>Ba, Kiros and Hinton, "Layer normalization", 2016.</remarks>
/// <param name="scale">One factor a column.</param>
/// <param name="bias">One number a column.</param>
internal sealed class LayerNorm(float[] scale, float[] bias)
{
    /// <summary>ε.</summary>
    public const float Epsilon = 1e-6f;

    private const int Width = 8;

    /// <summary>Normalises each row.</summary>
    public void Apply(Rows input, Rows output)
    {
        for (var row = 0; row < input.Count; row++)
            Apply(input.Row(row, scale.Length), output.Row(row, scale.Length));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Apply(ReadOnlySpan<float> x, Span<float> y)
    {
        var mean = Lanes.Sum(x) / x.Length;
        var factor = 1 / MathF.Sqrt((Lanes.SumOfSquares(x, mean) / x.Length) + Epsilon);
        for (var i = 0; i <= x.Length - Width; i += Width)
        {
            var value = (Vector256.Create(x[i..]) - Vector256.Create(mean)) * factor;
            ((value * Vector256.Create(scale, i)) + Vector256.Create(bias, i)).CopyTo(y[i..]);
        }
    }
}
