namespace Readout.Training.Hashing;

/// <summary>Where one text becomes a vector; used again for the next, so that nothing is allocated a text.</summary>
internal sealed class HashedVector
{
    private readonly NgramList ngrams = new();
    private readonly BucketCounts counts = new();

    /// <summary>The features with the constant, or the buckets with a place for it.</summary>
    public ReadOnlySpan<int> Features => counts.Buckets;

    /// <summary>Their values.</summary>
    public ReadOnlySpan<float> Values => counts.Values;

    /// <summary>Takes a text's buckets, as they are before any is known.</summary>
    public void Read(ReadOnlySpan<byte> text, HashedFeatures wanted)
    {
        NgramHasher.List(text, wanted, ngrams);
        counts.Count(ngrams.Buckets, ngrams.Weights);
    }

    /// <summary>Takes a text's features; n-grams that no feature stands for are left out.</summary>
    public void Read(ReadOnlySpan<byte> text, HashedFeatures wanted, BucketTable table)
    {
        NgramHasher.List(text, wanted, ngrams);
        var known = table.Known(ngrams.Buckets, ngrams.Weights);
        counts.Count(ngrams.Buckets[..known], ngrams.Weights[..known]);
        table.Weigh(counts.Buckets, counts.Values);
    }
}
