using Readout.Training;
using Readout.Training.Features;

namespace Readout.Tests.Training;

public class NgramsTests
{
    [Fact]
    public void Words_are_listed_one_by_one_and_then_in_pairs_repeated_as_often_as_they_occur() => Assert.Equal(
        ["gas", "talks", "gas", "gas talks", "talks gas"],
        Listed("Gas talks: GAS!", Block.Words, new() { WordNgrams = 2 }));

    [Fact]
    public void Characters_stay_inside_a_word_and_its_two_boundaries() => Assert.Equal(
        [" ga", "gas", "as ", " gas", "gas ", " up", "up ", " up "],
        Listed("Gas up", Block.Characters, new() { CharNgramsFrom = 3, CharNgramsTo = 4 }));

    [Fact]
    public void A_word_shorter_than_the_shortest_character_ngram_has_none() =>
        Assert.Empty(Listed("a", Block.Characters, new() { CharNgramsFrom = 4, CharNgramsTo = 5 }));

    [Fact]
    public void Subwords_are_pieces_of_the_normalised_text_and_pairs_of_them() =>
        Assert.Equal(["gas", " talks", "gas| talks"], Listed("GAS talks", Block.Subwords, new() { SubwordNgrams = 2 }));

    [Fact]
    public void No_character_ngram_holds_half_a_character() => Assert.Equal(
        ["😀", " 😀", "😀 ", " 😀 "],
        Listed("😀", Block.Characters, new() { CharNgramsFrom = 2, CharNgramsTo = 5 }));

    [Fact]
    public void An_empty_text_has_no_ngrams() =>
        Assert.All(Enum.GetValues<Block>(), block => Assert.Empty(Listed("", block, new() { SubwordNgrams = 2 })));

    [Fact]
    public void Blocks_are_those_whose_longest_ngram_is_not_0()
    {
        Assert.Equal([Block.Words, Block.Characters], Ngrams.Blocks(new()));
        Assert.Equal([Block.Characters, Block.Subwords], Ngrams.Blocks(new() { WordNgrams = 0, SubwordNgrams = 1 }));
    }

    [Fact]
    public void Options_say_their_blocks_in_words()
    {
        Assert.Equal("words 1-2 + characters 3-5", new FeatureOptions().ToString());
        Assert.Equal("words + subwords 1-2", new FeatureOptions { WordNgrams = 1, CharNgramsTo = 0, SubwordNgrams = 2 }.ToString());
    }

    private static string[] Listed(string text, Block block, FeatureOptions options)
    {
        var ngrams = Ngrams.Of(text, block, options);
        return [.. ngrams.Spans.Select(span => ngrams.Text.Substring(span.Start, span.Length))];
    }
}
