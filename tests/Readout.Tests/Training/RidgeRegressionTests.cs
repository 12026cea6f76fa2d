using CsCheck;
using Readout.Core;
using Readout.Training.Features;
using Readout.Training.Learning;

namespace Readout.Tests.Training;

public class RidgeRegressionTests
{
    private static readonly SparseVector[] Opposed = [new([0], [1]), new([0], [-1])];

    [Fact]
    public void A_weight_is_the_least_squares_solution_with_its_penalty()
    {
        // Targets 1 − ½ and 0 − ½ at x = 1 and −1: λ w = (½ − w) + (½ − w), so w = 1 / (2 + λ), and λ = 2 · mean x² = 2.
        var fitted = RidgeRegression.Fit(Opposed, [0, 1], [1, 1], 1, l2: 2, sweeps: 50, seed: 1);
        Assert.Equal([.5, .5], fitted.Biases);
        Assert.Equal(.25, fitted.Weights[0][0], 5);
        Assert.Equal(-.25, fitted.Weights[1][0], 5);
    }

    [Fact]
    public void A_statement_pulls_by_its_topics_weight()
    {
        // λ w = 2 (½ − w) + (½ − w) with λ = 1: w = 1.5 / 4.
        var fitted = RidgeRegression.Fit(Opposed, [0, 1], [2, 1], 1, l2: 1, sweeps: 50, seed: 1);
        Assert.Equal(.375, fitted.Weights[0][0], 5);
    }

    [Fact]
    public void A_statement_that_joined_pulls_by_its_weight_and_has_no_part_in_the_shares()
    {
        // The third is the second again at half of its weight: λ w = (½ − w) + 1½ (½ − w) with λ = 1, so w = 1.25 / 3.5.
        var fitted = RidgeRegression.Fit([.. Opposed, Opposed[1]], [0, 1, 1], [1, 1], 1, l2: 1, sweeps: 50, seed: 1, new(1, .5));
        Assert.Equal([.5, .5], fitted.Biases);
        Assert.Equal(1.25 / 3.5, fitted.Weights[0][0], 5);
    }

    [Fact]
    public void Of_statements_without_features_the_shares_are_left()
    {
        SparseVector empty = new([], []);
        var fitted = RidgeRegression.Fit([empty, empty, empty, empty], [0, 0, 0, 1], [1, 1], 3, l2: 1, sweeps: 5, seed: 1);
        Assert.Equal([.75, .25], fitted.Biases);
        Assert.All(fitted.Weights.SelectMany(w => w), w => Assert.Equal(0, w));
    }

    [Fact]
    public void Twice_as_long_vectors_give_the_same_scores() => Gen.Int[1, 1000].Sample(seed =>
    {
        var (vectors, gold) = Drawn(seed);
        SparseVector[] doubled = [.. vectors.Select(v => new SparseVector(v.Indices, [.. v.Values.Select(x => 2 * x)]))];
        var (once, twice) = (Fit(vectors, gold), Fit(doubled, gold));
        Assert.All(Enumerable.Range(0, 3), topic => Assert.Equal(once.Score(vectors[0], topic), twice.Score(doubled[0], topic), 4));
    }, iter: 20);

    [Fact]
    public void At_the_solution_the_penalty_balances_the_residuals() => Gen.Int[1, 1000].Sample(seed =>
    {
        var (vectors, gold) = Drawn(seed);
        var fitted = Fit(vectors, gold);
        var lambda = .5 * vectors.Average(v => v.Values.Sum(x => (double)x * x));
        for (var topic = 0; topic < 3; topic++)
        {
            for (var feature = 0; feature < 5; feature++)
            {
                var pull = vectors.Select((v, i) => v.Values[feature] * ((gold[i] == topic ? 1 : 0) - fitted.Score(v, topic))).Sum();
                Assert.Equal(lambda * fitted.Weights[topic][feature], pull, .001);
            }
        }
    }, iter: 20);

    private static LinearWeights Fit(SparseVector[] vectors, int[] gold) => RidgeRegression.Fit(vectors, gold, [1, 1, 1], 5, l2: .5, sweeps: 200, seed: 1);

    private static (SparseVector[] Vectors, int[] Gold) Drawn(int seed)
    {
        var random = new SeededRandom(seed);
        return (
            [.. Enumerable.Range(0, 20).Select(_ => new SparseVector([0, 1, 2, 3, 4], [.. Enumerable.Range(0, 5).Select(_ => (random.Next(1000) / 1000f) - .5f)]))],
            [.. Enumerable.Range(0, 20).Select(i => i % 3)]);
    }
}
