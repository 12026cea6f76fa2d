using CsCheck;
using Readout.Core;
using Readout.Summarization;

namespace Readout.Tests.Summarization;

public class SummaryLengthTests
{
    [Theory]
    [InlineData(.2, 12, 2)] // 2.4
    [InlineData(.2, 13, 3)] // 2.6
    [InlineData(.01, 10, 1)]
    [InlineData(1, 7, 7)]
    public void A_ratio_is_a_share_of_the_sentences_rounded_and_at_least_one(double share, int sentences, int expected) =>
        Assert.Equal(expected, new Summarizer().Summarize(Texts.Unrelated(sentences), SummaryLength.Ratio(share)).Lines.Count);

    [Fact]
    public void Words_are_filled_with_whole_sentences_that_fit()
    {
        // Seven, nine and three words: seven first, then nine would be sixteen; the three words are too short to fill a gap.
        var document = Texts.Of("a b c d e f g.", "h i j k l m n o p.", "q r s.");
        Assert.Equal([0], Texts.Chosen(new Summarizer().Summarize(document, SummaryLength.Words(15))));
        Assert.Equal([0, 1], Texts.Chosen(new Summarizer().Summarize(document, SummaryLength.Words(16))));
        Assert.Equal([0, 1, 2], Texts.Chosen(new Summarizer().Summarize(document, SummaryLength.Words(19))));
    }

    [Fact]
    public void A_limit_below_every_sentence_gives_the_shortest_and_says_so()
    {
        var summary = new Summarizer().Summarize(Texts.Of("a b c d e f g h.", "i j k l m n o."), SummaryLength.Words(3));
        Assert.Equal([1], Texts.Chosen(summary));
        Assert.Equal("no sentence is as short as 3 words: the shortest has 7 words", summary.Remark);
    }

    [Fact]
    public void No_method_is_longer_than_asked_or_empty() =>
        Gen.Select(Gen.Int[1, 12].Array[1, 15], Gen.Int[1, 40], Gen.Bool).Sample((lengths, limit, words) =>
        {
            string Words(int count, int i) => string.Join(' ', Enumerable.Range(0, count).Select(w => $"t{i % 4}x{w}"));
            var document = Texts.Of([.. lengths.Select(Words)]);
            var length = words ? SummaryLength.Words(limit) : SummaryLength.Sentences(limit);
            ISummarizer[] methods =
                [new Summarizer(), new LeadSummarizer(), new RandomSummarizer(3), new OracleSummarizer("t1x0 t2x1 t3x5")];
            foreach (var summary in methods.Select(m => m.Summarize(document, length)))
            {
                Assert.NotEmpty(summary.Lines);
                Assert.Equal(summary.Lines.Select(l => l.Index).Distinct().Order(), summary.Lines.Select(l => l.Index));
                Assert.True(words ? summary.Words <= Math.Max(limit, lengths.Min()) : summary.Lines.Count <= limit);
            }

            if (!words)
                Assert.Equal(Math.Min(limit, lengths.Length), methods[0].Summarize(document, length).Lines.Count);
        });

    [Theory]
    [InlineData("20%", "20% of the sentences")]
    [InlineData("0.2", "20% of the sentences")]
    [InlineData("100 %", "100% of the sentences")]
    [InlineData("0", null)]
    [InlineData("120%", null)]
    [InlineData("1,5", null)]
    [InlineData("NaN", null)]
    public void Ratios_are_read_as_percent_or_fraction(string text, string? expected) =>
        Assert.Equal(expected, SummaryLength.ParseRatio(text)?.ToString());

    [Fact]
    public void Lengths_say_what_they_are()
    {
        Assert.Equal("1 sentence", SummaryLength.Sentences(1).ToString());
        Assert.Equal("100 words", SummaryLength.Words(100).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => SummaryLength.Sentences(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => SummaryLength.Words(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => SummaryLength.Ratio(double.NaN));
    }

    [Fact]
    public void Words_are_counted_as_a_word_processor_does() =>
        Assert.Equal([4, 7, 0], Texts.Of("One-stop shop (for all).", "习近平会见 Tokayev 等", " ").Sentences.Select(s => s.Words));
}
