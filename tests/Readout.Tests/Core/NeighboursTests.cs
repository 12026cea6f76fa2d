using Readout.Core;

namespace Readout.Tests.Core;

public class NeighboursTests
{
    [Fact]
    public void Statements_of_a_document_know_what_stands_before_and_after_them()
    {
        var filled = Neighbours.Fill([Row("a", "d"), Row("other", "e"), Row("b", "d"), Row("c", "d")]);
        Assert.Equal([("", "b"), ("", ""), ("a", "c"), ("b", "")], filled.Select(s => (s.Before, s.After)));
    }

    [Fact]
    public void What_a_file_says_stays()
    {
        var filled = Neighbours.Fill([Row("a", "d") with { After = "left out" }, Row("b", "d") with { Before = "left out" }]);
        Assert.Equal([("", "left out"), ("left out", "")], filled.Select(s => (s.Before, s.After)));
    }

    [Fact]
    public void Statements_without_a_document_are_strangers() =>
        Assert.All(Neighbours.Fill([Row("a", ""), Row("b", "")]), s => Assert.Equal(("", ""), (s.Before, s.After)));

    private static Statement Row(string text, string document) => new(text, text) { Document = document };
}
