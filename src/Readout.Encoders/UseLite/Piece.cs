namespace Readout.Encoders.UseLite;

/// <summary>A piece of text that has a row in the embedding table.</summary>
/// <param name="Text">The piece; a word begins with U+2581.</param>
/// <param name="Score">The logarithm of its probability, or what the shipped file has in its place.</param>
internal readonly record struct Piece(string Text, double Score);
