using System.Collections.Concurrent;
using Readout.Core;
using Readout.Training.Features;
using Readout.Training.Hashing;
using Readout.Training.Learning;

namespace Readout.Training.Selection;

/// <summary>Grouped cross-validation over one training set; features of a fold are computed once and kept for every trainer.</summary>
/// <remarks>What is learnt for a fold, a tuned encoder too, is learnt without the statements held out.</remarks>
internal sealed class CrossValidation
{
    private readonly TrainingSet set;
    private readonly TrainingOptions options;
    private readonly int[] fold;
    private readonly int folds;
    private readonly Action<string>? tell;
    private readonly ConcurrentDictionary<int, Lazy<(TextEncoders Encoders, EncodedText[] Texts)>> tuned = new();
    private readonly ConcurrentDictionary<(int Fold, FeatureOptions Features), Lazy<(SparseVector[] Vectors, int Dimension)>> features = new();
    private readonly ConcurrentDictionary<HyperParameters, Lazy<double[][]>> predictions = new();

    /// <summary>Divides a set into folds.</summary>
    /// <param name="set">The set.</param>
    /// <param name="options">The options.</param>
    /// <param name="tell">Told of work that takes long.</param>
    public CrossValidation(TrainingSet set, TrainingOptions options, Action<string>? tell = null)
    {
        (this.set, this.options, this.tell) = (set, options, tell);
        fold = Folds.Assign(set.Groups, set.Gold, set.Topics.Count, options.Folds, options.Seed);
        folds = fold.Max() + 1;
    }

    /// <summary>Whether the set can be divided at all.</summary>
    public bool IsPossible => folds > 1;

    /// <summary>The fold of each statement.</summary>
    public IReadOnlyList<int> Fold => fold;

    /// <summary>Predicts every statement by a model that saw none of its document, and scores the predictions.</summary>
    public Candidate Run(HyperParameters parameters)
    {
        if (parameters.Trainer == Trainer.Hashed)
            return HashedTraining.CrossValidate(set, parameters, options, fold, folds);
        var probabilities = Predict(parameters);
        var temperature = Temperature.Fit(probabilities, set.Gold);
        return new(
            parameters,
            MacroF1(probabilities, _ => true),
            [.. Enumerable.Range(0, folds).Select(held => MacroF1(probabilities, i => fold[i] == held))],
            Temperature.LogLoss(probabilities, set.Gold, temperature),
            temperature);
    }

    /// <summary>How precise the predictions of these hyper-parameters are above each confidence, at a temperature.</summary>
    public AbstentionCurve Abstention(HyperParameters parameters, double temperature) => parameters.Trainer == Trainer.Hashed
        ? HashedTraining.Abstention(set, parameters, temperature, options, fold, folds)
        : AbstentionCurve.Of([.. Predict(parameters).Select(p => Temperature.Apply(p, temperature))], set.Gold);

    // The texts as features see them while a fold is held out, and the encoders that see them so.
    private (TextEncoders Encoders, EncodedText[] Texts) Without(int held, FeatureOptions wanted) =>
        wanted.ReadsTunedEncoder ? tuned.GetOrAdd(held, key => new(() => Tune(key))).Value : (set.Encoders, set.Texts);

    private (TextEncoders Encoders, EncodedText[] Texts) Tune(int held)
    {
        tell?.Invoke($"tuning the encoder for fold {held + 1} of {folds}");
        return set.Tuned([.. Positions(i => fold[i] != held)], options.Seed);
    }

    private double[][] Predict(HyperParameters parameters) => predictions.GetOrAdd(parameters, key => new(() => PredictOnce(key))).Value;

    private double[][] PredictOnce(HyperParameters parameters)
    {
        var probabilities = new double[set.Texts.Length][];
        var weights = set.Weights(Estimators.TopicWeightPower(parameters.Trainer, options.BalanceTopics));
        Parallel.For(0, folds, new ParallelOptions { MaxDegreeOfParallelism = options.Parallelism }, held =>
        {
            int[] inside = [.. Positions(i => fold[i] != held)], outside = [.. Positions(i => fold[i] == held)];
            foreach (var (i, scores) in outside.Zip(parameters.Unlabeled > 0 ? Spread(held, inside, outside) : Fit(held, inside, outside)))
                probabilities[i] = scores;
        });
        return probabilities;

        List<double[]> Fit(int held, int[] inside, int[] outside)
        {
            var (vectors, dimension) = FeaturesOf(held, parameters.Features);
            var learner = Learner.Fit(
                parameters, [.. inside.Select(i => vectors[i])], [.. inside.Select(i => set.Gold[i])], weights, dimension, options.Seed);
            return learner.Score(outside.Select(i => vectors[i]));
        }

        List<double[]> Spread(int held, int[] inside, int[] outside)
        {
            var (encoders, texts) = Without(held, parameters.Features);
            var (featurizer, learner) = set.FitSpread(parameters, inside, texts, encoders, weights, options.Seed);
            return learner.Score(outside.Select(i => featurizer.Transform(texts[i])));
        }
    }

    private (SparseVector[] Vectors, int Dimension) FeaturesOf(int held, FeatureOptions wanted) =>
        features.GetOrAdd((held, wanted), key => new(() =>
        {
            var texts = Without(key.Fold, key.Features).Texts;
            var featurizer = Featurizer.Fit([.. Positions(i => fold[i] != key.Fold).Select(i => texts[i])], key.Features);
            return ([.. texts.Select(featurizer.Transform)], featurizer.Dimension);
        })).Value;

    private IEnumerable<int> Positions(Func<int, bool> keep) => Enumerable.Range(0, set.Texts.Length).Where(keep);

    private double MacroF1(double[][] probabilities, Func<int, bool> keep) => new ConfusionMatrix(
        set.Topics,
        Positions(keep).Select(i => (set.Topics[set.Gold[i]], set.Topics[Array.IndexOf(probabilities[i], probabilities[i].Max())]))).MacroF1;
}
