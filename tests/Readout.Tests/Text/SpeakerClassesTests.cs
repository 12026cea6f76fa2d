using Readout.Text;

namespace Readout.Tests.Text;

public class SpeakerClassesTests
{
    private const string Meeting = "President Arven Dolm met Prime Minister Ilse Tarnov in Dresk on Friday. ";
    private const string Both = "Arven Dolm; Ilse Tarnov";

    [Theory]
    [InlineData("Datuk Seri Azmin Halim said trade would grow.", "Azmin Halim")]
    [InlineData("Trade would grow, Datin Seri Noor Aini said.", "Noor Aini")]
    [InlineData("Dato' Sri Hamid Kassim praised the bridge.", "Hamid Kassim")]
    [InlineData("YB Puan Siti Zahra stressed the price of the bridge.", "Siti Zahra")]
    [InlineData("Analyst Clara Voss of the St. Olm Institute for Strategy said the price was fair.", "Clara Voss")]
    [InlineData("Appearing for the builders, senior advocate A.S. Falk submitted that nobody had been paid.", "A.S. Falk")]
    [InlineData("Solicitor General Mina Rao told the bench that the money had been paid.", "Mina Rao")]
    public void A_form_of_address_or_a_calling_is_no_part_of_the_name(string text, string speaker) => Assert.Equal(speaker, Last(text));

    [Theory]
    [InlineData("In a majority judgment, Mokoe J held that the fee was too high.", "Mokoe")]
    [InlineData("In a dissenting judgment, Zondi AJ said that the matter was for Parliament.", "Zondi")]
    [InlineData("Nkosa DCJ agreed with the majority.", "Nkosa")]
    public void The_letters_of_a_judge_are_no_part_of_the_name(string text, string speaker) => Assert.Equal(speaker, Last(text));

    [Theory]
    [InlineData("1. Demining and the return of families.\n2. Cross-border links, with a bridge.")]
    [InlineData("1. To dredge the channel.\n2. To bid together to host the Games.")]
    [InlineData("1. Authorizing the ministers to sign.\n\n2. Approving the plan for ports.")]
    [InlineData("• Resume the working group in May.\n• Double the number of students.")]
    [InlineData("(a) Minister of Energy to lead the talks; and\n(b) Share data on fishing.")]
    public void The_items_of_a_list_are_of_whoever_opened_it(string items)
    {
        var statements = ArticleData.Statements(Meeting + "The leaders agreed on the following:\n\n" + items + "\n");
        Assert.Equal(4, statements.Count);
        Assert.All(statements.Skip(1), s => Assert.Equal(Both, s.Speaker));
    }

    [Fact]
    public void Behind_the_last_item_of_a_list_the_text_narrates() =>
        Assert.Equal("", Last(Meeting + "Tarnov proposed two steps:\n\n- Approving the plan.\n- Demining the river.\n\nAll lamps in Dresk went out.\n"));

    [Theory]
    [InlineData("President Arven Dolm told his Velorian counterpart Ion Marin on Friday that peace was near. "
        + "Foreign Minister Anna Lund said the bridge was open. The two presidents praised it.", "Arven Dolm; Ion Marin")]
    [InlineData("President Arven Dolm met on Friday with his Velorian colleague, Ion Marin, in Dresk. "
        + "Foreign Minister Anna Lund said the bridge was open. The presidents praised it.", "Arven Dolm; Ion Marin")]
    [InlineData("National security adviser Anna Lund held a call with Ion Marin of Velora and Omar Said of Marovia. "
        + "Marin said the bridge was open. The three advisers praised it.", "Anna Lund; Ion Marin; Omar Said")]
    public void The_holders_of_an_office_are_those_who_met(string text, string speakers) => Assert.Equal(speakers, Last(text));

    [Theory]
    [InlineData("The presidents of Velora, Ion Marin, and Marovia, Omar Said, announced a pact.", "Ion Marin; Omar Said")]
    [InlineData("The prime ministers of Velora (Ion Marin) and of Marovia (Omar Said) announced a pact.", "Ion Marin; Omar Said")]
    [InlineData("The foreign ministers of Velora, Ion Marin, Marovia, Omar Said, and Tarija, Anna Lund, announced a pact.",
        "Ion Marin; Omar Said; Anna Lund")]
    public void Behind_each_state_stands_the_holder_of_the_office(string text, string speakers) => Assert.Equal(speakers, Last(text));

    [Theory]
    [InlineData("The head of the North Sea Alliance said that time was short. \"We must act,\" Secretary General Johan Sand said. "
        + "Prime Minister Tibor Vane thanked him. The chief of the alliance praised the bridge.", "Johan Sand")]
    [InlineData("The Director General of the International Seed Institute, Mara Holm, met Minister of Agriculture Ion Marin of Velora. "
        + "The Director General praised the farms.", "Mara Holm")]
    [InlineData("President of the Republic of Velora Ion Marin received the envoy Omar Said, with whom he discussed trade. "
        + "The President of the Republic praised the bridge.", "Ion Marin")]
    public void The_head_of_a_body_is_the_person_and_not_the_body(string text, string speaker) => Assert.Equal(speaker, Last(text));

    [Theory]
    [InlineData("The Constitutional Court gave judgment on Friday. The Court found that the rule was unclear.", "Constitutional Court")]
    [InlineData("The Supreme Court on Monday directed the ministry to report. The apex court dismissed the plea.", "Supreme Court")]
    [InlineData("The Velorian Foreign Ministry on Tuesday summoned the ambassador to demand an explanation.", "Velorian Foreign Ministry")]
    [InlineData("The Bridge Committee, in an opinion of March, found that the law was clear.", "Bridge Committee")]
    [InlineData("The price has risen, according to Velora's Directorate of Roads.", "Directorate of Roads")]
    [InlineData("President Arven Dolm prays for the builders.", "Arven Dolm")]
    public void An_institution_speaks_by_its_full_name(string text, string speaker) => Assert.Equal(speaker, Last(text));

    [Fact]
    public void Who_summons_without_saying_anything_does_not_speak() =>
        Assert.Equal("", Last("President Arven Dolm summoned his ministers on Monday."));

    [Theory]
    [InlineData("Dolm praised the bridge. The conference, to be held in May, will bring together many.", "Arven Dolm")]
    [InlineData("Dolm praised the bridge. The accord, signed in 2019, provides for trade.", "Arven Dolm")]
    [InlineData("Dolm praised the bridge. More than 3 million have left the country since 2014.", "")]
    [InlineData("Dolm praised the bridge. The accord, signed in 2019, was amended in Dresk.", "")]
    public void A_plan_goes_on_with_its_speaker_and_history_does_not(string text, string speaker) =>
        Assert.Equal(speaker, Last(Meeting + text));

    [Fact]
    public void Her_host_is_the_other_one() => Assert.Equal("Radu Falk",
        Last("President Ingrid Holm met her counterpart Radu Falk in Dresk. Holm praised the bridge. Her host announced a ferry."));

    [Fact]
    public void The_premier_is_who_is_called_so_beside_a_prime_minister() => Assert.Equal("Lena Aupal",
        Last("The Prime Minister, Gordon Falk, met the Premier of Norvut, Lena Aupal. Falk thanked Aupal. The Premier stressed the cold."));

    [Fact]
    public void An_office_is_not_joined_to_a_source_line() => Assert.Equal("Prime Minister; Gabriel Lecler", Last(
        "PM call with President Lecler: 3 March 2025\n\nFrom: Prime Minister's Office, 10 Regent Street\nPublished 3 March 2025\n\n"
        + "The Prime Minister spoke to the President of Burgundia, Gabriel Lecler, this morning.\n\nThe leaders praised the bridge.\n"));

    [Fact]
    public void Guillemets_that_point_inwards_quote()
    {
        var statements = ArticleData.Statements(Meeting + "Tarnov praised the bridge. »We have waited. We want more«, she said. Dolm left.");
        Assert.Equal(["»We have waited.", "We want more«, she said."], statements.Skip(2).Take(2).Select(s => s.Text));
        Assert.All(statements.Skip(2).Take(2), s => Assert.Equal(("Ilse Tarnov", Directness.Direct), (s.Speaker, s.Directness)));
    }

    private static string Last(string text) => ArticleData.Statements(text)[^1].Speaker;
}
