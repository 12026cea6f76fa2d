namespace Readout.Evaluation.Metrics;

/// <summary>Agreement beyond chance, unweighted: κ = (pₒ − pₑ) / (1 − pₑ).</summary>
/// <remarks>
/// pₒ is the observed agreement and pₑ = Σ support(k)·predicted(k) / n² that of chance (Cohen, "A coefficient of agreement for
/// nominal scales", Educational and Psychological Measurement 20, 1960). NaN when pₑ = 1: both use one and the same topic.
/// </remarks>
internal static class CohensKappa
{
    public static double Of(TopicCounts counts)
    {
        double n = counts.Total, chance = 0;
        for (var topic = 0; topic < counts.Topics; topic++)
            chance += (double)counts.Support(topic) * counts.Predicted(topic);
        // In counts, multiplied by n², numerator and denominator are whole numbers: no rounding before the division.
        return ((n * counts.Correct) - chance) / ((n * n) - chance);
    }
}
