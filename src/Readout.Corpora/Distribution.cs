namespace Readout.Corpora;

/// <summary>How counts are spread; all NaN when there are none.</summary>
/// <param name="Min">The smallest.</param>
/// <param name="P10">A tenth are at or below it.</param>
/// <param name="Median">Half are at or below it.</param>
/// <param name="P90">Nine tenths are at or below it.</param>
/// <param name="Max">The largest.</param>
public sealed record Distribution(double Min, double P10, double Median, double P90, double Max)
{
    /// <summary>Describes counts; a quantile between two of them is interpolated linearly, at position p·(n − 1) from 0.</summary>
    public static Distribution Of(IEnumerable<int> counts)
    {
        int[] sorted = [.. counts.Order()];
        return new(At(0), At(0.1), At(0.5), At(0.9), At(1));

        double At(double p)
        {
            if (sorted.Length == 0)
                return double.NaN;
            var position = p * (sorted.Length - 1);
            var below = (int)position;
            var above = Math.Min(below + 1, sorted.Length - 1);
            return sorted[below] + ((position - below) * (sorted[above] - sorted[below]));
        }
    }
}
