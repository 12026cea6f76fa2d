namespace Readout.Training.Features;

/// <summary>A text with the vectors that encoders gave it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Vectors">One vector for each <see cref="Embedding"/>; null where none was asked for.</param>
internal sealed record EncodedText(string Text, IReadOnlyList<float[]?> Vectors);
