namespace Readout.Training;

/// <summary>Which unlabelled statements a training run was given.</summary>
/// <param name="Statements">How many.</param>
/// <param name="Fingerprint">Their fingerprint.</param>
public sealed record UnlabeledReference(int Statements, string Fingerprint);
