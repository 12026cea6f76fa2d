using Readout.Core;
using Readout.Training.Selection;

namespace Readout.Training.Hashing;

/// <summary>A whole training run of <see cref="Trainer.Hashed"/>: how good it is, which temperature it needs, and the model.</summary>
/// <remarks>
/// Of a small corpus every fold is held out once, to choose between words, and words with characters. Of a large one a single fold is
/// held out, and the final model begins where that training ended, since the dual solution of most rows is nearly that of all.
/// </remarks>
internal static class HashedTraining
{
    private const int Large = 10_000, FoldsOfLarge = 10, MostHeldOut = 20_000, LastSweeps = 2;

    /// <summary>Trains a model and its baselines.</summary>
    public static TopicModel Train(Corpus corpus, TrainingOptions options, Action<int, int, string>? progress)
    {
        var set = new TrainingSet(corpus, TextEncoders.None, []);
        var (classifier, candidates, curve) = set.Texts.Length > Large ? OneFold(set, options, progress) : EveryFold(set, options, progress);
        var majority = new MajorityTopicClassifier(set.Topics, set.Support());
        return new(
            new(set.Topics, classifier),
            majority,
            KeywordTopicClassifier.Train(corpus, majority),
            candidates[0],
            candidates,
            options)
        {
            Codebook = corpus.Codebook,
            CorpusFingerprint = corpus.Fingerprint(),
            Abstention = curve,
        };
    }

    /// <summary>Trains a classifier with hyper-parameters and a temperature that are known.</summary>
    public static TopicClassifier Fit(TrainingSet set, HyperParameters parameters, double temperature, TrainingOptions options) =>
        new(set.Topics, Trainer(set, parameters, options).Fit(temperature));

    /// <summary>One candidate over given folds.</summary>
    public static Candidate CrossValidate(TrainingSet set, HyperParameters parameters, TrainingOptions options, int[] fold, int folds) =>
        Score(set, parameters, Held(set, parameters, options, fold, folds));

    /// <summary>How precise the predictions of these hyper-parameters are above each confidence, at a temperature.</summary>
    public static AbstentionCurve Abstention(
        TrainingSet set, HyperParameters parameters, double temperature, TrainingOptions options, int[] fold, int folds) =>
        Curve(set, Held(set, parameters, options, fold, folds), temperature);

    private static (HashedClassifier Classifier, IReadOnlyList<Candidate> Candidates, AbstentionCurve Curve) OneFold(
        TrainingSet set, TrainingOptions options, Action<int, int, string>? progress)
    {
        var parameters = HashedSearch.Space(options, set.Texts.Length)[0];
        progress?.Invoke(0, 1, $"{parameters.Trainer}, {parameters.Features}");
        var trainer = Trainer(set, parameters, options);
        var fold = HashedFolds.Assign(set.Groups, Math.Max(FoldsOfLarge, set.Texts.Length / MostHeldOut), options.Seed);
        HeldOut[] heldOut = [trainer.HoldOut(fold, 0, out var solver)];
        var chosen = Score(set, parameters, heldOut);
        var curve = Curve(set, heldOut, chosen.Temperature);
        var classifier = trainer.Finish(solver, chosen.Temperature, LastSweeps);
        progress?.Invoke(1, 1, "one fold held out");
        return (classifier, [chosen], curve);
    }

    private static (HashedClassifier Classifier, IReadOnlyList<Candidate> Candidates, AbstentionCurve Curve) EveryFold(
        TrainingSet set, TrainingOptions options, Action<int, int, string>? progress)
    {
        var fold = Folds.Assign(set.Groups, set.Gold, set.Topics.Count, options.Folds, options.Seed);
        var space = HashedSearch.Space(options, set.Texts.Length);
        var tried = new List<(Candidate Candidate, HeldOut[] Folds)>();
        foreach (var parameters in space)
        {
            progress?.Invoke(tried.Count, space.Count, $"{parameters.Trainer}, {parameters.Features}");
            var folds = Held(set, parameters, options, fold, fold.Max() + 1);
            tried.Add((Score(set, parameters, folds), folds));
        }

        progress?.Invoke(space.Count, space.Count, "cross-validation done");
        tried = [.. tried.OrderByDescending(t => t.Candidate.MacroF1)];
        var best = tried[0].Candidate;
        return (
            Trainer(set, best.Parameters, options).Fit(best.Temperature),
            [.. tried.Select(t => t.Candidate)],
            Curve(set, tried[0].Folds, best.Temperature));
    }

    private static HashedTrainer Trainer(TrainingSet set, HyperParameters parameters, TrainingOptions options) =>
        new(parameters, [.. set.Texts.Select(text => text.Text)], set.Gold, set.Weights(options.BalanceTopics ? 1 : 0), options.Seed, options.Threads);

    private static Candidate Score(TrainingSet set, HyperParameters parameters, HeldOut[] folds)
    {
        folds = [.. folds.Where(f => f.Rows.Length > 0)];
        float[] margins = folds.Length == 1 ? folds[0].Margins : [.. folds.SelectMany(f => f.Margins)];
        var gold = Array.ConvertAll(folds.Length == 1 ? folds[0].Rows : [.. folds.SelectMany(f => f.Rows)], i => set.Gold[i]);
        var temperature = MarginTemperature.Fit(margins, gold, set.Topics.Count);
        return new(
            parameters,
            MacroF1(set, folds),
            [.. folds.Select(f => MacroF1(set, f))],
            MarginTemperature.LogLoss(margins, gold, set.Topics.Count, temperature),
            temperature);
    }

    private static HeldOut[] Held(TrainingSet set, HyperParameters parameters, TrainingOptions options, int[] fold, int folds) =>
        Trainer(set, parameters, options).HoldOutEach(fold, folds);

    private static AbstentionCurve Curve(TrainingSet set, HeldOut[] folds, double temperature)
    {
        if (folds.All(f => f.Rows.Length == 0))
            return new([]);
        var topics = set.Topics.Count;
        var (probabilities, gold) = (new List<double[]>(), new List<int>());
        foreach (var fold in folds)
        {
            for (var i = 0; i < fold.Rows.Length; i++)
            {
                probabilities.Add(MarginTemperature.Softmax(fold.Margins.AsSpan(i * topics, topics), temperature));
                gold.Add(set.Gold[fold.Rows[i]]);
            }
        }

        return AbstentionCurve.Of(probabilities, gold);
    }

    private static double MacroF1(TrainingSet set, params HeldOut[] folds) => new ConfusionMatrix(
        set.Topics,
        folds.SelectMany(f => f.Rows.Select((row, i) => (set.Topics[set.Gold[row]], set.Topics[f.Predicted(i)])))).MacroF1;
}
