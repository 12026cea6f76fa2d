namespace Readout.Training.Learning;

/// <summary>What ML.NET answers: one score a topic.</summary>
internal sealed class ScoreRow
{
    public float[] Score { get; set; } = [];
}
