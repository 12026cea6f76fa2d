using System.Numerics.Tensors;

namespace Readout.Encoders;

/// <summary>Packs a row of numbers into bytes and one scale: x ≈ scale·q, with q from −127 to 127.</summary>
internal static class QuantizedRow
{
    private const int Largest = sbyte.MaxValue;

    /// <summary>Packs a row.</summary>
    /// <returns>The scale: the largest magnitude over 127.</returns>
    public static float Pack(ReadOnlySpan<float> values, Span<sbyte> packed)
    {
        var scale = MathF.Abs(TensorPrimitives.MaxMagnitude(values)) / Largest;
        for (var i = 0; i < values.Length; i++)
            packed[i] = scale == 0 ? (sbyte)0 : (sbyte)MathF.Round(values[i] / scale);
        return scale;
    }
}
