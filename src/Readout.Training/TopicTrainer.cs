using Readout.Core;
using Readout.Training.Features;
using Readout.Training.Hashing;
using Readout.Training.Learning;
using Readout.Training.Selection;
using Readout.Training.Spreading;

namespace Readout.Training;

/// <summary>Labelled statements to a topic model: chooses hyper-parameters by grouped cross-validation, then trains on all statements.</summary>
public static class TopicTrainer
{
    /// <summary>Trains a model and its baselines.</summary>
    /// <param name="corpus">The training statements; held-out statements must not be among them.</param>
    /// <param name="options">Seed and search space.</param>
    /// <param name="progress">Told of each cross-validated candidate: how many are done, how many there are, and which.</param>
    /// <param name="encoders">Pretrained encoders; features that need one which is missing are left out of the search, and out of the options that the model records.</param>
    /// <param name="unlabeled">Statements to learn from too, as far as their topics are clear, if cross-validation says that this is better.</param>
    /// <exception cref="BadDataException">There is no statement, or one topic only.</exception>
    /// <exception cref="ArgumentException">No features of the options can be computed with these encoders, or unlabelled statements come without an encoder or the ridge trainer.</exception>
    public static TopicModel Train(
        Corpus corpus,
        TrainingOptions? options = null,
        Action<int, int, string>? progress = null,
        TextEncoders? encoders = null,
        UnlabeledStatements? unlabeled = null)
    {
        options ??= new();
        encoders ??= TextEncoders.None;
        unlabeled ??= UnlabeledStatements.None;
        if (options.BalanceTopics)
            options = options with { Trainers = WeightedTrainers(options.Trainers) };
        if (unlabeled.Statements.Count > 0 && (encoders == TextEncoders.None || !options.Trainers.Contains(Trainer.Ridge)))
            throw new ArgumentException("spreading needs an encoder and the ridge trainer", nameof(unlabeled));
        if (options.Trainers is [Trainer.Hashed])
            return HashedTraining.Train(corpus, options, progress);
        options = options with { Features = Possible(corpus.HasTitles ? SearchSpace.WithTitles(options.Features) : options.Features, encoders) };
        var pool = unlabeled.Statements.Count > 0 ? new UnlabeledPool(unlabeled.Statements, encoders, options.Features) : null;
        var set = new TrainingSet(corpus, encoders, options.Features, pool);
        var sample = set.Sample(options.SearchStatements, options.Seed);
        var told = new SearchProgress(progress);
        var validation = new CrossValidation(sample, options, told.Tell);
        IReadOnlyList<Candidate> candidates = validation.IsPossible
            ? HyperParameterSearch.Run(validation, options, unlabeled.Statements.Count, told.Tell)
            : [Untried(options)];
        if (sample != set)
            validation = new(set, options, told.Tell);
        var chosen = sample == set ? candidates[0] : validation.Run(candidates[0].Parameters);
        var domain = Domain.Fit(set.Texts, validation.IsPossible ? validation.Fold : null, chosen.Parameters.Features);
        if (chosen.Parameters.Features.ReadsTunedEncoder)
            told.Tell("tuning the encoder to all statements");
        var classifier = Fit(set, encoders, chosen.Parameters, chosen.Temperature, options, domain);
        var majority = new MajorityTopicClassifier(set.Topics, set.Support());
        return new(classifier, majority, KeywordTopicClassifier.Train(corpus, majority), chosen, candidates, options)
        {
            Codebook = corpus.Codebook,
            CorpusFingerprint = corpus.Fingerprint(),
            Encoders = encoders,
            Unlabeled = unlabeled.Statements.Count > 0 ? new(unlabeled.Statements.Count, unlabeled.Fingerprint()) : null,
            SpreadOver = chosen.Parameters.Unlabeled > 0 ? pool : null,
            Abstention = validation.IsPossible ? validation.Abstention(chosen.Parameters, chosen.Temperature) : new([]),
            KeptStatements = new(options.KeepStatements ? corpus.Statements : []),
        };
    }

    /// <summary>Trains a classifier again, as a model was trained but on other statements: for learning curves and leave-one-out.</summary>
    /// <remarks>
    /// A tuned encoder is tuned again, to these statements alone: the model's own may have seen those that are left out. Topics are spread
    /// again over the model's unlabelled statements; a model that was read from its folder has none any more, and learns from labelled ones alone.
    /// </remarks>
    /// <param name="corpus">The training statements.</param>
    /// <param name="model">The model whose hyper-parameters, temperature and options are taken over.</param>
    /// <param name="seed">Another seed; null keeps the model's.</param>
    public static TopicClassifier Retrain(Corpus corpus, TopicModel model, int? seed = null) => Fit(
        new(corpus, model.Encoders, [model.Chosen.Parameters.Features], model.SpreadOver),
        model.Encoders,
        model.Chosen.Parameters,
        model.Chosen.Temperature,
        model.Options with { Seed = seed ?? model.Options.Seed });

    /// <summary>Whether a trainer can let every topic weigh the same (<see cref="TrainingOptions.BalanceTopics"/>).</summary>
    public static bool TakesTopicWeights(Trainer trainer) => Estimators.TakesWeights(trainer);

    // Thresholds need folds; a classifier trained again without any takes every text for one in domain.
    private static TopicClassifier Fit(
        TrainingSet set, TextEncoders encoders, HyperParameters parameters, double temperature, TrainingOptions options, Domain? domain = null)
    {
        if (parameters.Trainer == Trainer.Hashed)
            return HashedTraining.Fit(set, parameters, temperature, options);
        int[] all = [.. Enumerable.Range(0, set.Texts.Length)];
        var (read, texts) = parameters.Features.ReadsTunedEncoder ? set.Tuned(all, options.Seed) : (encoders, set.Texts);
        var weights = set.Weights(Estimators.TopicWeightPower(parameters.Trainer, options.BalanceTopics));
        var (featurizer, learner) = parameters.Unlabeled > 0 && set.Unlabeled is not null
            ? set.FitSpread(parameters, all, texts, read, weights, options.Seed)
            : FitLabeled();
        return new(set.Topics, parameters.Features, read, featurizer, learner, temperature)
        {
            Domain = domain,
            Support = set.Support(),
        };

        (Featurizer, Learner) FitLabeled()
        {
            var features = Featurizer.Fit(texts, parameters.Features);
            return (features, Learner.Fit(parameters, [.. texts.Select(features.Transform)], set.Gold, weights, features.Dimension, options.Seed));
        }
    }

    private static FeatureOptions[] Possible(IReadOnlyList<FeatureOptions> features, TextEncoders encoders)
    {
        FeatureOptions[] possible = [.. features.Where(encoders.Suffice)];
        return possible.Length > 0
            ? possible
            : throw new ArgumentException($"{string.Join(" or ", features)}: there is no encoder for these features", nameof(features));
    }

    private static Trainer[] WeightedTrainers(IReadOnlyList<Trainer> trainers)
    {
        Trainer[] weighted = [.. trainers.Where(Estimators.TakesWeights)];
        return weighted.Length > 0
            ? weighted
            : throw new ArgumentException($"{string.Join(", ", trainers)}: ML.NET takes no topic weights with it; choose Ridge, Lbfgs, LightGbm or Hashed");
    }

    // A single document cannot be divided: the first setting is taken as it is, and its scores stay undefined.
    private static Candidate Untried(TrainingOptions options) =>
        new(SearchSpace.Of(options.Trainers[0], options.Features[0])[0], double.NaN, [], double.NaN, 1);
}
