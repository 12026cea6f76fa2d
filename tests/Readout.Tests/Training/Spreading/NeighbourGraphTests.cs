using CsCheck;
using Readout.Core;
using Readout.Training.Spreading;

namespace Readout.Tests.Training.Spreading;

public class NeighbourGraphTests
{
    [Fact]
    public void A_topic_spreads_along_edges_and_fades_on_the_way()
    {
        // A chain of three; S has 1/√(1·2) on both edges. From F = Y = (1, 0, 0), one sweep gives ½ · (0, 1/√2, 0) + ½ · (1, 0, 0).
        var chain = new NeighbourGraph(3, [(0, 1, 1f), (1, 2, 1f)]);
        var once = chain.Spread([[1], [0], [0]], alpha: .5, sweeps: 1);
        Assert.Equal([.5, .5 / Math.Sqrt(2), 0], once.Select(row => (double)row[0]), Near);
        // At the end F = ½ S F + ½ Y: with b for the middle, a = ½ + b / 2√2, c = b / 2√2 and b = (a + c) / 2√2, so b = √2 / 6.
        var end = chain.Spread([[1], [0], [0]], alpha: .5, sweeps: 60);
        Assert.Equal([7 / 12.0, Math.Sqrt(2) / 6, 1 / 12.0], end.Select(row => (double)row[0]), Near);
    }

    [Fact]
    public void Where_alpha_is_nought_and_where_there_is_no_edge_all_stays_or_fades_in_place()
    {
        float[][] start = [[1, 0], [0, 1]];
        Assert.Equal(start, new NeighbourGraph(2, [(0, 1, 1f)]).Spread(start, 0, 5));
        Assert.Equal([[.5f, 0], [0, .5f]], new NeighbourGraph(2, []).Spread(start, .5, 5));
    }

    [Fact]
    public void An_edge_named_from_both_sides_counts_once()
    {
        float[][] start = [[1], [0], [0]];
        var twice = new NeighbourGraph(3, [(0, 1, .9f), (1, 0, .9f), (1, 2, .3f)]).Spread(start, .8, 9);
        Assert.Equal(new NeighbourGraph(3, [(1, 2, .3f), (0, 1, .9f)]).Spread(start, .8, 9), twice);
    }

    [Fact]
    public void Neighbours_are_those_of_greatest_product_and_of_equals_the_first()
    {
        float[][] vectors = [[1, 0], [.8f, .6f], [.6f, .8f], [0, 1], [-1, 0], [.8f, .6f]];
        var nearest = Nearest.Of(vectors, vectors, 2, isSame: true);
        Assert.Equal([1, 5], nearest[0].Select(n => n.Index));
        Assert.Equal([5, 2], nearest[1].Select(n => n.Index));
        // Only products above 0 count: nothing is like the opposite.
        Assert.Empty(nearest[4]);
        Assert.Equal([(0, 1f), (1, .8f)], Nearest.Of([[1, 0]], vectors, 2, isSame: false)[0]);
    }

    [Fact]
    public void However_many_there_are_the_nearest_are_those_of_a_plain_search() => Gen.Select(Gen.Int[1, 700], Gen.Int[1, 40]).Sample((count, width) =>
    {
        var random = new SeededRandom(count);
        float[][] vectors = [.. Enumerable.Range(0, count).Select(_ => Enumerable.Range(0, width).Select(_ => (float)random.Next(5) - 1).ToArray())];
        var found = Nearest.Of(vectors, vectors, 3, isSame: true);
        var row = count / 2;
        var plain = Enumerable.Range(0, count).Where(i => i != row).Select(i => (Index: i, Product: vectors[row].Zip(vectors[i], (a, b) => a * b).Sum()))
            .Where(n => n.Product > 0).OrderByDescending(n => n.Product).ThenBy(n => n.Index).Take(3);
        Assert.Equal(plain, found[row]);
    }, iter: 15);

    private static bool Near(double a, double b) => Math.Abs(a - b) < 1e-5;
}
