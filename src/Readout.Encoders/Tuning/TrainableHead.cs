using System.Numerics.Tensors;
using Readout.Encoders.Numerics;

namespace Readout.Encoders.Tuning;

/// <summary>The end of the network, which learns: the mean over tokens, a tanh layer, length 1.</summary>
/// <param name="parameters">The parameters of the network.</param>
/// <param name="products">Computes.</param>
internal sealed class TrainableHead(IReadOnlyDictionary<string, Parameter> parameters, Products products)
{
    private const float SmallestSquare = 1e-12f;
    private readonly TrainableLinear linear = new(parameters, "head", products);
    private readonly Matrix means = new();
    private readonly Matrix meanGradient = new();
    private readonly Matrix hidden = new();
    private readonly Matrix hiddenGradient = new();

    /// <summary>One vector of length 1 a sentence.</summary>
    public Matrix Vectors { get; } = new();

    /// <summary>Computes the vectors.</summary>
    public void Forward(Matrix input, Sentences sentences)
    {
        means.Resize(sentences.Count, input.Columns);
        for (var i = 0; i < sentences.Count; i++)
        {
            var mean = means.Row(i);
            mean.Clear();
            for (var token = 0; token < sentences.Length(i); token++)
                TensorPrimitives.Add(mean, input.Row(sentences.Start(i) + token), mean);
            TensorPrimitives.Divide(mean, sentences.Length(i), mean);
        }

        linear.Forward(means, hidden);
        Vectors.Resize(hidden.Count, hidden.Columns);
        for (var i = 0; i < hidden.Count; i++)
        {
            TensorPrimitives.Tanh(hidden.Row(i), hidden.Row(i));
            TensorPrimitives.Divide(hidden.Row(i), Length(hidden.Row(i)), Vectors.Row(i));
        }
    }

    /// <summary>Passes the gradient du back.</summary>
    /// <remarks>With u = h/|h| and h = tanh a: dh = (du − u·(u·du))/|h|, da = dh·(1 − h²); each token gets its part of the mean's.</remarks>
    /// <param name="vectorGradient">du.</param>
    /// <param name="sentences">The sentences.</param>
    /// <param name="inputGradient">The gradient of the input.</param>
    public void Backward(Matrix vectorGradient, Sentences sentences, Matrix inputGradient)
    {
        hiddenGradient.Resize(hidden.Count, hidden.Columns);
        for (var i = 0; i < hidden.Count; i++)
        {
            var h = hidden.Row(i);
            var u = Vectors.Row(i);
            var du = vectorGradient.Row(i);
            var target = hiddenGradient.Row(i);
            TensorPrimitives.Multiply(u, du, target);
            var (along, length) = (Lanes.Sum(target), Length(h));
            for (var k = 0; k < target.Length; k++)
                target[k] = (du[k] - (u[k] * along)) / length * (1 - (h[k] * h[k]));
        }

        linear.Backward(means, hiddenGradient, meanGradient);
        inputGradient.Resize(sentences.Tokens, means.Columns);
        for (var i = 0; i < sentences.Count; i++)
        {
            for (var token = 0; token < sentences.Length(i); token++)
                TensorPrimitives.Divide(meanGradient.Row(i), sentences.Length(i), inputGradient.Row(sentences.Start(i) + token));
        }
    }

    private static float Length(ReadOnlySpan<float> h) => MathF.Sqrt(Math.Max(Lanes.SumOfSquares(h), SmallestSquare));
}
