namespace Readout.Text;

/// <summary>A kept paragraph of an article, with the white space behind it.</summary>
/// <param name="Start">Offset of its first character in the original text.</param>
/// <param name="End">Offset behind its last character.</param>
public readonly record struct Block(int Start, int End);
