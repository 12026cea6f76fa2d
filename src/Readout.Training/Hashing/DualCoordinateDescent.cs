using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Readout.Training.Hashing;

/// <summary>Linear support vector machines with squared hinge loss, one against the rest for every topic, all solved in one sweep over the rows.</summary>
/// <remarks>
/// Hsieh, Chang, Lin, Keerthi and Sundararajan, "A dual coordinate descent method for large-scale linear SVM", ICML 2008, algorithm 1:
/// min over a ≥ 0 of ½ |Σ a y x|² + Σ a² / 4C − Σ a, where y is +1 for the row's own topic and −1 for the others. The topics share nothing
/// but the rows, so each has a lane of the vector unit.
/// </remarks>
internal sealed class DualCoordinateDescent
{
    private readonly SparseRows rows;
    private readonly int[] gold;
    private readonly float[] cost;
    private readonly float[] alphas;
    private readonly float[] squares;
    private readonly float[] lanes;

    /// <summary>A solver for all topics.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="gold">The topic of each row.</param>
    /// <param name="features">How many features there are.</param>
    /// <param name="cost">C of each topic's rows.</param>
    public DualCoordinateDescent(SparseRows rows, int[] gold, int features, float[] cost)
        : this(rows, SquaresOf(rows), gold, features, cost, 0, cost.Length)
    {
    }

    /// <summary>A solver for some topics that stand side by side.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="squares">The squared length of each.</param>
    /// <param name="gold">The topic of each row, be it among those topics or not.</param>
    /// <param name="features">How many features there are.</param>
    /// <param name="cost">C of each topic's rows.</param>
    /// <param name="first">The first of the topics.</param>
    /// <param name="topics">How many they are.</param>
    public DualCoordinateDescent(SparseRows rows, float[] squares, int[] gold, int features, float[] cost, int first, int topics)
    {
        (this.rows, this.squares, this.gold, this.cost, First) = (rows, squares, gold, cost, first);
        Weights = new(features, topics);
        alphas = new float[checked(rows.Count * Weights.Stride)];
        lanes = new float[Weights.Stride];
        lanes.AsSpan(0, topics).Fill(1);
    }

    /// <summary>The first of the solver's topics.</summary>
    public int First { get; }

    /// <summary>The weights, Σ a y x.</summary>
    public InterleavedWeights Weights { get; }

    /// <summary>The squared length of each row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float[] SquaresOf(SparseRows rows)
    {
        var squares = new float[rows.Count];
        for (var row = 0; row < squares.Length; row++)
        {
            var sum = 0f;
            foreach (var value in rows.ValuesOf(row))
                sum += value * value;
            squares[row] = sum;
        }

        return squares;
    }

    /// <summary>Solves each row's subproblem once, in the order given.</summary>
    /// <returns>The greatest violation of the optimality conditions that was met: 0 at the optimum.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public float Sweep(ReadOnlySpan<int> order)
    {
        var worst = Vector128<float>.Zero;
        Span<float> margins = stackalloc float[Weights.Stride];
        Span<float> steps = stackalloc float[Weights.Stride];
        Span<float> signs = stackalloc float[Weights.Stride];
        signs.Fill(-1);
        ref var margin = ref MemoryMarshal.GetReference(margins);
        ref var step = ref MemoryMarshal.GetReference(steps);
        ref var sign = ref MemoryMarshal.GetReference(signs);
        ref var lane = ref MemoryMarshal.GetArrayDataReference(lanes);
        for (var at = 0; at < order.Length; at++)
        {
            var row = order[at];
            var features = rows.FeaturesOf(row);
            var values = rows.ValuesOf(row);
            FetchAhead(order[at..]);
            Weights.Margins(features, values, margins);
            var ridge = 1 / (2 * cost[gold[row]]);
            var (ridges, inverse) = (Vector128.Create(ridge), Vector128.Create(1 / (squares[row] + ridge)));
            var own = gold[row] - First;
            var isHere = (uint)own < (uint)Weights.Topics;
            if (isHere)
                signs[own] = 1;
            ref var alpha = ref alphas[row * Weights.Stride];
            var moved = Vector128<float>.Zero;
            for (nuint i = 0; i < (nuint)Weights.Stride; i += 4)
            {
                var (y, a) = (Vector128.LoadUnsafe(ref sign, i), Vector128.LoadUnsafe(ref alpha, i));
                var gradient = (((y * Vector128.LoadUnsafe(ref margin, i)) - Vector128<float>.One) + (a * ridges)) * Vector128.LoadUnsafe(ref lane, i);
                var next = Vector128.Max(a - (gradient * inverse), Vector128<float>.Zero);
                var change = next - a;
                next.StoreUnsafe(ref alpha, i);
                (change * y).StoreUnsafe(ref step, i);
                moved = Vector128.Max(moved, Vector128.Abs(change));
                worst = Vector128.Max(worst, Vector128.Abs(change) / inverse);
            }

            if (isHere)
                signs[own] = -1;
            if (moved != Vector128<float>.Zero)
                Weights.Add(features, values, steps);
        }

        return Math.Max(Math.Max(worst[0], worst[1]), Math.Max(worst[2], worst[3]));
    }

    /// <summary>Asks for the weights of the next row, and for the row after it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void FetchAhead(ReadOnlySpan<int> order)
    {
        if (order.Length <= 2)
            return;
        var row = order[2];
        CacheLine.Fetch(rows.FeaturesOf(row));
        CacheLine.Fetch<float>(rows.ValuesOf(row));
        CacheLine.Fetch<float>(alphas.AsSpan(row * Weights.Stride, Weights.Stride));
        Weights.Fetch(rows.FeaturesOf(order[1]));
    }

    /// <summary>The dual objective, summed over topics: what every step raises.</summary>
    public double DualObjective(ReadOnlySpan<int> order)
    {
        var value = -SquaredNorm() / 2;
        foreach (var row in order)
        {
            double c = cost[gold[row]];
            foreach (var a in alphas.AsSpan(row * Weights.Stride, Weights.Topics))
                value += a - ((double)a * a / (4 * c));
        }

        return value;
    }

    /// <summary>Primal minus dual objective, summed over topics: 0 at the optimum, and an upper bound of what is left to gain.</summary>
    public double DualityGap(ReadOnlySpan<int> order)
    {
        var primal = SquaredNorm() / 2;
        Span<float> margins = stackalloc float[Weights.Stride];
        foreach (var row in order)
        {
            Weights.Margins(rows.FeaturesOf(row), rows.ValuesOf(row), margins);
            for (var topic = 0; topic < Weights.Topics; topic++)
            {
                var loss = Math.Max(0, 1 - ((topic == gold[row] - First ? 1 : -1) * (double)margins[topic]));
                primal += cost[gold[row]] * loss * loss;
            }
        }

        return primal - DualObjective(order);
    }

    private double SquaredNorm()
    {
        var sum = 0.0;
        for (var feature = 0; feature < Weights.Features; feature++)
        {
            foreach (var weight in Weights.Of(feature))
                sum += (double)weight * weight;
        }

        return sum;
    }
}
