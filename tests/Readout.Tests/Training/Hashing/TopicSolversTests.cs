using CsCheck;
using Readout.Core;
using Readout.Training.Hashing;

namespace Readout.Tests.Training.Hashing;

public sealed class TopicSolversTests
{
    [Fact]
    public void Any_number_of_threads_gives_the_bits_of_a_single_solver() =>
        Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[1, 40], Gen.Int[1, 40], Gen.Int[1, 8]).Sample((seed, topics, count, threads) =>
        {
            var random = new SeededRandom(seed);
            var rows = Rows(random, count);
            int[] gold = [.. Enumerable.Range(0, count).Select(_ => random.Next(topics))], order = [.. Enumerable.Range(0, count)];
            float[] cost = [.. Enumerable.Range(0, topics).Select(_ => (1 + random.Next(8)) / 4f)];
            var alone = new DualCoordinateDescent(rows, gold, Features, cost);
            var together = new TopicSolvers(rows, gold, Features, cost, threads);
            for (var sweep = 0; sweep < 4; sweep++)
            {
                random.Shuffle(order.AsSpan());
                Assert.Equal(alone.Sweep(order), together.Sweep(order));
            }

            Assert.Equal(Bits(alone.Weights), Bits(together.Weights()));
            Span<float> margins = new float[alone.Weights.Stride];
            alone.Weights.Margins(rows.FeaturesOf(order[0]), rows.ValuesOf(order[0]), margins);
            Assert.Equal(margins[..topics].ToArray(), together.Margins([order[0]]));
            Assert.Empty(together.Margins([]));
        }, iter: 200);

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public void Every_sweep_goes_on_where_the_last_one_ended(int threads)
    {
        var random = new SeededRandom(5);
        var (rows, order) = (Rows(random, 60), Enumerable.Range(0, 60).ToArray());
        var solvers = new TopicSolvers(rows, [.. order.Select(i => i % 22)], Features, [.. Enumerable.Repeat(1f, 22)], threads);
        var first = solvers.Sweep(order);
        for (var sweep = 0; sweep < 500; sweep++)
            solvers.Sweep(order);
        Assert.True(solvers.Sweep(order) < first / 20, "the optimality conditions are violated less and less");
    }

    private const int Features = 12;

    private static SparseRows Rows(SeededRandom random, int count)
    {
        var rows = new SparseRows();
        for (var row = 0; row < count; row++)
        {
            int[] features = [.. Enumerable.Range(0, Features).Where(_ => random.Next(2) == 0)];
            rows.Add(features, [.. features.Select(_ => (random.Next(200) - 100) / 100f)]);
        }

        return rows;
    }

    private static int[] Bits(InterleavedWeights weights) =>
        [.. Enumerable.Range(0, weights.Features).SelectMany(f => weights.Of(f).ToArray()).Select(BitConverter.SingleToInt32Bits)];
}
