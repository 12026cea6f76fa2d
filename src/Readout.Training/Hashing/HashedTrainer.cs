using Readout.Core;

namespace Readout.Training.Hashing;

/// <summary>Texts hashed once, and classifiers trained on all of them or on some.</summary>
internal sealed class HashedTrainer
{
    private const float Tolerance = .01f;

    private readonly SparseRows rows;
    private readonly HashedFeatures features;
    private readonly BucketTable table;
    private readonly int[] gold;
    private readonly float[] cost;
    private readonly HyperParameters parameters;
    private readonly int seed;
    private readonly int threads;

    /// <param name="parameters">Features, L2 (its inverse is C) and sweeps.</param>
    /// <param name="texts">The texts.</param>
    /// <param name="gold">The topic of each text.</param>
    /// <param name="weights">One weight a topic.</param>
    /// <param name="seed">Decides the order of rows in each sweep.</param>
    /// <param name="threads">How many threads work, at most: the result is the same for any number.</param>
    public HashedTrainer(HyperParameters parameters, IReadOnlyList<string> texts, int[] gold, double[] weights, int seed, int threads = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(threads);
        this.threads = threads;
        (this.parameters, this.gold, this.seed, features) = (parameters, gold, seed, HashedFeatures.Of(parameters.Features));
        cost = Array.ConvertAll(weights, weight => (float)(weight / parameters.L2));
        rows = RowHashing.Hash(texts, features, threads);
        table = BucketTable.Fit(rows, features.Bits, parameters.Features.MinStatements);
        rows.Weigh(table);
    }

    /// <summary>One margin a topic for every text of a fold, from a model that saw the other folds alone.</summary>
    /// <param name="fold">The fold of each text.</param>
    /// <param name="held">The fold that is held out.</param>
    /// <param name="solver">Where the solver stands now, for <see cref="Finish"/>.</param>
    /// <remarks>Buckets are counted over all texts, topics never looked at.</remarks>
    public HeldOut HoldOut(int[] fold, int held, out TopicSolvers solver) => HoldOut(fold, held, threads, out solver);

    /// <summary>Holds out every fold once, one on each thread at a time.</summary>
    /// <param name="fold">The fold of each text.</param>
    /// <param name="folds">How many folds there are.</param>
    public HeldOut[] HoldOutEach(int[] fold, int folds)
    {
        if (threads == 1)
            return [.. Enumerable.Range(0, folds).Select(i => HoldOut(fold, i, 1, out _))];
        var held = new HeldOut[folds];
        Parallel.For(0, folds, new() { MaxDegreeOfParallelism = threads }, i => held[i] = HoldOut(fold, i, 1, out _));
        return held;
    }

    /// <summary>Trains on all texts.</summary>
    /// <param name="temperature">The temperature of the classifier's probabilities.</param>
    public HashedClassifier Fit(double temperature)
    {
        var solver = new TopicSolvers(rows, gold, table.Features, cost, threads);
        return Finish(solver, temperature, parameters.Iterations);
    }

    /// <summary>Trains on all texts, beginning where a solver has come to on most of them.</summary>
    public HashedClassifier Finish(TopicSolvers solver, double temperature, int sweeps)
    {
        Run(solver, [.. Enumerable.Range(0, gold.Length)], sweeps);
        var weights = solver.Weights();
        weights.RoundToHalf();
        return new(features, table, weights, temperature);
    }

    private HeldOut HoldOut(int[] fold, int held, int threads, out TopicSolvers solver)
    {
        int[] outside = [.. Enumerable.Range(0, gold.Length).Where(i => fold[i] == held)];
        int[] inside = [.. Enumerable.Range(0, gold.Length).Where(i => fold[i] != held)];
        solver = new(rows, gold, table.Features, cost, threads);
        if (inside.Length == 0)
            return new([], []);
        Run(solver, inside, parameters.Iterations);
        return new(outside, solver.Margins(outside));
    }

    private void Run(TopicSolvers solver, int[] order, int sweeps)
    {
        var random = new SeededRandom(seed);
        for (var sweep = 0; sweep < sweeps; sweep++)
        {
            random.Shuffle(order.AsSpan());
            if (solver.Sweep(order) < Tolerance)
                break;
        }
    }
}
