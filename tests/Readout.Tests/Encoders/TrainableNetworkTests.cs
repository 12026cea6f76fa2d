using Readout.Core;
using Readout.Encoders.Tuning;

namespace Readout.Tests.Encoders;

public class TrainableNetworkTests
{
    private const float Temperature = 0.3f;
    private static readonly string[] Texts = ["abc de.", "the sea", "q", "a longer sentence of letters.", "abd dd"];
    private static readonly int[] Topics = [0, 1, 0, 1, 0];

    public static TheoryData<string> Tensors => [.. TunedWeights.Tensors.Select(tensor => tensor.Name)];

    [Fact]
    public void Untuned_the_vectors_are_the_encoders()
    {
        var vectors = Network().Forward(Sentences());
        var expected = InventedWeights.Encoder().Encode(Texts);
        for (var i = 0; i < Texts.Length; i++)
            Assert.Equal(expected[i], vectors.Row(i).ToArray());
    }

    // Half of the elements go a step along their gradient g, in each of two disjoint halves: (L(w + εg) − L(w − εg))/2ε = Σ g² there.
    [Theory]
    [MemberData(nameof(Tensors))]
    public void The_gradient_of_a_tensor_is_what_finite_differences_say(string tensor)
    {
        var (network, sentences, vectorGradient) = (Network(), Sentences(), new Matrix());
        Loss(network, sentences, vectorGradient);
        network.Backward(vectorGradient, sentences);
        var parameter = network.Parameters[tensor];
        float[] gradient = [.. parameter.Gradient.Values];
        float[] values = [.. parameter.Values.Values];
        var random = new SeededRandom(2);
        bool[] first = [.. gradient.Select(_ => random.Next(2) == 0)];
        foreach (var half in (bool[])[true, false])
        {
            var expected = gradient.Zip(first).Sum(pair => pair.Second == half ? (double)pair.First * pair.First : 0);
            Assert.True(expected > 0);
            // A step that changes the loss by about 0.00006: far above rounding, and so short that few rectified units open or close.
            var step = (float)(3e-5 / expected);
            var difference = LossAt(step) - LossAt(-step);
            Assert.Equal(1, difference / (2 * step * expected), 0.01);

            double LossAt(float by)
            {
                for (var i = 0; i < values.Length; i++)
                    parameter.Values.Values[i] = first[i] == half ? values[i] + (by * gradient[i]) : values[i];
                return Loss(network, sentences, vectorGradient);
            }
        }
    }

    private static TrainableNetwork Network() => new(InventedWeights.Weights, new Shares(2));

    private static Sentences Sentences() => new([.. Texts.Select(InventedWeights.Encoder().Tokenize)]);

    private static double Loss(TrainableNetwork network, Sentences sentences, Matrix gradient) =>
        ContrastiveLoss.Compute(network.Forward(sentences), Topics, Temperature, gradient);
}
