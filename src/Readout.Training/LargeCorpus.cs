namespace Readout.Training;

/// <summary>The trainer for corpora on which comparing the others would take minutes.</summary>
public static class LargeCorpus
{
    /// <summary>From more training statements than this on, <see cref="Trainer.Hashed"/> is chosen when no trainer was asked for.</summary>
    public const int Statements = 20_000;

    /// <summary>The options, with <see cref="Trainer.Hashed"/> alone when there are so many statements.</summary>
    /// <param name="options">Options whose trainers nobody asked for.</param>
    /// <param name="statements">How many training statements there are.</param>
    public static TrainingOptions Choose(TrainingOptions options, int statements) =>
        statements > Statements ? options with { Trainers = [Trainer.Hashed] } : options;
}
