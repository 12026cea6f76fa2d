namespace Readout.Training.Features;

/// <summary>The n-grams of a text as pieces of one string, so that looking one up copies nothing.</summary>
/// <param name="Text">The string.</param>
/// <param name="Spans">Start and length of each n-gram, repeated as often as it occurs.</param>
internal sealed record NgramList(string Text, IReadOnlyList<(int Start, int Length)> Spans);
