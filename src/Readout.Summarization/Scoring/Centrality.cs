namespace Readout.Summarization.Scoring;

/// <summary>How much a sentence is about what the others are about, by cosine of tf-idf vectors.</summary>
/// <remarks>
/// Without a threshold on the cosine, the sum over the sentences behind is one product with the sum of their vectors:
/// Σ_{j&gt;i} x_i·x_j = x_i·S. So the time is that of reading the document, and there is no n² matrix.
/// </remarks>
internal static class Centrality
{
    /// <summary>The centrality of each sentence.</summary>
    /// <param name="vectors">The sentences.</param>
    /// <param name="directed">Whether likeness to what came before counts −1; otherwise +1, as likeness to what follows.</param>
    public static double[] Of(TermVectors vectors, bool directed)
    {
        var (before, behind) = (new double[vectors.Terms], new double[vectors.Terms]);
        for (var i = 0; i < vectors.Count; i++)
            vectors.AddTo(behind, i, 1);
        var centrality = new double[vectors.Count];
        for (var i = 0; i < centrality.Length; i++)
        {
            vectors.AddTo(behind, i, -1);
            centrality[i] = vectors.Dot(i, behind) + ((directed ? -1 : 1) * vectors.Dot(i, before));
            vectors.AddTo(before, i, 1);
        }

        return centrality;
    }
}
