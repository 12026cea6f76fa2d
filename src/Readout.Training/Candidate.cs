namespace Readout.Training;

/// <summary>Hyper-parameters and how they did in grouped cross-validation on the training statements.</summary>
/// <param name="Parameters">The hyper-parameters.</param>
/// <param name="MacroF1">Macro-F1 over all out-of-fold predictions.</param>
/// <param name="FoldMacroF1">Macro-F1 of each fold by itself.</param>
/// <param name="LogLoss">Out-of-fold log-loss in nats, at the temperature below.</param>
/// <param name="Temperature">The temperature that makes the out-of-fold log-loss least.</param>
public sealed record Candidate(HyperParameters Parameters, double MacroF1, IReadOnlyList<double> FoldMacroF1, double LogLoss, double Temperature)
{
    /// <summary>Sample standard deviation of macro-F1 over the folds; undefined without two of them.</summary>
    public double StandardDeviation
    {
        get
        {
            if (FoldMacroF1.Count < 2)
                return double.NaN;
            var mean = FoldMacroF1.Average();
            return Math.Sqrt(FoldMacroF1.Sum(f => (f - mean) * (f - mean)) / (FoldMacroF1.Count - 1));
        }
    }
}
