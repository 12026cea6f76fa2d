using CsCheck;
using Readout.Core;
using Readout.Training.Hashing;

namespace Readout.Tests.Training.Hashing;

public sealed class DualCoordinateDescentTests
{
    [Fact]
    public void Two_opposite_rows_reach_the_optimum_that_pencil_and_paper_give()
    {
        // x1 = +1 of topic 0, x2 = -1 of topic 1, C = 1, no constant. Topic 0: min ½ w² + 2 (1 - w)² over w; 5 w = 4, w = .8.
        var solver = new DualCoordinateDescent(Rows((0, 1f), (0, -1f)), [0, 1], 1, [1, 1]);
        for (var sweep = 0; sweep < 100; sweep++)
            solver.Sweep([0, 1]);
        Assert.Equal(.8f, solver.Weights.Of(0)[0], 1e-5f);
        Assert.Equal(-.8f, solver.Weights.Of(0)[1], 1e-5f);
    }

    [Fact]
    public void A_topic_of_greater_cost_pulls_the_weights_to_its_side()
    {
        // One row of each topic at the same point: min ½ w² + c (1 - w)² + (1 + w)²; w (1 + 2c + 2) = 2c - 2, with c = 3: w = 4/9.
        var solver = new DualCoordinateDescent(Rows((0, 1f), (0, 1f)), [0, 1], 1, [3, 1]);
        for (var sweep = 0; sweep < 200; sweep++)
            solver.Sweep([0, 1]);
        Assert.Equal(4f / 9, solver.Weights.Of(0)[0], 1e-4f);
    }

    [Fact]
    public void The_duality_gap_is_never_negative_and_goes_to_nothing() => Problem.Sample(problem =>
    {
        var (rows, gold, topics, order) = problem;
        var solver = new DualCoordinateDescent(rows, gold, 6, [.. Enumerable.Repeat(1f, topics)]);
        var first = solver.DualityGap(order);
        for (var sweep = 0; sweep < 400; sweep++)
            solver.Sweep(order);
        var last = solver.DualityGap(order);
        Assert.InRange(last, -1e-3, Math.Max(1e-2, first / 1000));
        Assert.True(solver.Sweep(order) < 1e-2, "the optimality conditions hold");
    }, iter: 50);

    [Fact]
    public void Every_sweep_raises_the_dual_objective() => Problem.Sample(problem =>
    {
        var (rows, gold, topics, order) = problem;
        var solver = new DualCoordinateDescent(rows, gold, 6, [.. Enumerable.Repeat(1f, topics)]);
        var before = solver.DualObjective(order);
        for (var sweep = 0; sweep < 10; sweep++)
        {
            solver.Sweep(order);
            var after = solver.DualObjective(order);
            Assert.True(after >= before - 1e-4, $"{after} < {before}");
            before = after;
        }
    }, iter: 50);

    [Fact]
    public void Margins_are_the_products_summed_feature_by_feature_for_any_number_of_topics()
    {
        for (var topics = 1; topics <= 40; topics++)
        {
            var weights = new InterleavedWeights(3, topics);
            for (var topic = 0; topic < topics; topic++)
                (weights.Of(0)[topic], weights.Of(2)[topic]) = (topic, 100 - topic);
            var margins = new float[weights.Stride];
            weights.Margins([0, 2], [2, .5f], margins);
            // 2 t + (100 - t) / 2 = 50 + 1.5 t.
            Assert.Equal(Enumerable.Range(0, topics).Select(t => 50 + (1.5f * t)), margins[..topics]);
            Assert.All(margins[topics..], margin => Assert.Equal(0, margin));
        }
    }

    private static readonly Gen<(SparseRows Rows, int[] Gold, int Topics, int[] Order)> Problem =
        Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[2, 9], Gen.Int[2, 30]).Select((seed, topics, count) =>
        {
            var random = new SeededRandom(seed);
            var rows = new SparseRows();
            for (var row = 0; row < count; row++)
            {
                int[] features = [.. Enumerable.Range(0, 6).Where(_ => random.Next(2) == 0)];
                rows.Add(features, [.. features.Select(_ => (random.Next(200) - 100) / 100f)]);
            }

            return (rows, Enumerable.Range(0, count).Select(_ => random.Next(topics)).ToArray(), topics, Enumerable.Range(0, count).ToArray());
        });

    private static SparseRows Rows(params (int Feature, float Value)[] rows)
    {
        var made = new SparseRows();
        foreach (var (feature, value) in rows)
            made.Add([feature], [value]);
        return made;
    }
}
