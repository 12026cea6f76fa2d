using Readout.Core;

namespace Readout.Tests.Core;

public class WrittenWordsTests
{
    private static readonly WrittenWords Words = WrittenWords.Of("Gas, – he said –\n“gas” is  dear.");

    [Fact]
    public void Words_lose_punctuation_around_them_and_punctuation_alone_is_none()
    {
        Assert.Equal([0, 2, 3, 5, 6, 7], Words.Positions);
        Assert.Equal(["Gas", "he", "said", "gas", "is", "dear"], Words.Positions.Select(Words.At));
    }

    [Fact]
    public void What_is_left_keeps_its_punctuation() =>
        Assert.Equal("– he said – is dear.", Words.Without(new HashSet<int> { 0, 5 }));

    [Fact]
    public void A_word_is_left_out_wherever_it_stands_in_any_case()
    {
        var leftOut = Words.LeftOut().ToList();
        Assert.Equal(["Gas", "he", "said", "is", "dear"], leftOut.Select(l => l.Word));
        Assert.Equal("– he said – is dear.", leftOut[0].Remainder);
        Assert.Empty(WrittenWords.Of(" – … ").LeftOut());
    }
}
