namespace Readout.Training.Learning;

/// <summary>What ML.NET reads of a sentence: its features, wanted or not, and how much of it is so.</summary>
internal sealed class RankerRow
{
    public float[] Features { get; set; } = [];

    public bool Label { get; set; }

    public float Weight { get; set; } = 1;
}
