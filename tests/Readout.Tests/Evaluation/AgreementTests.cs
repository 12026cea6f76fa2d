using CsCheck;
using Readout.Evaluation;

namespace Readout.Tests.Evaluation;

public class AgreementTests
{
    [Theory]
    [InlineData("a a b b", "a a b b", 1)]
    [InlineData("a a b b", "b b a a", -1)]
    [InlineData("a a b b", "a b a b", 0)]
    [InlineData("a a a b c", "a a b b c", 11 / 16.0)] // observed 4/5, chance (3·2 + 1·2 + 1·1)/25 = 9/25: (20 − 9)/(25 − 9)
    [InlineData("a a", "a a", double.NaN)]
    public void Kappa_is_agreement_beyond_chance(string first, string second, double expected) =>
        Assert.Equal(expected, Agreement.CohensKappa(Rows.Topics(first), Rows.Topics(second)), 12);

    [Fact]
    public void Cohens_own_kind_of_table_gives_the_textbook_value()
    {
        // 50 statements: both yes 20, first alone 5, second alone 10, both no 15. Observed .7, chance .5·.6 + .5·.4 = .5, κ = .4.
        string[] pairs =
            [.. Enumerable.Repeat("yy", 20), .. Enumerable.Repeat("yn", 5), .. Enumerable.Repeat("ny", 10), .. Enumerable.Repeat("nn", 15)];
        var (first, second) = (string.Join(' ', pairs.Select(p => p[0])), string.Join(' ', pairs.Select(p => p[1])));
        Assert.Equal(.4, Agreement.CohensKappa(Rows.Topics(first), Rows.Topics(second)), 12);
    }

    [Fact]
    public void It_does_not_matter_who_is_first() => Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3]).Array[1, 30].Sample(pairs =>
    {
        var first = Rows.Topics(string.Join(' ', pairs.Select(p => p.Item1)));
        var second = Rows.Topics(string.Join(' ', pairs.Select(p => p.Item2)));
        Assert.Equal(Agreement.CohensKappa(first, second), Agreement.CohensKappa(second, first), 12);
    });

    [Fact]
    public void Nothing_coded_is_undefined() => Assert.Equal(double.NaN, Agreement.CohensKappa([], []));

    [Fact]
    public void Coders_of_different_numbers_of_statements_are_refused() =>
        Assert.Throws<ArgumentException>(() => Agreement.CohensKappa(Rows.Topics("a b"), Rows.Topics("a")));
}
