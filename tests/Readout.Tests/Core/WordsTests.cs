using CsCheck;
using Readout.Core;

namespace Readout.Tests.Core;

public class WordsTests
{
    [Theory]
    [InlineData("People's livelihood, 5G", "people's livelihood 5g")]
    [InlineData("The parties’ ‘win-win’ deal", "the parties win win deal")]
    [InlineData("$1.5bn (up 20%)", "1 5bn up 20")]
    [InlineData("ﬁnance ＧＡＳ ½", "finance gas 1 2")] // NFKC takes ligatures, full-width letters and fractions apart
    [InlineData("Казахстан и Қытай", "казахстан и қытай")]
    [InlineData("a'b' 'c", "a'b c")]
    [InlineData(" … — ", "")]
    [InlineData("", "")]
    public void Words_are_lower_case_runs_of_letters_and_digits(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Words.Of(text)));

    [Fact]
    public void The_culture_of_the_machine_does_not_matter()
    {
        var culture = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal(["initiative"], Words.Of("INITIATIVE"));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Half_a_character_is_accepted() => Assert.Equal(["a", "b"], Words.Of("a \ud83d b"));

    [Fact]
    public void A_second_look_at_the_words_changes_nothing() => Gen.String.Sample(text =>
        Assert.Equal(Words.Of(text), Words.Of(string.Join(' ', Words.Of(text)))));
}
