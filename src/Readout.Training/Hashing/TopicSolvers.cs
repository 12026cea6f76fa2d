namespace Readout.Training.Hashing;

/// <summary>The topics divided among threads, each with a <see cref="DualCoordinateDescent"/> of its own.</summary>
/// <remarks>
/// The topics share nothing but the rows, which nobody writes: so nothing is locked, and the weights are the same to the last bit for any
/// number of threads. (Sharing the weights and dividing the rows instead, as in Hsieh, Yu and Dhillon, "PASSCoDe: parallel asynchronous
/// stochastic dual co-ordinate descent", ICML 2015, was not clearly quicker, and never gives the same model twice.) A thread takes whole vectors
/// of eight topics, because fewer take nearly as long.
/// </remarks>
internal sealed class TopicSolvers
{
    private const int Vector = 8;

    private readonly SparseRows rows;
    private readonly int topics;
    private readonly DualCoordinateDescent[] parts;
    private readonly ParallelOptions parallel;

    /// <param name="rows">The rows.</param>
    /// <param name="gold">The topic of each row.</param>
    /// <param name="features">How many features there are.</param>
    /// <param name="cost">C of each topic's rows.</param>
    /// <param name="threads">How many threads sweep, at most: the result is the same for any number.</param>
    public TopicSolvers(SparseRows rows, int[] gold, int features, float[] cost, int threads)
    {
        (this.rows, topics) = (rows, cost.Length);
        var vectors = (topics + Vector - 1) / Vector;
        var count = Math.Clamp(vectors, 1, threads);
        parallel = new() { MaxDegreeOfParallelism = count };
        var squares = DualCoordinateDescent.SquaresOf(rows);
        parts = new DualCoordinateDescent[count];
        for (var part = 0; part < count; part++)
        {
            var (first, end) = (Boundary(part), Boundary(part + 1));
            parts[part] = new(rows, squares, gold, features, cost, first, end - first);
        }

        // The greater shares come first: 22 topics are 16 and 6.
        int Boundary(int part) => Math.Min(topics, Vector * (((part * vectors) + count - 1) / count));
    }

    /// <summary>Solves each row's subproblem of every topic once, in the order given.</summary>
    /// <returns>The greatest violation of the optimality conditions that was met: 0 at the optimum.</returns>
    public float Sweep(int[] order)
    {
        var worst = new float[parts.Length];
        Each(part => worst[part] = parts[part].Sweep(order));
        return worst.Max();
    }

    /// <summary>The margins of some rows, one a topic, row behind row.</summary>
    public float[] Margins(int[] wanted)
    {
        var margins = new float[wanted.Length * topics];
        Each(part =>
        {
            var weights = parts[part].Weights;
            Span<float> sums = new float[weights.Stride];
            for (var i = 0; i < wanted.Length; i++)
            {
                weights.Margins(rows.FeaturesOf(wanted[i]), rows.ValuesOf(wanted[i]), sums);
                sums[..weights.Topics].CopyTo(margins.AsSpan((i * topics) + parts[part].First));
            }
        });
        return margins;
    }

    /// <summary>The weights of all topics.</summary>
    public InterleavedWeights Weights()
    {
        if (parts.Length == 1)
            return parts[0].Weights;
        var all = new InterleavedWeights(parts[0].Weights.Features, topics);
        for (var feature = 0; feature < all.Features; feature++)
        {
            foreach (var part in parts)
                part.Weights.Of(feature).CopyTo(all.Of(feature)[part.First..]);
        }

        return all;
    }

    private void Each(Action<int> work)
    {
        if (parts.Length == 1)
            work(0);
        else
            Parallel.For(0, parts.Length, parallel, work);
    }
}
