using System.CommandLine;
using System.CommandLine.Parsing;
using Readout.Core;
using Readout.Training;

namespace Readout.Cli.Shell;

/// <summary>The options that decide a training run.</summary>
internal sealed class TrainingChoices
{
    private readonly Option<int> seed = CommonOptions.Seed();

    private readonly Option<FeatureChoice> features = new("--features")
    {
        Description = "Features to choose from by cross-validation: n-grams, the pretrained encoders, both together, or all of these [default: auto].",
        HelpName = "auto|ngrams|encoder|both",
        CustomParser = ReadFeatures,
    };

    private readonly Option<string?> encoder = CommonOptions.Encoder();

    private readonly Option<bool> tune = CommonOptions.TuneEncoder(
        "Try the installed sentence encoder tuned to the topics too; kept only if cross-validation says so. For few labels, 8 to 64 a topic; takes a minute or two.");

    private readonly Option<string[]> unlabeled = UnlabeledChoice.Create();

    private readonly Option<int> context = new("--context")
    {
        Description = "1: try the sentences before and after too, by the order of rows in a document or the columns before and after, and a column title [default: 0].",
        HelpName = "0|1",
    };

    private readonly Option<Trainer[]> trainers = new("--trainer")
    {
        Description = "Trainers to choose from by cross-validation; all: every one. [default: ridge svm; above 20000 statements hashed]",
        HelpName = "ridge|svm|sdca|lbfgs|perceptron|lightgbm|hashed|all",
        AllowMultipleArgumentsPerToken = true,
        CustomParser = TrainerNames.Parse,
    };

    private readonly Option<bool> balance = new("--balance-topics")
    {
        Description = "Let every topic weigh the same in training (trainers ridge, lbfgs, lightgbm, hashed).",
    };

    private readonly Option<double?> precision = CommonOptions.Precision("The model abstains below the least confidence that reaches this precision on out-of-fold predictions.");

    private readonly Option<bool> noStatements = new("--no-statements")
    {
        Description = "Leave the training statements out of the model folder; 'explain' then shows no nearest ones.",
    };

    private readonly Option<int?> threads = new("--threads")
    {
        Description = "Threads of trainer hashed, 1 to 64; any number gives the same model [default: 1].",
        HelpName = "N",
    };

    /// <summary>Adds the options to a verb.</summary>
    public void AddTo(Command verb)
    {
        foreach (var option in (Option[])[seed, features, encoder, tune, unlabeled, context, trainers, balance, precision, noStatements, threads])
            verb.Add(option);
    }

    /// <summary>The seed, known before the rest.</summary>
    public int SeedOf(ParseResult parsed) => parsed.GetValue(seed);

    /// <summary>What was asked for, by how many training statements there are: of many, and with nothing asked for, encoders are never loaded.</summary>
    public Func<int, TrainingRequest> Of(ParseResult parsed, Terminal terminal)
    {
        var options = new TrainingOptions { Seed = parsed.GetValue(seed), BalanceTopics = parsed.GetValue(balance), KeepStatements = !parsed.GetValue(noStatements) };
        options = options with { TargetPrecision = CommonOptions.Share(parsed, precision) };
        if (parsed.GetValue(trainers) is { Length: > 0 } named)
            options = options with { Trainers = named };
        if (parsed.GetValue(threads) is { } count)
            options = options with { Threads = count is >= 1 and <= 64 ? count : throw new UsageException($"--threads: {count} is not between 1 and 64") };
        var isThreaded = parsed.GetValue(threads) is not null;
        if (options.BalanceTopics && !options.Trainers.Any(TopicTrainer.TakesTopicWeights))
            throw new UsageException("--balance-topics: none of the trainers takes topic weights; add ridge, lbfgs, lightgbm or hashed to --trainer");
        var choice = parsed.GetValue(features);
        options = options with
        {
            Features = choice switch
            {
                FeatureChoice.Ngrams => SearchSpace.Ngrams,
                FeatureChoice.Encoder => SearchSpace.Encoders,
                FeatureChoice.Both => SearchSpace.Both,
                _ => SearchSpace.Features,
            },
        };
        if (parsed.GetValue(context) is var neighbours && neighbours is not (0 or 1))
            throw new UsageException($"--context: '{neighbours}' is not 0 or 1");
        if (neighbours == 1)
            options = options with { Features = SearchSpace.WithContext(options.Features) };
        if (parsed.GetValue(tune))
        {
            EncoderTuningChoice.Check(options.Trainers, choice == FeatureChoice.Ngrams);
            options = options with { Features = SearchSpace.WithTuning(options.Features) };
        }

        string[] files = parsed.GetValue(unlabeled) ?? [];
        if (files.Length > 0)
            UnlabeledChoice.Check(options.Trainers, choice == FeatureChoice.Ngrams);
        if (options.Trainers is [Trainer.Hashed])
        {
            return choice is FeatureChoice.Auto or FeatureChoice.Ngrams && neighbours == 0 && parsed.GetValue(encoder) is null
                ? _ => new(options, TextEncoders.None)
                : throw new UsageException("--trainer hashed reads n-grams alone; leave --features, --encoder and --context out, or name another trainer");
        }

        var isOpen = !((Option[])[trainers, features, encoder, tune, unlabeled, context]).Any(option => parsed.GetResult(option) is { Implicit: false });
        if (!isOpen)
        {
            CheckThreads(isThreaded);
            var request = WithEncoders(options, choice, parsed.GetValue(encoder), terminal) with { Unlabeled = files };
            if (files.Length > 0)
                UnlabeledChoice.Check(request.Encoders);
            return statements => EncoderTuningChoice.Announced(terminal, request, statements);
        }

        return statements =>
        {
            var chosen = LargeCorpus.Choose(options, statements);
            if (chosen == options)
            {
                CheckThreads(isThreaded);
                return WithEncoders(options, choice, null, terminal);
            }

            terminal.Say($"{statements} statements: trainer hashed is used, as above {LargeCorpus.Statements}; name others with --trainer or --features");
            return new(chosen, TextEncoders.None);
        };
    }

    private static void CheckThreads(bool isThreaded)
    {
        if (isThreaded)
            throw new UsageException("--threads is for --trainer hashed alone, others are compared on all processors as it is; leave it out, or name that trainer");
    }

    /// <summary>Where encoders are missing, that is said, and they are done without only when nothing asked for them.</summary>
    private static TrainingRequest WithEncoders(TrainingOptions options, FeatureChoice choice, string? own, Terminal terminal)
    {
        var encoders = choice == FeatureChoice.Ngrams ? TextEncoders.None : InstalledEncoders.LoadForTraining(terminal, own);
        if (encoders == TextEncoders.None && choice != FeatureChoice.Ngrams)
        {
            if (choice != FeatureChoice.Auto)
                throw new UsageException($"--features {choice.ToString().ToLowerInvariant()}: the encoders are not installed; {InstalledEncoders.Remedy}, or choose --features ngrams");
            terminal.Say($"the encoders are not installed, so only n-grams are tried; {InstalledEncoders.Remedy}");
        }

        if (options.Features.Any(f => f.Tuned))
            EncoderTuningChoice.Check(encoders);
        if (encoders is { Sentences: not null, Words: null })
            options = options with { Features = [.. options.Features.Select(f => f with { WordVectorWeight = 0 }).Distinct()] };
        return new(options, encoders);
    }

    private static FeatureChoice ReadFeatures(ArgumentResult argument)
    {
        var value = argument.Tokens[0].Value;
        var known = Enum.GetValues<FeatureChoice>().ToDictionary(choice => choice.ToString().ToLowerInvariant(), StringComparer.OrdinalIgnoreCase);
        if (known.TryGetValue(value, out var choice))
            return choice;
        argument.AddError($"'{value}' is not one of {string.Join(", ", known.Keys)}{Spelling.DidYouMean(value, known.Keys)}");
        return default;
    }
}
