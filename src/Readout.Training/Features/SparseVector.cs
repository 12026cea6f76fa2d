namespace Readout.Training.Features;

/// <summary>A vector whose zeros are left out.</summary>
/// <param name="Indices">Positions, ascending.</param>
/// <param name="Values">The value at each position.</param>
internal sealed record SparseVector(int[] Indices, float[] Values);
