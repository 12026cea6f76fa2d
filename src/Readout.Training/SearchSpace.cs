using Readout.Training.Hashing;

namespace Readout.Training;

/// <summary>The hyper-parameters that cross-validation tries.</summary>
public static class SearchSpace
{
    /// <summary>N-grams: words and characters, characters, words, and all with subwords.</summary>
    public static IReadOnlyList<FeatureOptions> Ngrams { get; } =
    [
        new(),
        new() { WordNgrams = 0 },
        new() { CharNgramsTo = 0 },
        new() { SubwordNgrams = 2 },
    ];

    /// <summary>Encoders beside n-grams: lightly, as suits many statements, and heavily, as suits few.</summary>
    public static IReadOnlyList<FeatureOptions> Both { get; } =
    [
        new() { EncoderWeight = 0.4, WordVectorWeight = 0.4 },
        new() { EncoderWeight = 1.4, WordVectorWeight = 1.8 },
    ];

    /// <summary>Encoders without n-grams: both, sentences, words.</summary>
    public static IReadOnlyList<FeatureOptions> Encoders { get; } =
    [
        new() { WordNgrams = 0, CharNgramsTo = 0, EncoderWeight = 1, WordVectorWeight = 1.25 },
        new() { WordNgrams = 0, CharNgramsTo = 0, EncoderWeight = 1 },
        new() { WordNgrams = 0, CharNgramsTo = 0, WordVectorWeight = 1 },
    ];

    /// <summary>All features tried, in order of preference.</summary>
    public static IReadOnlyList<FeatureOptions> Features { get; } = [.. Both, .. Ngrams, Encoders[0]];

    /// <summary>Features, and after each that has the sentence encoder the same with the encoder's vectors of the statements before and after.</summary>
    public static IReadOnlyList<FeatureOptions> WithContext(IReadOnlyList<FeatureOptions> features) =>
        [.. features.SelectMany(f => f.EncoderWeight > 0 ? [f, f with { ContextWeight = f.EncoderWeight / 2 }] : (FeatureOptions[])[f])];

    /// <summary>Features that read what stands around a statement, with the title of the document among it.</summary>
    internal static FeatureOptions[] WithTitles(IReadOnlyList<FeatureOptions> features) => [.. features.Select(f => f with { Title = f.ContextWeight > 0 })];

    /// <summary>Features, and behind them those that have the sentence encoder once more, with the encoder tuned: it must earn its place.</summary>
    public static IReadOnlyList<FeatureOptions> WithTuning(IReadOnlyList<FeatureOptions> features) =>
        [.. features, .. features.Select(f => f with { Tuned = true }).Where(f => f.ReadsTunedEncoder)];

    /// <summary>The settings of one trainer with given features, in order of preference.</summary>
    public static IReadOnlyList<HyperParameters> Of(Trainer trainer, FeatureOptions features) => trainer switch
    {
        Trainer.Sdca => [new(trainer, features, 3e-5, 10), new(trainer, features, 1e-4, 10)],
        Trainer.Lbfgs => [new(trainer, features, 0.03, 40), new(trainer, features, 0.1, 40)],
        Trainer.Perceptron => [new(trainer, features, 0, 5)],
        Trainer.Svm => [new(trainer, features, 3e-4, 10), new(trainer, features, 1e-3, 10), new(trainer, features, 3e-3, 10)],
        Trainer.Ridge => [Scout(features), new(trainer, features, 1, 20), new(trainer, features, 0.1, 20)],
        Trainer.Hashed => [HashedSearch.Like(features)],
        _ => [new(trainer, features, 0.1, 100)],
    };

    /// <summary>The setting that compares features with each other: quick, and good with all of them.</summary>
    internal static HyperParameters Scout(FeatureOptions features) => new(Trainer.Ridge, features, 0.3, 20);
}
