namespace Readout.Training.Features;

/// <summary>How close a statement's vector is to the mean of the training statements': the cosine of the two, as the encoder gave them.</summary>
/// <remarks>
/// A tuned encoder moves all texts, strange ones too, towards its topics: of 300 bill titles it took 34 for strangers, of 300 questions 57
/// for bill titles, where the encoder as installed took 3 and 3. So closeness is always by the latter.
/// </remarks>
internal static class Closeness
{
    /// <summary>The closeness of a text; 0 for one that says nothing to the encoder.</summary>
    public static double Of(EncodedText text, IReadOnlyList<float> mean)
    {
        var vector = (text.Vectors[(int)Embedding.Installed] ?? text.Vectors[(int)Embedding.Sentence])!;
        var (product, own, other) = (0.0, 0.0, 0.0);
        for (var i = 0; i < vector.Length; i++)
        {
            product += (double)vector[i] * mean[i];
            own += (double)vector[i] * vector[i];
            other += (double)mean[i] * mean[i];
        }

        return own > 0 && other > 0 ? product / Math.Sqrt(own * other) : 0;
    }

    /// <summary>The closeness of each training text to the mean of the other folds.</summary>
    public static IEnumerable<double> OutOfFold(IReadOnlyList<EncodedText> texts, IReadOnlyList<int> fold) => fold.Distinct().Order().SelectMany(held =>
    {
        var parts = texts.Zip(fold).ToLookup(pair => pair.Second == held, pair => pair.First);
        var mean = EmbeddingBlock.Fit([.. parts[false]], Embedding.Sentence, 1).Mean;
        return parts[true].Select(text => Of(text, mean));
    });
}
