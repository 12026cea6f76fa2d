namespace Readout.Core;

/// <summary>A sentence encoder that was tuned to topics, and whose tuning can be kept apart from the encoder as installed.</summary>
public interface ITunedEncoder : ISentenceEncoder
{
    /// <summary>What tuning changed, for <see cref="ITunableEncoder.ReadTuning"/> of the encoder that it was tuned from.</summary>
    byte[] RenderTuning();
}
