using Microsoft.ML;
using Readout.Core;
using Readout.Training.Features;

namespace Readout.Training.Learning;

/// <summary>An ML.NET model over sparse vectors: fits, scores, and nothing else.</summary>
/// <remarks>It learns the topics that its statements have. The others, such as a topic whose only document is held out of a fold, keep probability 0.</remarks>
internal sealed class Learner
{
    private readonly MLContext ml;
    private readonly int[] learned;
    private readonly int dimension;
    private readonly int topics;
    private readonly bool margins;

    public Learner(MLContext ml, Trainer trainer, ITransformer? transformer, int dimension, int[] learned, int topics)
    {
        (this.ml, Transformer, this.dimension, this.learned, this.topics) = (ml, transformer, dimension, learned, topics);
        margins = Estimators.YieldsMargins(trainer);
    }

    /// <summary>The fitted ML.NET transformer, from the column Features to the column Score; null when only one topic was learned.</summary>
    public ITransformer? Transformer { get; }

    /// <summary>The weights of each topic; null when the model is not linear or did not learn every topic.</summary>
    public LinearWeights? Weights => learned.Length < topics ? null : LinearWeights.Of(Transformer) ?? LinearWeights.Of(Reloaded());

    /// <summary>Fits one model.</summary>
    /// <param name="parameters">Trainer and regularisation; its features are already in the vectors.</param>
    /// <param name="vectors">One vector a statement.</param>
    /// <param name="gold">The position of each statement's topic, from 0.</param>
    /// <param name="weights">One weight a topic.</param>
    /// <param name="dimension">Width of the vectors.</param>
    /// <param name="seed">The seed of ML.NET's context.</param>
    /// <param name="joined">Statements among them that were not labelled, which the ridge trainer alone can weigh.</param>
    public static Learner Fit(
        HyperParameters parameters, IReadOnlyList<SparseVector> vectors, IReadOnlyList<int> gold, IReadOnlyList<double> weights, int dimension, int seed,
        Joined joined = default)
    {
        var ml = new MLContext(seed);
        int[] learned = [.. gold.Distinct().Order()];
        // LightGBM overflows where no statement has a single feature; a zero that is written out is one.
        if (vectors.All(vector => vector.Indices.Length == 0))
            vectors = [.. vectors.Select(_ => new SparseVector([0], [0]))];
        return new(ml, parameters.Trainer, learned.Length > 1 ? Transformer() : null, dimension, learned, weights.Count);

        ITransformer Transformer()
        {
            int[] positions = [.. gold.Select(topic => Array.IndexOf(learned, topic))];
            double[] each = [.. learned.Select(topic => weights[topic])];
            if (parameters.Trainer == Trainer.Ridge)
            {
                var ridge = RidgeRegression.Fit(vectors, positions, each, dimension, parameters.L2, parameters.Iterations, seed, joined);
                return LinearTransformer.Of(ml, ridge, FeatureRows.View(ml, [], dimension, learned.Length).Schema);
            }

            int[] order = [.. Enumerable.Range(0, vectors.Count)];
            new SeededRandom(seed).Shuffle(order.AsSpan());
            var rows = order.Select(i => (vectors[i], positions[i], (float)each[positions[i]]));
            return Estimators.For(ml, parameters).Fit(FeatureRows.View(ml, rows, dimension, learned.Length));
        }
    }

    /// <summary>One probability a topic for each vector, before calibration.</summary>
    public List<double[]> Score(IEnumerable<SparseVector> vectors)
    {
        if (Transformer is null)
            return [.. vectors.Select(_ => Spread([1f]))];
        var view = Transformer.Transform(FeatureRows.View(ml, vectors.Select(vector => (vector, 0, 1f)), dimension, learned.Length));
        return [.. ml.Data.CreateEnumerable<ScoreRow>(view, reuseRowObject: true).Select(row => Spread(margins ? Softmax(row.Score) : row.Score))];
    }

    // Of one model a topic, ML.NET says what kind each is only after loading.
    private ITransformer? Reloaded()
    {
        if (Transformer is null)
            return null;
        using var stream = new MemoryStream();
        ml.Model.Save(Transformer, FeatureRows.View(ml, [], dimension, topics).Schema, stream);
        stream.Position = 0;
        return ml.Model.Load(stream, out _);
    }

    private static float[] Softmax(float[] margins)
    {
        var top = margins.Max();
        double[] raised = [.. margins.Select(m => Math.Exp((double)m - top))];
        var sum = raised.Sum();
        return [.. raised.Select(x => (float)(x / sum))];
    }

    private double[] Spread(float[] scores)
    {
        var spread = new double[topics];
        for (var i = 0; i < learned.Length; i++)
            spread[learned[i]] = scores[i];
        return spread;
    }
}
