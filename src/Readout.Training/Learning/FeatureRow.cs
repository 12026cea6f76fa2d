using Microsoft.ML.Data;

namespace Readout.Training.Learning;

/// <summary>What ML.NET reads: a statement's features, the position of its topic from 0 (ML.NET adds 1 to make the key), and its weight.</summary>
internal sealed class FeatureRow
{
    public VBuffer<float> Features { get; set; }

    public uint Label { get; set; }

    public float Weight { get; set; } = 1;
}
