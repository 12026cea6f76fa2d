namespace Readout.Training;

/// <summary>How precise a classifier's out-of-fold answers are when it abstains below each confidence from 0 to 0.99, in steps of 0.01.</summary>
/// <param name="Points">The points, by confidence; none when there was no cross-validation.</param>
public sealed record AbstentionCurve(IReadOnlyList<AbstentionPoint> Points)
{
    private const int Steps = 100;

    /// <summary>The point of least abstention that reaches a precision; null when none does.</summary>
    /// <param name="precision">The precision wanted, above 0 and at most 1.</param>
    public AbstentionPoint? Reaching(double precision) => Points.FirstOrDefault(point => point.Precision >= precision);

    /// <summary>Counts out-of-fold predictions.</summary>
    /// <param name="probabilities">The calibrated probabilities of each statement.</param>
    /// <param name="gold">The position of each statement's gold topic.</param>
    internal static AbstentionCurve Of(IReadOnlyList<double[]> probabilities, IReadOnlyList<int> gold)
    {
        (double Confidence, bool Right)[] answers = [.. probabilities.Select((p, i) => (p.Max(), Array.IndexOf(p, p.Max()) == gold[i]))];
        return new([.. Enumerable.Range(0, Steps).Select(step => (double)step / Steps).Select(below =>
        {
            var kept = answers.Where(a => a.Confidence >= below).ToList();
            return new AbstentionPoint(below, kept.Count, kept.Count(a => a.Right), answers.Length);
        })]);
    }
}
