using Readout.Text;

namespace Readout.Tests.Text;

public class HostileInputTests
{
    private const int Size = 1_000_000;

    public static TheoryData<string> Units =>
    [
        "\"", "\" ", "\"a ", "“", "”", "'", " 'a", ".", ". ", "A. ", "Aa.", ".)", "(", ")", "[", "A", "Aaa ", "Xi said, ", "Xi said. ",
            "Xi and ", "a\n", "\n", " ", "\u200b", ".\u200b", "Xi: a\n\n", "Xi:\n\n",
        "\ud800", "!?", "The President of ", "President A of B, ", "- a\n", "said ", "\"He said ", "by the ", "according to ", "U.S.",
            "1. ", "…", "(Xinhua) - ",
    ];

    // A scanner that goes back over what it has read would take hours on these.
    [Theory]
    [MemberData(nameof(Units))]
    public void A_megabyte_of_the_same_is_read_to_its_end(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, Size / unit.Length));
        var statements = StatementReader.Read(new Article("hostile", text));
        Assert.All(statements, s => Assert.Equal(text[s.Start..s.End], s.Text));
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b><i>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<a href=x>")]
    [InlineData("<ul><li>")]
    [InlineData("<p>Text. ")]
    [InlineData("<")]
    public void Deeply_nested_html_is_read_to_its_end(string tag)
    {
        var page = HtmlPage.Extract("hostile", "<html><body>" + string.Concat(Enumerable.Repeat(tag, Size / 2 / tag.Length)) + " He left.");
        Assert.Contains("He left.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_that_no_writer_would_write_is_left_unattributed()
    {
        var statement = StatementReader.Read(new Article("hostile",
            "Xi said " + string.Concat(Enumerable.Repeat("that ", 2000)) + "so."))[0];
        Assert.Equal(("too-long", ""), (statement.Rule, statement.Speaker));
    }
}
