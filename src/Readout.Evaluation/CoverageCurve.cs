namespace Readout.Evaluation;

/// <summary>What abstaining buys: accuracy of the statements answered, as the threshold rises.</summary>
/// <remarks>El-Yaniv and Wiener, "On the foundations of noise-free selective classification", JMLR 11, 2010.</remarks>
internal static class CoverageCurve
{
    /// <summary>One point for each confidence that occurs, from all answered down to the surest; equals stand or fall together.</summary>
    public static IReadOnlyList<CoveragePoint> Of(IReadOnlyList<EvaluatedStatement> statements)
    {
        var points = new List<CoveragePoint>();
        var (answered, right) = (0, 0);
        foreach (var tie in statements.GroupBy(s => s.Prediction.Confidence).OrderByDescending(tie => tie.Key))
        {
            answered += tie.Count();
            right += tie.Count(s => s.IsCorrect);
            points.Add(new(tie.Key, (double)answered / statements.Count, (double)right / answered));
        }

        points.Reverse();
        return points;
    }
}
