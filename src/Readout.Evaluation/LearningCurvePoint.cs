namespace Readout.Evaluation;

/// <summary>What a classifier reaches with so many training statements.</summary>
/// <param name="Statements">Training statements (the mean over seeds; whole documents are drawn).</param>
/// <param name="MacroF1">Macro-F1 on the held-out statements, one value a seed.</param>
public sealed record LearningCurvePoint(int Statements, IReadOnlyList<double> MacroF1)
{
    /// <summary>Mean over the seeds.</summary>
    public double Mean => MacroF1.Average();

    /// <summary>Sample standard deviation over the seeds; NaN for a single seed.</summary>
    public double StandardDeviation => Math.Sqrt(MacroF1.Sum(f => (f - Mean) * (f - Mean)) / (MacroF1.Count - 1));
}
