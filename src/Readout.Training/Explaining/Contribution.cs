namespace Readout.Training;

/// <summary>What one feature, or one dense block as a whole, adds to the scores of the predicted topic and of the runner-up.</summary>
/// <param name="Block">The block: <c>words</c>, <c>characters</c>, <c>subwords</c>, or a dense one such as <c>encoder</c>.</param>
/// <param name="Term">The n-gram; empty for a dense block.</param>
/// <param name="ToTopic">Added to the score of the predicted topic.</param>
/// <param name="ToRunnerUp">Added to the score of the runner-up.</param>
public sealed record Contribution(string Block, string Term, double ToTopic, double ToRunnerUp)
{
    /// <summary>How far it speaks for the predicted topic rather than for the runner-up.</summary>
    public double Difference => ToTopic - ToRunnerUp;
}
