namespace Readout.Training.Features;

/// <summary>How close a statement's vector is to the mean of the training statements': the cosine of the two, as the encoder gave them.</summary>
internal static class Closeness
{
    private const int Kind = (int)Embedding.Sentence;

    /// <summary>The closeness of a text; 0 for one that says nothing to the encoder.</summary>
    public static double Of(EncodedText text, IReadOnlyList<float> mean)
    {
        var vector = text.Vectors[Kind]!;
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
    /// <param name="textsWithout">The texts as an encoder sees them that learnt nothing from a fold.</param>
    /// <param name="fold">The fold of each text.</param>
    public static IEnumerable<double> OutOfFold(Func<int, IReadOnlyList<EncodedText>> textsWithout, IReadOnlyList<int> fold) => fold.Distinct().Order().SelectMany(held =>
    {
        var parts = textsWithout(held).Zip(fold).ToLookup(pair => pair.Second == held, pair => pair.First);
        var mean = EmbeddingBlock.Fit([.. parts[false]], Embedding.Sentence, 1).Mean;
        return parts[true].Select(text => Of(text, mean));
    });
}
