namespace Readout.Encoders.Onnx;

/// <summary>How the vectors of a text's tokens become one.</summary>
internal enum Pooling
{
    /// <summary>Their mean.</summary>
    Mean,

    /// <summary>The first token's.</summary>
    Cls,

    /// <summary>In each component the largest.</summary>
    Max,
}
