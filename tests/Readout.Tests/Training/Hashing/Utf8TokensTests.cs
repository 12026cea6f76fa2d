using System.Text;
using CsCheck;
using Readout.Training.Hashing;

namespace Readout.Tests.Training.Hashing;

public sealed class Utf8TokensTests
{
    [Theory]
    [InlineData("We'll meet, 5G!", "We'll|meet|,|5G|!")]
    [InlineData("the people’s livelihood", "the|people’s|livelihood")]
    [InlineData("'quoted' words'", "'|quoted|'|words|'")]
    [InlineData("1.5 % of GDP", "1|.|5|%|of|GDP")]
    [InlineData("non-interference", "non|-|interference")]
    [InlineData("Erdoğan\u00A0said «да»", "Erdoğan|said|«|да|»")]
    [InlineData("e\u0301t", "e\u0301t")]
    [InlineData("和平", "和|平")]
    [InlineData("a💧b", "a|💧|b")]
    [InlineData(" \t\r\n\u0007\u200B", "")]
    [InlineData("", "")]
    public void A_text_is_cut_into_words_and_single_marks(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Tokens(Encoding.UTF8.GetBytes(text)).Select(t => t.Text)));

    [Theory]
    [InlineData("TALKS", "talks")]
    [InlineData("ÉLYSÉE", "élysée")]
    [InlineData("people’s", "People's")]
    public void Case_and_kind_of_apostrophe_make_no_difference(string one, string other) =>
        Assert.Equal(Single(one), Single(other));

    [Theory]
    [InlineData("talk", "talks")]
    [InlineData("a", "b")]
    [InlineData("!", "?")]
    [InlineData("é", "e")]
    public void Different_tokens_have_different_hashes(string one, string other) => Assert.NotEqual(Single(one), Single(other));

    [Fact]
    public void Every_visible_byte_of_any_input_belongs_to_one_token_and_none_to_two()
    {
        Gen.Byte.Array[0, 60].Sample(bytes =>
        {
            var end = 0;
            var tokens = new Utf8Tokens(bytes);
            while (tokens.MoveNext())
            {
                Assert.True(tokens.Start >= end && tokens.Length > 0);
                Assert.All(bytes[end..tokens.Start], b => Assert.True(b is <= 0x20 or >= 0x7F));
                end = tokens.Start + tokens.Length;
            }

            Assert.True(end <= bytes.Length);
        });
    }

    [Fact]
    public void A_token_has_the_same_hash_at_the_end_of_a_text_and_before_its_end()
    {
        Gen.Char["aZq09'’éЖ -"].Array[1, 40].Sample(units =>
        {
            var text = new string(units);
            Assert.Equal(Tokens(Encoding.UTF8.GetBytes(text)), Tokens(Encoding.UTF8.GetBytes(text + new string(' ', 20))));
        });
    }

    [Fact]
    public void A_cut_character_is_one_replacement_mark()
    {
        byte[] cut = [(byte)'a', 0xE2, 0x82];
        Assert.Equal(2, Tokens(cut).Count);
        Assert.Equal(Single("\uFFFD"), Tokens(cut)[1].Hash);
    }

    private static ulong Single(string text) => Assert.Single(Tokens(Encoding.UTF8.GetBytes(text))).Hash;

    private static List<(string Text, ulong Hash)> Tokens(byte[] text)
    {
        var found = new List<(string, ulong)>();
        var tokens = new Utf8Tokens(text);
        while (tokens.MoveNext())
            found.Add((Encoding.UTF8.GetString(text, tokens.Start, tokens.Length), tokens.Hash));
        return found;
    }
}
