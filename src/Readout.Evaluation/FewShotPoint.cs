namespace Readout.Evaluation;

/// <summary>What one way of training reaches with so many labelled statements a topic.</summary>
/// <param name="Name">The way of training.</param>
/// <param name="PerTopic">Labelled statements a topic, at most; null for all there are.</param>
/// <param name="Statements">Training statements of one run; a topic with fewer gave all it had.</param>
/// <param name="Accuracy">Accuracy on the held-out statements, one value a seed.</param>
/// <param name="MacroF1">Macro-F1 on the held-out statements, one value a seed.</param>
public sealed record FewShotPoint(string Name, int? PerTopic, int Statements, IReadOnlyList<double> Accuracy, IReadOnlyList<double> MacroF1)
{
    /// <summary>Sample standard deviation of values; NaN for a single one.</summary>
    public static double StandardDeviation(IReadOnlyList<double> values)
    {
        var mean = values.Average();
        return Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / (values.Count - 1));
    }
}
