namespace Readout.Training;

/// <summary>Everything that decides a training run, apart from the corpus.</summary>
public sealed record TrainingOptions
{
    /// <summary>The seed of folds and trainers.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Trainers to choose from, in order of preference: a later one must beat an earlier one by more than one standard error.</summary>
    public IReadOnlyList<Trainer> Trainers { get; init; } = [Trainer.Ridge, Trainer.Svm];

    /// <summary>Features to choose from, in order of preference: a later one must beat an earlier one by more than one standard error.</summary>
    public IReadOnlyList<FeatureOptions> Features { get; init; } = SearchSpace.Features;

    /// <summary>Folds of the cross-validation; documents are never divided.</summary>
    public int Folds { get; init; } = 5;

    /// <summary>
    /// How many statements the candidates are compared on, about: of a larger corpus, whole documents are drawn. The chosen candidate
    /// is then cross-validated on all statements.
    /// </summary>
    public int SearchStatements { get; init; } = 2000;

    /// <summary>Whether every topic weighs the same in training, however many statements it has.</summary>
    public bool BalanceTopics { get; init; }

    /// <summary>The precision that the confidence to abstain below is chosen for, on out-of-fold predictions; null sets none.</summary>
    public double? TargetPrecision { get; init; }

    /// <summary>Whether the model keeps its training statements, so that it can show which are nearest to a text.</summary>
    public bool KeepStatements { get; init; } = true;

    /// <summary>
    /// Threads of <see cref="Trainer.Hashed"/>, which hash texts, hold folds out, and sweep over the rows for eight topics or more each. Other
    /// trainers run on one. This changes the time, never the result.
    /// </summary>
    public int Threads { get; init; } = 1;

    /// <summary>Candidates that are cross-validated at once. Every training itself runs on one thread; this changes the time, never the result.</summary>
    public int Parallelism { get; init; } = Environment.ProcessorCount;
}
