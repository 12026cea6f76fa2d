using CsCheck;
using Readout.Summarization.Overlap;

namespace Readout.Tests.Summarization;

public class PorterStemmerTests
{
    [Theory]
    [InlineData("caresses", "caress")]
    [InlineData("ponies", "poni")]
    [InlineData("agreed", "agre")]
    [InlineData("hopping", "hop")]
    [InlineData("hoping", "hope")]
    [InlineData("falling", "fall")]
    [InlineData("happy", "happi")]
    [InlineData("relational", "relat")]
    [InlineData("electrical", "electr")]
    [InlineData("adoption", "adopt")]
    [InlineData("controlling", "control")]
    [InlineData("skies", "sky")]
    [InlineData("ties", "tie")]
    [InlineData("is", "is")]
    public void It_cuts_words_as_Porter_and_ROUGE_do(string word, string stem) => Assert.Equal(stem, PorterStemmer.Stem(word));

    [Fact]
    public void All_golden_stems_agree()
    {
        var rows = SharedFile.Json("golden", "porter.json").GetProperty("rows").EnumerateArray().ToList();
        Assert.Equal(2549, rows.Count);
        Assert.All(rows, row => Assert.Equal(row[1].GetString(), PorterStemmer.Stem(row[0].GetString()!)));
    }

    [Fact]
    public void A_stem_is_never_empty_and_never_longer_by_more_than_an_e() =>
        Gen.String[Gen.Char["abeiloustyngdrzkm"], 1, 14].Sample(word =>
            Assert.InRange(PorterStemmer.Stem(word).Length, 1, word.Length + 1));
}
