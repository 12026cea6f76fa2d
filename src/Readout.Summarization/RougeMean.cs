namespace Readout.Summarization;

/// <summary>One ROUGE averaged over documents. The mean of F is not the F of the means.</summary>
/// <param name="Precision">Mean precision.</param>
/// <param name="Recall">Mean recall.</param>
/// <param name="F">Mean F.</param>
public readonly record struct RougeMean(double Precision, double Recall, double F);
