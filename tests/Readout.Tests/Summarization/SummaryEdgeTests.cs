using Readout.Core;
using Readout.Summarization;

namespace Readout.Tests.Summarization;

public class SummaryEdgeTests
{
    [Fact]
    public void No_sentence_gives_no_line_and_says_so()
    {
        var summary = Summarize(new([]));
        Assert.Empty(summary.Lines);
        Assert.Equal("there is no sentence to summarise", summary.Remark);
    }

    [Theory]
    [InlineData("Agreed.")]
    [InlineData("***")]
    [InlineData("")]
    public void One_sentence_is_its_own_summary(string text) => Assert.Equal(text, Summarize(Texts.Of(text)).Text);

    [Fact]
    public void Captions_alone_still_give_a_summary() =>
        Assert.Equal([0, 1, 2], Texts.Chosen(Summarize(Texts.Of("Photo: press office", "The two leaders", "Handshake", "Signing"))));

    [Fact]
    public void Short_sentences_fill_up_where_only_a_longer_quotation_is_left()
    {
        const string First = "President Ada Berg spoke to the press on Monday.";
        string[] quotation = ["\"We will build the great dam in the north.", "It will be as large as a town.", "It will cost nothing,\" Berg said."];
        Assert.Equal([0, 4, 5], Texts.Chosen(Summarize(Texts.Of([First, .. quotation, "He left at noon.", "Then he flew home."]))));

        var alone = Summarize(Texts.Of([First, .. quotation]));
        Assert.Equal([0], Texts.Chosen(alone));
        Assert.Equal("1 of 3 sentences: no quotation is cut, and each one left has more", alone.Remark);
    }

    [Fact]
    public void Equal_sentences_are_taken_from_the_front() =>
        Assert.Equal([0, 1, 2], Texts.Chosen(Summarize(Texts.Of([.. Enumerable.Repeat("The two sides agreed to stay in touch.", 30)]))));

    [Fact]
    public void A_document_shorter_than_the_length_is_shown_whole()
    {
        var summary = new Summarizer().Summarize(Texts.Meeting, SummaryLength.Sentences(50));
        Assert.Equal(7, summary.Lines.Count);
        Assert.Equal("the document is not longer than 50 sentences: all of it is shown", summary.Remark);
        Assert.Equal("", new Summarizer().Summarize(Texts.Meeting, SummaryLength.Ratio(1)).Remark);
    }

    [Theory]
    [InlineData("习近平主席同托卡耶夫总统举行会谈，双方就铁路合作达成一致。")]
    [InlineData("Президент принял премьер-министра и обсудил с ним строительство железной дороги.")]
    [InlineData("ประธานาธิบดีหารือเรื่องทางรถไฟและการค้าข้าว")]
    [InlineData("\uD800 lone \uDC00 surrogates and \0 control characters here")]
    public void Any_language_gives_a_summary_of_the_length(string text) =>
        Assert.Equal(3, Summarize(Texts.Of([.. Enumerable.Range(0, 9).Select(i => $"{text} {i}")])).Lines.Count);

    [Theory]
    [InlineData("word ")]
    [InlineData("y")]
    [InlineData("\"")]
    public void A_megabyte_without_a_full_stop_is_one_sentence(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        Assert.Equal([0], Texts.Chosen(new Summarizer().Summarize(Texts.Of(text, text), SummaryLength.Sentences(1))));
    }

    [Fact]
    public void Forty_thousand_sentences_are_summarised_at_any_length()
    {
        var document = Texts.Of([.. Enumerable.Range(0, 40_000).Select(i =>
            $"Speaker {i % 7}|t{i % 9}|Item {i} of the plan on theme{i % 311} was adopted by member{i % 977} without a vote.")]);
        var greedy = new Summarizer(new() { Balanced = true, DiverseTopics = true });
        Assert.Equal(3, new Summarizer().Summarize(document, SummaryLength.Sentences(3)).Lines.Count);
        Assert.Equal(8_000, greedy.Summarize(document, SummaryLength.Ratio(.2)).Lines.Count);
    }

    [Fact]
    public void The_same_document_gives_the_same_summary()
    {
        Assert.Equal(Summarize(Texts.Meeting).Shown, Summarize(Texts.Meeting).Shown);
        string Random() => new RandomSummarizer(7).Summarize(Texts.Meeting, SummaryLength.Sentences(3)).Text;
        Assert.Equal(Random(), Random());
    }

    private static Summary Summarize(SummaryDocument document) => new Summarizer().Summarize(document, SummaryLength.Sentences(3));
}
