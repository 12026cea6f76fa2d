using Readout.Training.Hashing;

namespace Readout.Training;

/// <summary>The hyper-parameters that cross-validation tries.</summary>
public static class SearchSpace
{
    /// <summary>The features tried, in order of preference: words and characters, characters, words, and all with subwords.</summary>
    public static IReadOnlyList<FeatureOptions> Features { get; } =
    [
        new(),
        new() { WordNgrams = 0 },
        new() { CharNgramsTo = 0 },
        new() { SubwordNgrams = 2 },
    ];

    /// <summary>The settings of one trainer with given features, from weak to strong regularisation.</summary>
    public static IReadOnlyList<HyperParameters> Of(Trainer trainer, FeatureOptions features) => trainer switch
    {
        Trainer.Sdca => [new(trainer, features, 3e-5, 10), new(trainer, features, 1e-4, 10)],
        Trainer.Lbfgs => [new(trainer, features, 0.03, 40), new(trainer, features, 0.1, 40)],
        Trainer.Perceptron => [new(trainer, features, 0, 5)],
        Trainer.Svm => [new(trainer, features, 3e-4, 5), new(trainer, features, 1e-3, 5)],
        Trainer.Hashed => [HashedSearch.Like(features)],
        _ => [new(trainer, features, 0.1, 100)],
    };

    /// <summary>The setting that compares features with each other: quick, and good with all of them.</summary>
    internal static HyperParameters Scout(FeatureOptions features) => new(Trainer.Sdca, features, 3e-5, 10);
}
