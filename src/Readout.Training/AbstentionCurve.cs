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
        var (confidences, right) = (new double[gold.Count], new bool[gold.Count]);
        for (var i = 0; i < confidences.Length; i++)
        {
            var top = 0;
            for (var topic = 1; topic < probabilities[i].Length; topic++)
            {
                if (probabilities[i][topic] > probabilities[i][top])
                    top = topic;
            }

            (confidences[i], right[i]) = (probabilities[i][top], top == gold[i]);
        }

        return new([.. Enumerable.Range(0, Steps).Select(step => Point((double)step / Steps, confidences, right))]);
    }

    private static AbstentionPoint Point(double below, double[] confidences, bool[] right)
    {
        var (kept, correct) = (0, 0);
        for (var i = 0; i < confidences.Length; i++)
        {
            if (confidences[i] < below)
                continue;
            kept++;
            correct += right[i] ? 1 : 0;
        }

        return new(below, kept, correct, confidences.Length);
    }
}
