namespace Readout.Evaluation.Metrics;

/// <summary>Averages of precision, recall and F1 over topics.</summary>
/// <remarks>
/// As scikit-learn's <c>precision_recall_fscore_support</c> with <c>zero_division=nan</c>, over the topics that occur or are
/// predicted: a topic where the measure is undefined does not count, where scikit-learn's default would count it as 0.
/// Macro-F1 is the mean of the F1s, not the F1 of the means (Opitz and Burst, "Macro F1 and Macro F1", 2019, compare the two).
/// </remarks>
internal static class Averages
{
    /// <summary>Every topic weighs the same: Σ m(k) / topics.</summary>
    public static double Macro(TopicCounts counts, Func<int, double> measure) => Mean(counts, measure, _ => 1);

    /// <summary>Every topic weighs its support: Σ support(k)·m(k) / Σ support(k).</summary>
    public static double Weighted(TopicCounts counts, Func<int, double> measure) => Mean(counts, measure, counts.Support);

    /// <summary>Counts pooled over topics, Σ right / Σ predicted.</summary>
    public static double MicroPrecision(TopicCounts counts) => counts.Correct / Sum(counts, counts.Predicted);

    /// <summary>Counts pooled over topics, Σ right / Σ support.</summary>
    public static double MicroRecall(TopicCounts counts) => counts.Correct / Sum(counts, counts.Support);

    /// <summary>Counts pooled over topics, 2·Σ right / (Σ support + Σ predicted). With one topic a statement it equals accuracy.</summary>
    public static double MicroF1(TopicCounts counts) =>
        2 * counts.Correct / (Sum(counts, counts.Support) + Sum(counts, counts.Predicted));

    private static double Sum(TopicCounts counts, Func<int, int> count)
    {
        double sum = 0;
        for (var topic = 0; topic < counts.Topics; topic++)
            sum += count(topic);
        return sum;
    }

    private static double Mean(TopicCounts counts, Func<int, double> measure, Func<int, int> weight)
    {
        double sum = 0, weights = 0;
        for (var topic = 0; topic < counts.Topics; topic++)
        {
            var value = measure(topic);
            if (double.IsNaN(value))
                continue;
            sum += weight(topic) * value;
            weights += weight(topic);
        }

        return sum / weights;
    }
}
