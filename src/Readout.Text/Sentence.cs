namespace Readout.Text;

/// <summary>A sentence of a document.</summary>
/// <param name="Start">Offset of its first character in the original text.</param>
/// <param name="End">Offset behind its last character.</param>
public readonly record struct Sentence(int Start, int End);
