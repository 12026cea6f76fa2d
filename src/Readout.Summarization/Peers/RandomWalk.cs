namespace Readout.Summarization.Peers;

/// <summary>Where a walker who follows the edges of a weighted graph, and now and then jumps anywhere, is found in the long run.</summary>
/// <remarks>Brin and Page, "The anatomy of a large-scale hypertextual web search engine", 1998, with weighted edges.</remarks>
internal static class RandomWalk
{
    private const double Damping = .85;
    private const double Tolerance = 1e-9;
    private const int MostSteps = 200;

    /// <summary>The share of time at each node; the shares sum to 1.</summary>
    /// <param name="weights">The weight of the edge from each node to each; a node without edges is left by a jump.</param>
    public static double[] Of(double[][] weights)
    {
        var n = weights.Length;
        double[] totals = [.. weights.Select(row => row.Sum())];
        double[] shares = [.. Enumerable.Repeat(1.0 / n, n)];
        for (var step = 0; step < MostSteps; step++)
        {
            var stranded = Enumerable.Range(0, n).Sum(i => totals[i] > 0 ? 0 : shares[i]);
            double[] next = [.. Enumerable.Repeat((1 - Damping + (Damping * stranded)) / n, n)];
            for (var i = 0; i < n; i++)
            {
                var flow = totals[i] > 0 ? Damping * shares[i] / totals[i] : 0;
                for (var j = 0; flow > 0 && j < n; j++)
                    next[j] += flow * weights[i][j];
            }

            var change = next.Zip(shares, (a, b) => Math.Abs(a - b)).Sum();
            shares = next;
            if (change < Tolerance)
                break;
        }

        return shares;
    }
}
