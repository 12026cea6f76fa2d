namespace Readout.Evaluation.Metrics;

/// <summary>Matthews correlation for many topics, Gorodkin's R_K: the correlation of gold and prediction.</summary>
/// <remarks>
/// (n·right − Σ t·p) / √((n² − Σ t²)(n² − Σ p²)) with support t and predicted p of each topic (Gorodkin, "Comparing two K-category
/// assignments by a K-category correlation coefficient", Computational Biology and Chemistry 28, 2004). NaN when gold or
/// predictions are all of one topic, where scikit-learn's <c>matthews_corrcoef</c> answers 0.
/// </remarks>
internal static class MatthewsCorrelation
{
    public static double Of(TopicCounts counts)
    {
        double n = counts.Total, both = 0, gold = 0, predicted = 0;
        for (var topic = 0; topic < counts.Topics; topic++)
        {
            double t = counts.Support(topic), p = counts.Predicted(topic);
            both += t * p;
            gold += t * t;
            predicted += p * p;
        }

        var spread = ((n * n) - gold) * ((n * n) - predicted);
        return spread > 0 ? ((n * counts.Correct) - both) / Math.Sqrt(spread) : double.NaN;
    }
}
