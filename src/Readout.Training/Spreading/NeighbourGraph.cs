namespace Readout.Training.Spreading;

/// <summary>Nodes with weighted edges, along which distributions over topics spread.</summary>
internal sealed class NeighbourGraph
{
    private readonly (int One, int Other, float Weight)[] edges;
    private readonly int nodes;

    /// <summary>Makes a graph.</summary>
    /// <param name="nodes">How many nodes there are.</param>
    /// <param name="neighbours">Pairs with a weight above 0, in any order and from either side; an edge that is named twice counts once.</param>
    public NeighbourGraph(int nodes, IEnumerable<(int One, int Other, float Weight)> neighbours)
    {
        this.nodes = nodes;
        edges = [.. neighbours.Select(e => (One: Math.Min(e.One, e.Other), Other: Math.Max(e.One, e.Other), e.Weight))
            .DistinctBy(e => (e.One, e.Other)).OrderBy(e => e.One).ThenBy(e => e.Other)];
        var degree = new double[nodes];
        foreach (var (one, other, weight) in edges)
        {
            degree[one] += weight;
            degree[other] += weight;
        }

        for (var i = 0; i < edges.Length; i++)
            edges[i].Weight = (float)(edges[i].Weight / Math.Sqrt(degree[edges[i].One] * degree[edges[i].Other]));
    }

    /// <summary>Repeats F ← α S F + (1 − α) Y from F = Y, with S = D^-½ W D^-½.</summary>
    /// <remarks>Zhou, Bousquet, Lal, Weston and Schölkopf, "Learning with local and global consistency", NIPS 2003.</remarks>
    /// <param name="start">Y, a row a node.</param>
    /// <param name="alpha">α, from 0, which leaves Y as it is, to below 1.</param>
    /// <param name="sweeps">How often.</param>
    public float[][] Spread(IReadOnlyList<float[]> start, double alpha, int sweeps)
    {
        var (own, shared) = ((float)(1 - alpha), (float)alpha);
        var now = start.ToArray();
        for (var sweep = 0; sweep < sweeps; sweep++)
        {
            var next = Array.ConvertAll(now, row => new float[row.Length]);
            foreach (var (one, other, weight) in edges)
            {
                Add(next[one], now[other], weight);
                Add(next[other], now[one], weight);
            }

            for (var node = 0; node < nodes; node++)
            {
                for (var topic = 0; topic < next[node].Length; topic++)
                    next[node][topic] = (shared * next[node][topic]) + (own * start[node][topic]);
            }

            now = next;
        }

        return now;
    }

    private static void Add(float[] to, float[] from, float weight)
    {
        for (var topic = 0; topic < to.Length; topic++)
            to[topic] += weight * from[topic];
    }
}
