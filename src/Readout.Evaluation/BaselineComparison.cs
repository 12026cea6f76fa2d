namespace Readout.Evaluation;

/// <summary>A baseline on the same statements, and by how much the classifier beats it.</summary>
/// <param name="Report">The baseline's own evaluation.</param>
/// <param name="MacroF1Gain">Macro-F1 of the classifier minus that of the baseline, resampled in pairs.</param>
public sealed record BaselineComparison(EvaluationReport Report, Estimate MacroF1Gain)
{
    /// <summary>Whether the whole interval of the gain lies above 0.</summary>
    public bool IsBeaten => MacroF1Gain.Low > 0;
}
