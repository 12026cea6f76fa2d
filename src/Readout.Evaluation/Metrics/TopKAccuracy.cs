namespace Readout.Evaluation.Metrics;

/// <summary>The share of statements whose gold topic is among the k most probable.</summary>
/// <remarks>
/// As scikit-learn's <c>top_k_accuracy_score</c>, but equal probabilities keep the classifier's order of topics, and a gold
/// topic that the classifier does not know is never among them.
/// </remarks>
internal static class TopKAccuracy
{
    public static double Of(Tally tally, int k)
    {
        var found = 0;
        for (var rank = 1; rank <= k; rank++)
            found += tally.GoldAt(rank);
        return (double)found / tally.Counts.Total;
    }
}
