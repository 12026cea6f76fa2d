using Readout.Core;

namespace Readout.Summarization.Peers;

/// <summary>The largest singular values of a sparse matrix and its right singular vectors, by orthogonal iteration on AᵀA.</summary>
/// <remarks>Golub and Van Loan, "Matrix computations", section 8.2.4.</remarks>
internal static class SingularValues
{
    private const int MostSteps = 300;
    private const double Tolerance = 1e-12;

    /// <summary>The singular values in falling order, each with its right singular vector.</summary>
    /// <param name="columns">The columns of the matrix.</param>
    /// <param name="rows">How many rows it has.</param>
    /// <param name="count">How many values are wanted, at most as many as there are columns.</param>
    public static (double Sigma, double[] Right)[] Largest((int Row, double Value)[][] columns, int rows, int count)
    {
        var random = new SeededRandom(1);
        double[][] basis = [.. Enumerable.Range(0, count).Select(_ => columns.Select(_ => random.Next(2001) - 1000.0).ToArray())];
        var values = new double[count];
        for (var step = 0; step < MostSteps; step++)
        {
            var former = values;
            if (step > 0)
                basis = [.. basis.Select(vector => Squared(columns, rows, vector))];
            values = Orthonormalize(basis);
            if (step > 1 && values.Zip(former, (a, b) => Math.Abs(a - b)).All(change => change <= Tolerance * values[0]))
                break;
        }

        return [.. values.Zip(basis, (value, vector) => (Math.Sqrt(value), vector)).OrderByDescending(pair => pair.Item1)];
    }

    private static double[] Squared((int Row, double Value)[][] columns, int rows, double[] vector)
    {
        var image = new double[rows];
        for (var j = 0; j < columns.Length; j++)
        {
            foreach (var (row, value) in columns[j])
                image[row] += value * vector[j];
        }

        return [.. columns.Select(column => column.Sum(cell => cell.Value * image[cell.Row]))];
    }

    // Gram-Schmidt, twice for the rounding; the lengths found are the eigenvalues of AᵀA once the basis stands still.
    private static double[] Orthonormalize(double[][] basis)
    {
        var lengths = new double[basis.Length];
        for (var k = 0; k < basis.Length; k++)
        {
            var before = Math.Sqrt(Dot(basis[k], basis[k]));
            for (var other = 0; other < 2 * k; other++)
                Subtract(basis[k], basis[other % k]);
            lengths[k] = Math.Sqrt(Dot(basis[k], basis[k]));
            // What is left of a vector that lay in the span of the others is rounding.
            var scale = lengths[k] > 1e-12 * before ? 1 / lengths[k] : 0;
            lengths[k] *= scale > 0 ? 1 : 0;
            for (var i = 0; i < basis[k].Length; i++)
                basis[k][i] *= scale;
        }

        return lengths;
    }

    private static void Subtract(double[] vector, double[] direction)
    {
        var product = Dot(vector, direction);
        for (var i = 0; i < vector.Length; i++)
            vector[i] -= product * direction[i];
    }

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
            sum += a[i] * b[i];
        return sum;
    }
}
