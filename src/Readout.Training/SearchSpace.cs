namespace Readout.Training;

/// <summary>The hyper-parameters that cross-validation tries.</summary>
public static class SearchSpace
{
    /// <summary>The features tried: words, characters, both, and both with subwords.</summary>
    public static IReadOnlyList<FeatureOptions> Features { get; } =
    [
        new() { CharNgramsTo = 0 },
        new() { WordNgrams = 0 },
        new(),
        new() { SubwordNgrams = 2 },
    ];

    /// <summary>The settings of one trainer with given features, from weak to strong regularisation.</summary>
    public static IReadOnlyList<HyperParameters> Of(Trainer trainer, FeatureOptions features) => trainer switch
    {
        Trainer.Sdca => [new(trainer, features, 3e-5, 20), new(trainer, features, 1e-4, 20)],
        Trainer.Lbfgs => [new(trainer, features, 0.01, 60), new(trainer, features, 0.1, 60)],
        Trainer.Perceptron => [new(trainer, features, 0, 10)],
        Trainer.Svm => [new(trainer, features, 3e-4, 10), new(trainer, features, 1e-3, 10)],
        _ => [new(trainer, features, 0.1, 100)],
    };

    /// <summary>The setting that compares features with each other: quick, and good with all of them.</summary>
    internal static HyperParameters Scout(FeatureOptions features) => new(Trainer.Sdca, features, 3e-5, 20);
}
