using System.CommandLine.Parsing;
using Readout.Core;
using Readout.Training;

namespace Readout.Cli.Shell;

/// <summary>Trainers as typed on the command line.</summary>
internal static class TrainerNames
{
    private const string All = "all";

    /// <summary>Reads the values of --trainer.</summary>
    public static Trainer[] Parse(ArgumentResult argument)
    {
        var known = Enum.GetValues<Trainer>().ToDictionary(t => t.ToString().ToLowerInvariant(), StringComparer.OrdinalIgnoreCase);
        var trainers = new List<Trainer>();
        foreach (var value in argument.Tokens.SelectMany(t => t.Value.Split(',')))
        {
            if (value.Equals(All, StringComparison.OrdinalIgnoreCase))
                trainers.AddRange(known.Values);
            else if (known.TryGetValue(value, out var trainer))
                trainers.Add(trainer);
            else
                argument.AddError($"trainer '{value}' is not one of {string.Join(", ", known.Keys)}, {All}{Spelling.DidYouMean(value, known.Keys)}");
        }

        return [.. trainers.Distinct()];
    }

    /// <summary>Options of a training run as the command line gave them.</summary>
    public static TrainingOptions Options(int seed, Trainer[]? trainers, bool balance)
    {
        var options = new TrainingOptions { Seed = seed, BalanceTopics = balance };
        if (trainers is { Length: > 0 })
            options = options with { Trainers = trainers };
        return !balance || options.Trainers.Any(TopicTrainer.TakesTopicWeights)
            ? options
            : throw new UsageException("--balance-topics: none of the trainers takes topic weights; add lbfgs, lightgbm or hashed to --trainer");
    }

    /// <summary>The options for a corpus: with many statements and no trainer asked for, the trainer for large corpora, said on standard error.</summary>
    public static TrainingOptions ForSize(Terminal terminal, TrainingOptions options, bool asked, int statements)
    {
        var chosen = asked ? options : LargeCorpus.Choose(options, statements);
        if (chosen != options)
            terminal.Say($"{statements} statements: trainer hashed is used, as above {LargeCorpus.Statements}; name others with --trainer");
        return chosen;
    }
}
