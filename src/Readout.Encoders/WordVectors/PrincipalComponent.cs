namespace Readout.Encoders;

/// <summary>The direction along which rows are largest: the first right singular vector, rows not centred.</summary>
internal static class PrincipalComponent
{
    private const int MaximumSteps = 1000;
    private const double Tolerance = 1e-13;

    /// <summary>Finds the direction by power iteration on XᵀX, in a fixed order, without chance.</summary>
    /// <param name="rows">The rows of X.</param>
    /// <param name="dimension">Columns of X.</param>
    /// <returns>A vector of length 1 whose largest component is positive; zero when every row is.</returns>
    public static double[] Of(IEnumerable<double[]> rows, int dimension)
    {
        var gram = Gram(rows, dimension);
        // The column of the largest diagonal element is a power step from an axis that the direction cannot be orthogonal to
        // unless all of that axis lies in other components.
        var axis = Enumerable.Range(0, dimension).MaxBy(i => gram[i][i]);
        var direction = gram[axis];
        if (Normalize(direction) is not { } current)
            return new double[dimension];
        for (var step = 0; step < MaximumSteps; step++)
        {
            if (Normalize([.. gram.Select(row => Dot(row, current))]) is not { } next)
                break;
            var change = next.Zip(current).Max(pair => Math.Abs(pair.First - pair.Second));
            current = next;
            if (change < Tolerance)
                break;
        }

        var sign = Math.Sign(current.MaxBy(Math.Abs));
        return [.. current.Select(x => sign * x)];
    }

    private static double[][] Gram(IEnumerable<double[]> rows, int dimension)
    {
        double[][] gram = [.. Enumerable.Range(0, dimension).Select(_ => new double[dimension])];
        foreach (var row in rows)
        {
            for (var i = 0; i < dimension; i++)
            {
                for (var j = 0; j < dimension; j++)
                    gram[i][j] += row[i] * row[j];
            }
        }

        return gram;
    }

    private static double[]? Normalize(double[] vector)
    {
        var length = Math.Sqrt(Dot(vector, vector));
        return length > 0 ? [.. vector.Select(x => x / length)] : null;
    }

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
            sum += a[i] * b[i];
        return sum;
    }
}
