namespace Readout.Evaluation.Metrics;

/// <summary>Logarithmic loss in nats: the mean of −ln p(gold) (Good, "Rational decisions", JRSS B 14, 1952).</summary>
/// <remarks>
/// Probabilities are clipped at 1e-15, so that one certain error costs 34.5 nats and not infinity; a gold topic that the
/// classifier does not know has probability 0. scikit-learn's <c>log_loss</c> clips at 2.2e-16.
/// </remarks>
internal static class LogLoss
{
    private const double LeastProbability = 1e-15;

    public static double Term(EvaluatedStatement statement) =>
        -Math.Log(Math.Max(statement.Prediction.ProbabilityOf(statement.Gold.Topic), LeastProbability));

    public static double Of(Tally tally) => tally.LogLoss / tally.Counts.Total;
}
