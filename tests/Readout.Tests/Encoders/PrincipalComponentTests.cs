using CsCheck;
using Readout.Encoders;

namespace Readout.Tests.Encoders;

public class PrincipalComponentTests
{
    [Fact]
    public void It_is_the_direction_of_the_largest_sum_of_squares()
    {
        // XᵀX = [5 4; 4 5]: eigenvalue 9 along [1, 1]/√2, 1 along [1, -1]/√2.
        var direction = PrincipalComponent.Of([[2, 1], [1, 2]], 2);
        Assert.All(direction, x => Assert.Equal(Math.Sqrt(0.5), x, 1e-12));
    }

    [Fact]
    public void Its_largest_component_is_positive() => Assert.Equal([0, 1], PrincipalComponent.Of([[0, -3]], 2));

    [Fact]
    public void Of_zeros_it_is_zero() => Assert.Equal([0, 0], PrincipalComponent.Of([[0, 0]], 2));

    [Fact]
    public void No_other_direction_collects_more() =>
        Gen.Select(Gen.Double[-1, 1].Array[3].Array[1, 8], Gen.Double[-1, 1].Array[3]).Sample((rows, other) =>
        {
            var length = Math.Sqrt(other.Sum(x => x * x));
            if (length < 1e-3)
                return;
            Assert.True(Collected(rows, PrincipalComponent.Of(rows, 3)) >= Collected(rows, [.. other.Select(x => x / length)]) - 1e-9);
        });

    private static double Collected(double[][] rows, double[] direction) =>
        rows.Sum(row => Math.Pow(row.Zip(direction).Sum(pair => pair.First * pair.Second), 2));
}
