namespace Readout.Evaluation.Metrics;

/// <summary>Brier score for many topics, 0 to 2: the mean of Σ (p(k) − [k is gold])².</summary>
/// <remarks>
/// Brier, "Verification of forecasts expressed in terms of probability", Monthly Weather Review 78, 1950: his own scale, not the
/// halved one. The sum runs over the classifier's topics and the gold topic, so a gold topic that the classifier does not know
/// adds (0 − 1)².
/// </remarks>
internal static class BrierScore
{
    public static double Term(EvaluatedStatement statement)
    {
        var (term, found) = (0.0, false);
        foreach (var (topic, probability) in statement.Prediction.Ranked)
        {
            var isGold = topic == statement.Gold.Topic;
            found |= isGold;
            var gap = probability - (isGold ? 1 : 0);
            term += gap * gap;
        }

        return found ? term : term + 1;
    }

    public static double Of(Tally tally) => tally.Brier / tally.Counts.Total;
}
