using System.Globalization;
using Readout.Training;

namespace Readout.Cli.Shell;

/// <summary>What <c>--tune-encoder</c> needs, and what it takes.</summary>
internal static class EncoderTuningChoice
{
    // Measured on two cores.
    private const double SecondsATuning = 12, SentencesASecond = 400;
    private const int Many = 1000;

    /// <summary>Refuses options that leave no encoder to be tuned.</summary>
    public static void Check(IReadOnlyList<Trainer> trainers, bool ngramsOnly)
    {
        if (ngramsOnly)
            throw new UsageException("--tune-encoder: --features ngrams reads no encoder; choose auto, encoder or both, or leave --tune-encoder out");
        if (trainers is [Trainer.Hashed])
            throw new UsageException("--tune-encoder: --trainer hashed reads no encoder; name another trainer, or leave --tune-encoder out");
    }

    /// <summary>Refuses encoders of which none can be tuned.</summary>
    public static void Check(TextEncoders encoders)
    {
        if (encoders.Sentences is not { } sentences)
            throw new UsageException($"--tune-encoder: the encoders are not installed; {InstalledEncoders.Remedy}, or leave --tune-encoder out");
        if (encoders.Tunable is null)
            throw new UsageException($"--tune-encoder: only the installed encoder can be tuned, not '{sentences.Name}'; leave --encoder or --tune-encoder out");
    }

    /// <summary>A request; where it tunes to many statements, what that takes is said.</summary>
    public static TrainingRequest Announced(Terminal terminal, TrainingRequest request, int statements)
    {
        if (statements <= Many || !request.Options.Features.Any(f => f.Tuned))
            return request;
        var (folds, searched) = (request.Options.Folds, Math.Min(statements, request.Options.SearchStatements));
        var (tunings, encoded) = searched == statements
            ? (folds + 1, (folds + 1) * statements)
            : ((2 * folds) + 1, (folds * searched) + ((folds + 1) * statements));
        var minutes = ((tunings * SecondsATuning) + (encoded / SentencesASecond)) / 60;
        terminal.Say(string.Create(
            CultureInfo.InvariantCulture, $"--tune-encoder: {statements} statements are encoded anew for each fold; about {Math.Ceiling(minutes)} minutes on two cores"));
        return request;
    }
}
