namespace Readout.Encoders.Tuning;

/// <summary>How badly vectors of one topic find each other among those of other topics.</summary>
/// <remarks>
/// Khosla et al., "Supervised contrastive learning", NeurIPS 2020. With S = u·uᵀ/temperature off the diagonal, P its softmax by row and
/// T equal shares on the others of a row's topic, the loss is the mean of −Σ T·log P over rows. A row alone in its topic adds nothing.
/// </remarks>
internal static class ContrastiveLoss
{
    /// <summary>Computes the loss.</summary>
    /// <param name="vectors">u, one row a text.</param>
    /// <param name="topics">The topic of each.</param>
    /// <param name="temperature">The temperature.</param>
    /// <param name="gradient">Becomes (dS + dSᵀ)·u/temperature with dS = (P − T)/n.</param>
    public static double Compute(Matrix vectors, IReadOnlyList<int> topics, float temperature, Matrix gradient)
    {
        var n = vectors.Count;
        var slopes = new double[n, n];
        var loss = 0.0;
        for (var row = 0; row < n; row++)
            loss += ComputeRow(vectors, topics, temperature, row, slopes);
        var sums = new double[vectors.Columns];
        gradient.Resize(n, vectors.Columns);
        for (var row = 0; row < n; row++)
        {
            Array.Clear(sums);
            for (var other = 0; other < n; other++)
            {
                var slope = slopes[row, other] + slopes[other, row];
                var vector = vectors.Row(other);
                for (var k = 0; k < sums.Length; k++)
                    sums[k] += slope * vector[k];
            }

            var target = gradient.Row(row);
            for (var k = 0; k < sums.Length; k++)
                target[k] = (float)(sums[k] / temperature);
        }

        return loss;
    }

    private static double ComputeRow(Matrix vectors, IReadOnlyList<int> topics, float temperature, int row, double[,] slopes)
    {
        var n = vectors.Count;
        var partners = topics.Count(topic => topic == topics[row]) - 1;
        if (partners == 0)
            return 0;
        var scores = new double[n];
        for (var other = 0; other < n; other++)
            scores[other] = other == row ? double.NegativeInfinity : Dot(vectors.Row(row), vectors.Row(other)) / temperature;
        var highest = scores.Max();
        var total = scores.Sum(score => Math.Exp(score - highest));
        var loss = 0.0;
        for (var other = 0; other < n; other++)
        {
            if (other == row)
                continue;
            var share = topics[other] == topics[row] ? 1.0 / partners : 0;
            loss -= share * (scores[other] - highest - Math.Log(total));
            slopes[row, other] = ((Math.Exp(scores[other] - highest) / total) - share) / n;
        }

        return loss / n;
    }

    private static double Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var sum = 0.0;
        for (var k = 0; k < a.Length; k++)
            sum += (double)a[k] * b[k];
        return sum;
    }
}
