using Readout.Core;
using Readout.Training.Features;
using Readout.Training.Hashing;

namespace Readout.Training.Learning;

/// <summary>Regularised least squares on one indicator a topic: a topic's score is its share of training plus the sum of weight times feature.</summary>
/// <remarks>
/// min over W of ½ λ |W|² + ½ Σ c (t − W x)², with t the indicator less the share of its topic and c the weight of the statement. Solved by
/// dual coordinate ascent (Shalev-Shwartz and Zhang, "Stochastic dual coordinate ascent methods for regularized loss minimization", JMLR 14,
/// 2013), whose step has a closed form here: W = Σ a x / λ, and each a goes to its optimum c (t − W x) given the others. The topics share
/// nothing but the statements, so each has a lane of the vector unit. On few or noisy labels it does better than maximum entropy: Rifkin and
/// Klautau, "In defense of one-vs-all classification", JMLR 5, 2004.
/// </remarks>
internal static class RidgeRegression
{
    /// <summary>Fits the weights.</summary>
    /// <param name="vectors">One vector a statement.</param>
    /// <param name="gold">The position of each statement's topic, from 0.</param>
    /// <param name="weights">One weight a topic, for the statements of that topic.</param>
    /// <param name="dimension">Width of the vectors.</param>
    /// <param name="l2">λ, as a multiple of the mean squared length of the vectors.</param>
    /// <param name="sweeps">Passes over the statements.</param>
    /// <param name="seed">The seed of their order.</param>
    /// <param name="joined">Statements among them that were not labelled; they have no part in the shares.</param>
    public static LinearWeights Fit(
        IReadOnlyList<SparseVector> vectors, IReadOnlyList<int> gold, IReadOnlyList<double> weights, int dimension, double l2, int sweeps, int seed,
        Joined joined = default)
    {
        var labeled = gold.Count - joined.Count;
        var solution = new InterleavedWeights(Math.Max(1, dimension), weights.Count);
        float[] shares = [.. weights.Select((_, topic) => (float)gold.Take(labeled).Count(g => g == topic) / labeled)];
        float[] squares = [.. vectors.Select(vector => vector.Values.Sum(value => value * value))];
        var lambda = (float)(l2 * (squares.Average() is > 0 and var mean ? mean : 1));
        var duals = new float[vectors.Count * shares.Length];
        int[] order = [.. Enumerable.Range(0, vectors.Count)];
        var random = new SeededRandom(seed);
        for (var sweep = 0; sweep < sweeps; sweep++)
        {
            random.Shuffle(order.AsSpan());
            Sweep(order);
        }

        return new(
            [.. shares.Select((_, topic) => Enumerable.Range(0, solution.Features).Select(feature => solution.Of(feature)[topic]).ToArray())],
            [.. shares.Select(share => (double)share)]);

        void Sweep(int[] rows)
        {
            Span<float> margins = new float[solution.Stride], steps = new float[solution.Stride];
            foreach (var row in rows)
            {
                var vector = vectors[row];
                solution.Margins(vector.Indices, vector.Values, margins);
                var weight = (float)(weights[gold[row]] * (row < labeled ? 1 : joined.Weight));
                var dual = duals.AsSpan(row * shares.Length, shares.Length);
                var damping = 1 + (weight * squares[row] / lambda);
                for (var topic = 0; topic < dual.Length; topic++)
                {
                    var target = (topic == gold[row] ? 1 : 0) - shares[topic];
                    var step = ((weight * (target - margins[topic])) - dual[topic]) / damping;
                    dual[topic] += step;
                    steps[topic] = step / lambda;
                }

                solution.Add(vector.Indices, vector.Values, steps);
            }
        }
    }
}
