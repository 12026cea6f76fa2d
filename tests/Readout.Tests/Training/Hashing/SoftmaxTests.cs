using CsCheck;
using Readout.Training.Hashing;

namespace Readout.Tests.Training.Hashing;

public sealed class SoftmaxTests
{
    [Fact]
    public void Probabilities_are_those_of_exact_arithmetic_to_five_places()
    {
        Gen.Select(Gen.Float[-9, 9].Array[1, 9], Gen.Float[.05f, 4]).Sample((margins, temperature) =>
        {
            var exact = MarginTemperature.Softmax(margins, temperature);
            var probabilities = new float[margins.Length];
            Softmax.Of([.. margins, .. new float[(4 - (margins.Length % 4)) % 4]], margins.Length, temperature, probabilities);
            for (var i = 0; i < exact.Length; i++)
                Assert.Equal(exact[i], probabilities[i], 1e-5);
        });
    }

    [Fact]
    public void A_hopeless_topic_gets_next_to_nothing()
    {
        var probabilities = new float[2];
        Softmax.Of([1000, -1000, 0, 0], 2, .05f, probabilities);
        Assert.Equal([1, 0], probabilities.Select(p => MathF.Round(p, 6)));
    }
}
