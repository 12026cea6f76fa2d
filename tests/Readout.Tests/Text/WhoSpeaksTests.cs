using Readout.Text;

namespace Readout.Tests.Text;

public class WhoSpeaksTests
{
    private const string Meeting = "President Arven Dolm met Prime Minister Ilse Tarnov of Veldania. ";
    private const string Both = "Arven Dolm; Ilse Tarnov";

    [Theory]
    [InlineData("Dolm praised the bridge. This meeting builds on their talks in Dresk, where they agreed on the price.", "")]
    [InlineData("Dolm praised the bridge. This call is part of the efforts of both houses.", "")]
    [InlineData("Both welcomed the bridge. Active contacts will continue at all levels.", "")]
    [InlineData("Tarnov praised the bridge. The Union will assume the presidency on 1 January.", "")]
    public void How_the_encounter_went_on_and_what_comes_next_is_narration(string sentences, string speaker) =>
        Assert.Equal(speaker, Last(Meeting + sentences).Speaker);

    [Fact]
    public void Behind_a_sentence_in_the_past_about_others_the_speaker_goes_on_within_the_paragraph()
    {
        const string content = "Dolm recalled the flood of May. About 40 houses fell. The river is rising again.";
        Assert.Equal("Arven Dolm", Last(Meeting + content).Speaker);
        Assert.Equal("", Last(Meeting + content.Replace(". The", ".\n\nThe", StringComparison.Ordinal)).Speaker);
    }

    [Fact]
    public void Behind_an_impersonal_report_the_same_nobody_goes_on()
    {
        var last = Last(Meeting + "It was noted that the river is rising. The houses must be saved.");
        Assert.Equal(("", Directness.Indirect, "impersonal"), (last.Speaker, last.Directness, last.Rule));
    }

    [Theory]
    [InlineData("President Arven Dolm held a call with northern leaders. They welcomed the bridge. Participants in the call included President "
        + "Oda Brekk of Nordia, Prime Minister Ilse Tarnov of Veldania, and King Omar Said of Zahr.", 1,
        "Arven Dolm; Oda Brekk; Ilse Tarnov; Omar Said")]
    [InlineData("President Arven Dolm met a delegation of builders, including Mayor Oda Brekk of Dresk and Governor Ilse Tarnov. "
        + "They welcomed the bridge.", 1, "Arven Dolm; Oda Brekk; Ilse Tarnov")]
    [InlineData("President Arven Dolm convened northern leaders. In addition to the President, the meeting included: President Brekk of Nordia "
        + "and Prime Minister Tarnov of Veldania. They agreed to build.", 2, "Arven Dolm; Brekk; Tarnov")]
    [InlineData("Foreign ministers of Tavria, Velora and Sorvia met in Dresk. Tavria's Foreign Minister Onur Kaya praised the road. Velora's "
        + "Foreign Minister Ilie Marin thanked him. Sorvia's Foreign Minister Maja Kos agreed. They also praised the bridge.", 4,
        "Onur Kaya; Ilie Marin; Maja Kos")]
    [InlineData("Speaker Brekk and Leader Tarnov met today with Director Omar Said and Advisor Taras Koval. They agreed to build.", 1,
        "Brekk; Tarnov; Omar Said; Taras Koval")]
    public void They_are_all_who_are_told_to_have_met(string text, int at, string speakers)
    {
        var statement = ArticleData.Statements(text, text.StartsWith("Speaker", StringComparison.Ordinal)
            ? "Readout of Meeting with Speaker Brekk and Leader Tarnov" : "")[at];
        Assert.Equal(speakers.Split("; ").Order(StringComparer.Ordinal), statement.Speakers.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("HH the Amir Sheikh Omar bin Saif Al Zahr received a call from HE President of the Republic of Veldania Arven Dolm. "
        + "HH the Amir thanked HE the President.", "Omar bin Saif Al Zahr")]
    [InlineData("His Royal Highness Prince Sultan bin Nayef Al Zahr, Crown Prince and Prime Minister, met the British Foreign Secretary, Edward "
        + "Ward. The Prime Minister praised the bridge.", "Sultan bin Nayef Al Zahr")]
    [InlineData("High Representative/Vice-President Clara Ruiz spoke with President Arven Dolm of Veldania. The High Representative praised "
        + "the bridge.", "Clara Ruiz")]
    [InlineData("NATO Secretary General Piet de Graaf met President Arven Dolm of Veldania. Mr de Graaf praised the bridge.", "Piet de Graaf")]
    [InlineData("Cabinet Secretary Grace Okello received Ambassador Omar Said. The CS praised the bridge.", "Grace Okello")]
    [InlineData("National Security Advisor Oda Brekk met National Security Advisor Omar Said of Zahr. The two NSAs praised the bridge.",
        "Oda Brekk; Omar Said")]
    [InlineData("Advisor Oda Brekk met the Director of the National Security Office of Zahr Omar Said. The two praised the bridge.",
        "Oda Brekk; Omar Said")]
    [InlineData("Foreign Minister João Serpa met Minister Taras Koval of Veldania. The chancellor thanked the visitor.", "João Serpa")]
    public void Titles_and_forms_of_address_find_their_holder(string text, string speaker) => Assert.Equal(speaker, Last(text).Speaker);

    [Theory]
    [InlineData("Telephone conversation with President of Velora Iona Petri",
        "Arven Dolm praised the bridge. The President asked for more.", "Arven Dolm")]
    [InlineData("Telephone conversation with President of Velora Iona Petri and President-elect of Velora Ion Marin",
        "Arven Dolm thanked the President of Velora. The President of Veldania congratulated President-elect Ion Marin.", "Arven Dolm")]
    [InlineData("Telephone conversation with President of Velora Iona Petri",
        "The presidents discussed the talks with Prime Minister Ilse Tarnov. Iona Petri informed Arven Dolm of the price. The leaders agreed.",
        "Iona Petri; Arven Dolm")]
    public void The_house_that_publishes_without_a_title_is_found(string title, string text, string speakers) => Assert.Equal(
        speakers.Split("; ").Order(StringComparer.Ordinal), ArticleData.Statements(text, title)[^1].Speakers.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("The CEOs praised the bridge.", "CEOs")]
    [InlineData("Dolm and other northern leaders praised the bridge.", Both)]
    [InlineData("Tarnov, for her part, thanked Dolm for his patience, it added.", "Ilse Tarnov")]
    [InlineData("Dolm also spoke with Tarnov about the bridge.", "Arven Dolm")]
    [InlineData("Dolm and Tarnov had a long conversation about the bridge.", Both)]
    [InlineData("Dolm and Tarnov spoke today about the bridge.", "")]
    [InlineData("Dolm later met Tarnov in Dresk, where they praised the bridge and discussed its price.", Both)]
    [InlineData("Dolm and Tarnov held a call on May 3 to reaffirm their friendship.", Both)]
    [InlineData("The talks have been held in Dresk, TAVPRESS reports.", "")]
    [InlineData("Dolm was briefed on the bridge.", "")]
    [InlineData("She commiserated with the families.", "Ilse Tarnov")]
    [InlineData("At her request, Dolm spoke in detail about the bridge.", "Arven Dolm")]
    [InlineData("They adopted a joint declaration in which they praised the bridge.", Both)]
    public void The_speaker_of_a_further_sentence_is_found(string sentence, string speaker) => Assert.Equal(
        speaker.Length == 0 ? [] : speaker.Split("; "),
        Last(Meeting + sentence).Speakers.Where(s => !s.StartsWith("other", StringComparison.Ordinal)));

    [Fact]
    public void A_state_of_an_office_that_no_list_knows_is_content_and_not_speaker() => Assert.Equal("Lucía Fuentes",
        Last("Chancellor Matti Kron met the President of Almería del Sur, Lucía Fuentes. Fuentes praised the bridge. "
            + "Almería del Sur wants to build more.").Speaker);

    [Fact]
    public void The_leaders_of_two_states_are_those_who_met() => Assert.Equal("Arven Dolm; Omar Said",
        Last("President Arven Dolm met President Omar Said of Afghanistan. The U.S. and Afghan leaders praised the bridge.").Speaker);

    [Fact]
    public void A_place_that_is_addressed_becomes_no_person() => Assert.Equal("Arven Dolm",
        Last(Meeting + "Dolm congratulated Marovia on its bridge. Marovia is a friend of all.").Speaker);

    [Fact]
    public void A_line_below_an_address_names_its_author() => Assert.Equal("Taras Koval", ArticleData.Statements(
        "We must hold – address by the President\n\nDear friends!\n\nToday I met our builders. We agreed on the bridge. I thank you all.\n\n"
        + "Address by President Taras Koval\n")[^1].Speaker);

    [Theory]
    [InlineData("Dolm described the price as “painful but honest”.", Directness.Mixed)]
    [InlineData("Dolm promised “a quick answer” to the builders of the bridge.", Directness.Mixed)]
    [InlineData("Dolm said that there could be “no bridge without builders”.", Directness.Mixed)]
    [InlineData("Dolm praised the builders of the “Green Road”.", Directness.Indirect)]
    [InlineData("“We have waited long enough for this bridge,” Dolm told a press conference in Dresk.", Directness.Direct)]
    [InlineData("“We have waited long enough for this bridge,” Dolm said, adding that the price is fair.", Directness.Mixed)]
    [InlineData("Work, she said, would begin “as soon as the price is agreed with us”.", Directness.Mixed)]
    public void Few_quoted_words_in_a_report_make_it_mixed(string sentence, Directness directness) =>
        Assert.Equal(directness, Last(Meeting + sentence).Directness);

    private static AttributedStatement Last(string text) => ArticleData.Statements(text)[^1];
}
