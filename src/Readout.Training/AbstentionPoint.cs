namespace Readout.Training;

/// <summary>What abstaining below one confidence would have done out of fold.</summary>
/// <param name="Below">The confidence below which a classifier abstains.</param>
/// <param name="Answered">Statements with at least that confidence.</param>
/// <param name="Right">How many of those have the predicted topic as gold.</param>
/// <param name="Statements">All statements.</param>
public sealed record AbstentionPoint(double Below, int Answered, int Right, int Statements)
{
    /// <summary>The share of the answers that are right; undefined without an answer.</summary>
    public double Precision => Answered == 0 ? double.NaN : (double)Right / Answered;

    /// <summary>The share of statements that are answered.</summary>
    public double Coverage => Statements == 0 ? double.NaN : (double)Answered / Statements;
}
