using CsCheck;
using Readout.Core;
using Readout.Encoders.Numerics;

namespace Readout.Tests.Encoders;

public class ProductTests
{
    [Fact]
    public void A_product_is_the_sum_over_the_inner_side_plus_the_bias()
    {
        // [1 2; 3 4; 5 6] · [1 0 2; 0 1 3] + [10 20 30]
        var product = Multiply([1, 2, 3, 4, 5, 6], 3, new([1, 0, 2, 0, 1, 3], 2, 3), [10, 20, 30], Finish.Store);
        Assert.Equal([11, 22, 38, 13, 24, 48, 15, 26, 58], product);
    }

    [Fact]
    public void Rectified_elements_are_never_negative() =>
        Assert.Equal([0, 2], Multiply([1], 1, new([-1, 2], 1, 2), [0, 0], Finish.Rectify));

    [Fact]
    public void Any_shape_agrees_with_a_plain_loop_in_double() =>
        Gen.Select(Gen.Int[1, 20], Gen.Int[1, 40], Gen.Int[1, 150], Gen.Int[0, 1000]).Sample((rows, depth, columns, seed) =>
        {
            var (a, b) = (Numbers(rows * depth, seed), Numbers(depth * columns, seed + 1));
            var product = Multiply(a, rows, new(b, depth, columns), [], Finish.Store);
            for (var i = 0; i < product.Length; i++)
            {
                var (row, column) = (i / columns, i % columns);
                var expected = Enumerable.Range(0, depth).Sum(k => (double)a[(row * depth) + k] * b[(k * columns) + column]);
                Assert.Equal(expected, product[i], 1e-5);
            }
        }, iter: 50);

    [Fact]
    public void Rows_have_the_same_bits_alone_and_together()
    {
        var (a, b) = (Numbers(13 * 70, 1), new PackedMatrix(Numbers(70 * 100, 2), 70, 100));
        var together = Multiply(a, 13, b, [], Finish.Store);
        for (var row = 0; row < 13; row++)
            Assert.Equal(Multiply(a[(row * 70)..][..70], 1, b, [], Finish.Store), together[(row * 100)..][..100]);
    }

    [Fact]
    public void Both_kernels_give_the_same_bits()
    {
        var (a, b) = (Numbers(6 * 50, 3), new PackedMatrix(Numbers(50 * 64, 4), 50, 64));
        var (wide, narrow) = (new float[6 * 64], new float[6 * 64]);
        Kernel512.Multiply(ref a[0], 50, 6, ref b.Values[0], 50, ref wide[0]);
        Kernel256.Multiply(ref a[0], 50, 6, ref b.Values[0], 50, ref narrow[0]);
        Assert.Equal(wide, narrow);
    }

    [Fact]
    public void A_left_factor_that_is_too_short_is_refused() =>
        Assert.Throws<ArgumentException>(() => Multiply([1, 2, 3], 2, new([1, 1], 2, 1), [], Finish.Store));

    [Fact]
    public void Layer_normalisation_gives_mean_0_and_variance_1()
    {
        // 8 numbers: mean 1, variance 4 → ±1, times 2, plus 1.
        float[] x = [3, -1, 3, -1, 3, -1, 3, -1];
        var y = new float[8];
        new LayerNorm([2, 2, 2, 2, 2, 2, 2, 2], [1, 1, 1, 1, 1, 1, 1, 1]).Apply(new(x, 1, 8), new(y, 1, 8));
        Assert.All(y.Zip([3f, -1, 3, -1, 3, -1, 3, -1]), pair => Assert.Equal(pair.Second, pair.First, 1e-5));
    }

    private static float[] Multiply(float[] a, int rows, PackedMatrix b, float[] bias, Finish finish)
    {
        var c = new float[rows * b.Columns];
        Product.Compute(new(a, rows, b.Rows), b, bias, new(c, rows, b.Columns), finish);
        return c;
    }

    private static float[] Numbers(int count, int seed)
    {
        var random = new SeededRandom(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (random.Next(2001) - 1000) / 1000f)];
    }
}
