namespace Readout.Summarization;

/// <summary>Precision, recall and F of one ROUGE, between 0 and 1. Nothing in common, or nothing to compare, is 0.</summary>
/// <param name="Precision">The share of the candidate that is in the reference.</param>
/// <param name="Recall">The share of the reference that is in the candidate.</param>
public readonly record struct RougeScore(double Precision, double Recall)
{
    /// <summary>Harmonic mean of precision and recall.</summary>
    public double F => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    internal static RougeScore Of(int common, int candidate, int reference) =>
        new((double)common / Math.Max(1, candidate), (double)common / Math.Max(1, reference));
}
