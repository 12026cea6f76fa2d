using CsCheck;
using Readout.Core;

namespace Readout.Tests.Core;

public class SpellingTests
{
    private static readonly string[] Topics = ["economy-trade", "energy-climate", "culture"];

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("gas", "", 3)]
    [InlineData("trade", "trade", 0)]
    [InlineData("trade", "trad", 1)]
    [InlineData("trade", "tarde", 1)] // neighbours swapped
    [InlineData("kitten", "sitting", 3)]
    public void Distance_counts_edits(string a, string b, int expected) => Assert.Equal(expected, Spelling.Distance(a, b));

    [Fact]
    public void Distance_is_the_same_both_ways_and_0_only_for_equal_words() =>
        Gen.Select(Gen.String[Gen.Char['a', 'c'], 0, 6], Gen.String[Gen.Char['a', 'c'], 0, 6]).Sample((a, b) =>
        {
            Assert.Equal(Spelling.Distance(a, b), Spelling.Distance(b, a));
            Assert.Equal(a == b, Spelling.Distance(a, b) == 0);
            Assert.InRange(Spelling.Distance(a, b), Math.Abs(a.Length - b.Length), Math.Max(a.Length, b.Length));
        });

    [Theory]
    [InlineData("econmy-trade", "economy-trade")]
    [InlineData("ECONOMY-TRADE", "economy-trade")]
    [InlineData("trade", "economy-trade")] // a part of it
    [InlineData("cultrue", "culture")]
    [InlineData("sport", null)]
    public void The_nearest_name_is_found_or_none(string word, string? expected) => Assert.Equal(expected, Spelling.Nearest(word, Topics));

    [Fact]
    public void A_clause_offers_the_nearest_name_or_nothing()
    {
        Assert.Equal("; did you mean 'culture'?", Spelling.DidYouMean("cultur", Topics));
        Assert.Equal("", Spelling.DidYouMean("sport", Topics));
    }
}
