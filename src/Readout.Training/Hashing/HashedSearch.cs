namespace Readout.Training.Hashing;

/// <summary>The hyper-parameters that <see cref="Trainer.Hashed"/> tries.</summary>
internal static class HashedSearch
{
    private const int Bits = 20, Sweeps = 6, SweepsOfLarge = 3, Large = 20_000;

    // With many statements the codings that contradict each other are many too, and stronger regularisation is better (by 1 point on the
    // resampled set of tests/Readout.Benchmarks).
    private const double L2 = 1, L2OfLarge = 2;

    /// <summary>The features to choose from: those of the options that are hashed, or else words, and in a small corpus words with characters.</summary>
    /// <param name="options">The options of the run.</param>
    /// <param name="statements">How many training statements there are.</param>
    public static IReadOnlyList<HyperParameters> Space(TrainingOptions options, int statements)
    {
        FeatureOptions[] asked = [.. options.Features.Where(f => f.HashBits > 0)];
        var words = new FeatureOptions { CharNgramsTo = 0, HashBits = Bits, MinStatements = statements > Large ? 2 : 1 };
        return asked.Length > 0 ? [.. asked.Select(Of)]
            : statements > Large ? [Of(words) with { Iterations = SweepsOfLarge, L2 = L2OfLarge }]
            : [Of(words), Of(words with { CharNgramsFrom = 4, CharNgramsTo = 5, MinStatements = 2 })];
    }

    /// <summary>The hashed counterpart of other features, for a comparison with other trainers: their n-grams, or words 1-2 where they have none.</summary>
    public static HyperParameters Like(FeatureOptions features) => features.HashBits > 0 ? Of(features) : Of(features with
    {
        HashBits = Bits,
        WordNgrams = features.CharNgramsTo == 0 && features.WordNgrams == 0 ? 2 : features.WordNgrams,
        SubwordNgrams = 0,
        EncoderWeight = 0,
        WordVectorWeight = 0,
        ContextWeight = 0,
        Tuned = false,
    });

    private static HyperParameters Of(FeatureOptions features) => new(Trainer.Hashed, features, L2, Sweeps);
}
