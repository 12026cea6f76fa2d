using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Readout.Encoders.Tuning;

/// <summary>Moves parameters against their gradients, each at a pace of its own.</summary>
/// <remarks>Kingma and Ba, "Adam: a method for stochastic optimization", ICLR 2015.</remarks>
/// <param name="rate">The learning rate.</param>
/// <param name="shares">Who does the work.</param>
internal sealed class Adam(float rate, Shares shares)
{
    private const float Beta1 = 0.9f;
    private const float Beta2 = 0.999f;
    private const float Epsilon = 1e-8f;
    private const int Share = 1 << 14;
    private int steps;

    /// <summary>Takes one step.</summary>
    public void Step(IEnumerable<Parameter> parameters)
    {
        steps++;
        var (correction1, correction2) = (1 - Math.Pow(Beta1, steps), 1 - Math.Pow(Beta2, steps));
        var (pace, spread) = ((float)(rate / correction1), (float)(1 / correction2));
        foreach (var parameter in parameters)
            shares.Each(parameter.Slopes.Length, Share, (start, count) => Move(parameter, start, start + count, pace, spread));
    }

    // Every tensor has a multiple of eight elements.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Move(Parameter parameter, int start, int end, float pace, float spread)
    {
        var (values, gradients) = (parameter.Values.Values, parameter.Gradient.Values);
        for (var i = start; i < end; i += Vector256<float>.Count)
        {
            var gradient = Vector256.Create(gradients, i);
            var slope = (Vector256.Create(parameter.Slopes, i) * Beta1) + (gradient * (1 - Beta1));
            var square = (Vector256.Create(parameter.Squares, i) * Beta2) + (gradient * gradient * (1 - Beta2));
            slope.CopyTo(parameter.Slopes, i);
            square.CopyTo(parameter.Squares, i);
            var step = slope * pace / (Vector256.Sqrt(square * spread) + Vector256.Create(Epsilon));
            (Vector256.Create(values, i) - step).CopyTo(values, i);
        }
    }
}
