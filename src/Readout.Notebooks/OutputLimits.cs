namespace Readout.Notebooks;

/// <summary>How much a cell may put out before the rest is left away, with a notice in its place.</summary>
/// <param name="Text">Characters written to the console.</param>
/// <param name="Rich">Characters of tables and figures as they stand in the file.</param>
public sealed record OutputLimits(int Text = 1_000_000, int Rich = 20_000_000);
