using Readout.Core;
using Readout.Summarization;

namespace Readout.Tests.Summarization;

public class AttributionTests
{
    [Theory]
    [InlineData("Arven Dolm||He promised a railway to the coast.", "He [Arven Dolm] promised a railway to the coast.")]
    [InlineData("Ilse Tarnov||In turn, she promised a bridge.", "In turn, she [Ilse Tarnov] promised a bridge.")]
    [InlineData("Arven Dolm; Ilse Tarnov||They agreed on a railway.", "They [Arven Dolm and Ilse Tarnov] agreed on a railway.")]
    [InlineData("Arven Dolm||His government would pay, he added.", "[Arven Dolm] His government would pay, he added.")]
    [InlineData("Arven Dolm||“We will build it.”", "[Arven Dolm] “We will build it.”")]
    [InlineData("Arven Dolm||\"We will build it, and", "[Arven Dolm] \"We will build it, and")]
    [InlineData("Arven Dolm||\"We will build it,\" Dolm said.", "\"We will build it,\" Dolm said.")]
    [InlineData("Arven Dolm||Dolm promised that he would come.", "Dolm promised that he would come.")]
    [InlineData("they||They promised a railway to the coast.", "They promised a railway to the coast.")]
    [InlineData("||He promised a railway to the coast.", "He promised a railway to the coast.")]
    [InlineData("Arven Dolm||The heads of state met.", "The heads of state met.")]
    public void The_speaker_is_shown_where_the_words_do_not_tell(string line, string shown) =>
        Assert.Equal(shown, Lead(1, line).Shown);

    [Fact]
    public void A_line_that_carries_on_from_the_line_above_needs_no_name()
    {
        var summary = Lead(
            3, "Arven Dolm||Dolm opened the talks.", "Arven Dolm||He praised the bridge.", "Ilse Tarnov||She praised the railway.");
        Assert.Equal("Dolm opened the talks.\nHe praised the bridge.\nShe [Ilse Tarnov] praised the railway.", summary.Shown);
        Assert.Equal("Dolm opened the talks.\nHe praised the bridge.\nShe praised the railway.", summary.Text);
    }

    [Fact]
    public void A_quotation_over_several_sentences_is_taken_whole_or_left()
    {
        var document = Texts.Of(
            "The minister spoke for an hour about the railway.", "\"We will build the railway this year.",
            "It will carry grain to the harbour.", "It will be finished in spring,\" he said.", "Nobody asked about the price of it all.");
        for (var sentences = 1; sentences <= 5; sentences++)
        {
            var chosen = Texts.Chosen(new Summarizer().Summarize(document, SummaryLength.Sentences(sentences)));
            Assert.True(chosen.Count(i => i is >= 1 and <= 3) is 0 or 3);
            Assert.True(chosen.Length <= sentences);
        }
    }

    [Theory]
    [InlineData("“A a a a a a a.|“B b b b b b b.|C c c c c c c.”", 1)] // opened again, closed once
    [InlineData("«A a a a a a a.|B b b b b b b».|C c c c c c c.", 2)]
    [InlineData("He said \"a a a a a\" twice.|B b b b b b b.|C c c c c c c.", 3)]
    [InlineData("“A a a a a a a.|B b b b b b b.|C c c c c c c.", 3)] // never closed: no quotation
    [InlineData("The message reads:\"A a a a.|B b b b b b b.\"|C c c c c c c.", 2)] // no space behind the colon
    [InlineData("(AP)\"A a a a,|B b b b b b b.\"|C c c c c c c.", 2)]
    [InlineData("He reads: “A a a a a a a.|B b b b b b b.|C c c c c c c.|D d d d d.|E e e e e e.”", 5)] // the quotation is the text
    [InlineData("A a a.|“B b b.|“C c c.|“D d d.|“E e e.|“F f f.”", 6)]
    [InlineData("A a a.|B b b.|C c c.|D d d.|“E e e.|F f f.|G g g.|H h h.”", 5)] // a half of the text is not
    public void Quotation_marks_decide_what_belongs_together(string sentences, int units)
    {
        var document = Texts.Of(sentences.Split('|'));
        Assert.Equal(units, Readout.Summarization.Choosing.Unit.Of(document).Count);
    }

    [Fact]
    public void Numbers_of_quotations_go_before_marks_and_a_new_paragraph_ends_an_open_mark()
    {
        var sentences = Texts.Of("\"A a a a a a.", "B b b b b b.", "C c c c c c.\"").Sentences;
        SummaryDocument numbered = new([sentences[0], sentences[1] with { Quotation = 4 }, sentences[2] with { Quotation = 4 }]);
        SummaryDocument paragraphs = new([.. sentences.Select((s, i) => s with { Paragraph = Math.Min(i, 1) })]);
        Assert.Equal([1, 2], Readout.Summarization.Choosing.Unit.Of(numbered).Select(u => u.Count));
        Assert.Equal([1, 1, 1], Readout.Summarization.Choosing.Unit.Of(paragraphs).Select(u => u.Count));
    }

    [Fact]
    public void A_quotation_longer_than_the_length_is_not_cut_when_there_is_nothing_else()
    {
        var document = Texts.Of("“A a a a a a a.", "B b b b b b b.", "C c c c c c c.”");
        var summary = new Summarizer().Summarize(document, SummaryLength.Sentences(2));
        Assert.Equal(3, summary.Lines.Count);
        Assert.Equal("no quotation is cut, and each is longer than 2 sentences: the shortest has 3 sentences", summary.Remark);
    }

    private static Summary Lead(int sentences, params string[] lines) =>
        new LeadSummarizer().Summarize(Texts.Of(lines), SummaryLength.Sentences(sentences));
}
