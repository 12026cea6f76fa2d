using Readout.Text;

namespace Readout.Tests.Text;

public class FurnitureHouseTests
{
    private const string Body = "President Dolm met Prime Minister Tarnov on Friday. They discussed the canal.";

    [Theory]
    [InlineData("The following statement was issued today by the Spokesman for the Secretary-General:", "label")]
    [InlineData("The Deputy Spokesperson issues the following statement:", "label")]
    [InlineData("THE HON. ARVEN DOLM MEETS THE CHARGÉ D'AFFAIRES, A.I.", "headline")]
    [InlineData("Press Wire | Port Vey | Updated: August 2, 2024 7:42 p.m.", "date")]
    [InlineData("Skip to main content", "page")]
    public void What_stands_above_the_text_is_cut(string line, string rule)
    {
        var document = Read($"{line}\n\n{Body}");
        Assert.Equal((line, rule), (document.Cuts[0].Text.Trim(), document.Cuts[0].Rule));
        Assert.Equal(2, Sentences(document).Count);
    }

    [Theory]
    [InlineData("For information media. Not an official record.")]
    [InlineData("ISSUED BY:\nPresidential Communications Unit")]
    [InlineData("Associated Links\n- Canada-Veldt relations\n- Veldt and the European Union")]
    [InlineData("For further information, please contact:\nMs. Selma Dirk | Communication Officer | Tel: +251 11 555 0177")]
    [InlineData("When reprinting, a hyperlink to VeldtInform is required.")]
    public void What_stands_below_the_text_is_cut(string lines) => Assert.Equal(2, Sentences(Read($"{Body}\n\n{lines}")).Count);

    [Fact]
    public void A_headline_that_ends_in_a_full_stop_above_its_date_is_cut() => Assert.Equal("headline",
        Read($"Telephone conversation with Mr Petar Kolev, President of Veldt.\n\nPublished on 4 December 2023\n\n{Body}").Cuts[0].Rule);

    [Fact]
    public void Numbered_headings_between_paragraphs_are_cut_and_numbered_items_are_kept()
    {
        var headed = Read($"{Body}\n\n1. Bilateral relations\n\nThe ministers welcomed the visit.\n\n2. Regional affairs\n\nThey shared concerns.");
        Assert.Equal(["1. Bilateral relations", "2. Regional affairs"], headed.Cuts.Select(c => c.Text.Trim()));
        Assert.Empty(Read("They decided to:\n1. open a consulate\n2. abolish visas\n\nThe talks were held in Port Vey.").Cuts);
    }

    [Fact]
    public void The_name_below_a_quotation_is_no_statement()
    {
        var document = Read($"{Body}\n\n“We are here to stay.”\n— The Rt. Hon. Julie Benoit, Prime Minister\n\nThe leaders will meet again.");
        Assert.Equal("— The Rt. Hon. Julie Benoit, Prime Minister", Assert.Single(document.Cuts).Text.Trim());
    }

    [Fact]
    public void A_question_that_is_interrupted_is_no_heading() => Assert.Contains("Q    Madam President, on Sudan --",
        Sentences(Read("PRESIDENT DOLM:  Good morning.\n\nQ    Madam President, on Sudan --\n\nPRESIDENT DOLM:  Thank you all.")));

    [Fact]
    public void A_small_o_before_a_capital_is_a_bullet() => Assert.Equal(["1. They met.", "They will meet again."],
        Sentences(Read("1. They met.\n   o They will meet again.")));

    private static Document Read(string text) => ArticleReader.Read(new("t", text));

    private static List<string> Sentences(Document document) =>
        [.. SentenceSplitter.Split(document).Select(s => document.Article.Text[s.Start..s.End])];
}
