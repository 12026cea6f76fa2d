namespace Readout.Encoders.Tuning;

/// <summary>Where gradients stand on their way back: both layers use the same memory, one after the other.</summary>
internal sealed class GradientMemory
{
    /// <summary>The gradient of what layers add to.</summary>
    public Matrix State { get; } = new();

    /// <summary>The gradient inside a block: of queries, keys and values, or of what is rectified.</summary>
    public Matrix Inner { get; } = new();

    /// <summary>The gradient of what goes into a block, or of what attention gathered.</summary>
    public Matrix Outer { get; } = new();
}
