namespace Readout.Training.Hashing;

/// <summary>Which n-grams of a text are hashed, and into how many buckets.</summary>
/// <param name="Words">Longest word n-gram.</param>
/// <param name="CharsFrom">Shortest character n-gram inside a word and its two boundaries.</param>
/// <param name="CharsTo">Longest character n-gram; 0 leaves characters out.</param>
/// <param name="Bits">Buckets are 2 to this power.</param>
internal readonly record struct HashedFeatures(int Words, int CharsFrom, int CharsTo, int Bits)
{
    private const int LeastBits = 8, MostBits = 24, Longest = 16;

    /// <summary>Whether the numbers are in range: no file may ask for a table that fills the memory.</summary>
    public bool AreSound => Words is >= 0 and <= Longest && CharsTo is >= 0 and <= Longest && CharsFrom is >= 1 and <= Longest
        && Bits is >= LeastBits and <= MostBits && Words + CharsTo > 0;

    /// <summary>The features that options ask for.</summary>
    public static HashedFeatures Of(FeatureOptions options)
    {
        var features = new HashedFeatures(options.WordNgrams, options.CharNgramsFrom, options.CharNgramsTo, options.HashBits);
        return features.AreSound
            ? features
            : throw new ArgumentException($"{options}: hash into 2^{LeastBits} to 2^{MostBits} buckets, and n-grams of at most {Longest}", nameof(options));
    }
}
