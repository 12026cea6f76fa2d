using CsCheck;
using Readout.Training.Hashing;

namespace Readout.Tests.Training.Hashing;

public sealed class InterleavedWeightsTests
{
    [Fact]
    public void Weights_are_rounded_to_what_16_bits_hold()
    {
        Gen.Select(Gen.Float[-4, 4], Gen.Float[-1e-4f, 1e-4f], Gen.Float).Sample((one, small, any) =>
        {
            var weights = new InterleavedWeights(1, 3);
            ((float[])[one, small, any]).CopyTo(weights.Of(0));
            weights.RoundToHalf();
            Assert.Equal([(float)(Half)one, (float)(Half)small, (float)(Half)any], weights.Of(0).ToArray());
        });
    }

    [Theory]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(13)]
    [InlineData(22)]
    [InlineData(45)]
    public void Margins_and_additions_treat_every_topic_alike(int topics)
    {
        var weights = new InterleavedWeights(3, topics);
        float[] step = [.. Enumerable.Range(1, weights.Stride).Select(i => (float)i)];
        weights.Add([0, 2], [2, .5f], step);
        weights.Add([2], [1], step);
        Span<float> sums = new float[weights.Stride];
        weights.Margins([0, 1, 2], [1, 5, 2], sums);
        // 2 i · 1 + 0 · 5 + (.5 i + i) · 2 = 5 i
        Assert.Equal(step[..topics].Select(i => 5 * i), sums[..topics].ToArray());
    }
}
