using Readout.Core;

namespace Readout.Encoders.Tuning;

/// <summary>An encoder after tuning, which can render what tuning changed.</summary>
/// <param name="tuned">The encoder.</param>
internal sealed class TunedUseLiteEncoder(UseLiteEncoder tuned) : ITunedEncoder
{
    /// <inheritdoc/>
    public string Name => tuned.Name;

    /// <inheritdoc/>
    public int Dimension => tuned.Dimension;

    /// <inheritdoc/>
    public string Fingerprint => tuned.Fingerprint;

    /// <inheritdoc/>
    public float[][] Encode(IReadOnlyList<string> texts) => tuned.Encode(texts);

    /// <inheritdoc/>
    public byte[] RenderTuning() => EncoderTuning.Render(tuned);
}
