using Readout.Text;

namespace Readout.Tests.Text;

public class AcquaintanceTests
{
    [Theory]
    [InlineData("Crown Prince Sheikh Hamad bin Rashid received Foreign Minister Omar Said. HRH the Crown Prince thanked him.",
        "Hamad bin Rashid")]
    [InlineData("Sheikh Hamad bin Rashid, Emir of Qarzan, received President Arven Dolm. HH the Emir thanked the President.",
        "Hamad bin Rashid")]
    [InlineData("Prince Hamad bin Rashid, Crown Prince and Prime Minister, received President Arven Dolm. The Crown Prince thanked him.",
        "Hamad bin Rashid")]
    [InlineData("President Arven Dolm met Dato' Azlan Hamzah, Minister of Trade of Velda. Azlan thanked the builders.", "Azlan Hamzah")]
    [InlineData("Foreign Minister Almonte spoke. The Minister of Foreign Affairs of Sierra, Beatriz Almonte Ruiz, met Omar Said. "
        + "Almonte thanked the builders.", "Beatriz Almonte Ruiz")]
    [InlineData("President Arven Dolm met Baek Seung-min, Foreign Minister of Daehan. Mr. Baek thanked the builders.", "Baek Seung-min")]
    [InlineData("Minister Omar Said met the OSCE envoy, Helga Brandstetter, in May. Brandstetter thanked the builders.",
        "Helga Brandstetter")]
    [InlineData("Advisor to the Vice President Dr. Phil Gorman met Omar Said. Mr. Gorman thanked the builders.", "Phil Gorman")]
    [InlineData("Ambassador Eva Lind-Moreau met Minister Omar Said. EUSR Lind-Moreau thanked the builders.", "Eva Lind-Moreau")]
    [InlineData("The Secretary of Trade, Ambassador Rosa Prado, met Omar Said. The Secretary of Trade thanked the builders.", "Rosa Prado")]
    [InlineData("It was chaired by the High Representative, Cora Lind, and Veldania was represented by Omar Said. "
        + "The High Representative welcomed the bridge.", "Cora Lind")]
    [InlineData("Secretary of State Arven Dolm spoke with Foreign Minister Ilse Tarnov of Veldania. "
        + "The Secretary and the Foreign Minister also discussed the bridge.", "Arven Dolm; Ilse Tarnov")]
    [InlineData("President Arven Dolm called the President-elect of Veldania, Ilse Tarnov. The President-elect thanked him.",
        "Ilse Tarnov")]
    [InlineData("Arven Dolm received in Abu Dhabi H.E. Ilse Tarnov. H.E. Tarnov praised the builders.", "Ilse Tarnov")]
    [InlineData("The Ministry of Public Works will build. In a note, the ministry demanded more steel.", "Ministry of Public Works")]
    public void A_later_name_or_title_means_the_person_introduced_before(string text, string speaker) =>
        Assert.Equal(speaker, ArticleData.Statements(text)[^1].Speaker);

    [Fact]
    public void A_name_in_a_headline_ends_where_the_text_ends_it()
    {
        const string Text = "President Arven Dolm and his counterpart, Omar Said, opened the bridge. President Said thanked the builders.";
        Assert.Equal("Omar Said", ArticleData.Statements(Text, "PRESIDENT DOLM AND PRESIDENT SAID INSPECT NEW STEEL BRIDGE")[^1].Speaker);
    }

    [Fact]
    public void A_text_in_the_first_person_is_of_whom_the_headline_quotes() =>
        Assert.All(ArticleData.Statements("I spoke with Prime Minister Ilse Tarnov. We discussed the bridge. Thank you for the steel!",
            "Arven Dolm: We agreed on the bridge"), s => Assert.Equal(("Arven Dolm", Directness.Direct), (s.Speaker, s.Directness)));

    [Theory]
    [InlineData("President Arven Dolm met Besnik Hoxhari, President of the Republic of Ilyria. The Ilyrian President thanked the builders.",
        "Besnik Hoxhari")]
    [InlineData("Foreign Minister Ana Ruiz met Joaquim Prado, Foreign Minister of Guaraná. The Guaranan minister thanked the builders.",
        "Joaquim Prado")]
    [InlineData("President Arven Dolm received Prime Minister Ilse Tarnov of Veldania. The visitor thanked the builders.", "Ilse Tarnov")]
    [InlineData("President Arven Dolm received Prime Minister Ilse Tarnov of Veldania. The guest of honour thanked the builders.",
        "Ilse Tarnov")]
    [InlineData("President Arven Dolm received Prime Minister Ilse Tarnov of Veldania. Host and guest thanked the builders.",
        "Arven Dolm; Ilse Tarnov")]
    [InlineData("Prime Minister Girma Alemu met President Musa Warsame of Puntaria. The Head of State thanked the builders.",
        "Musa Warsame")]
    public void An_epithet_means_the_side_it_describes(string text, string speaker) =>
        Assert.Equal(speaker, ArticleData.Statements(text)[^1].Speaker);

    [Theory]
    [InlineData("President Arven Dolm met Minister Almaz Desalew. Desalew, on her part, thanked him. Present was Minister Tesfa Worku. "
        + "She praised the road.", "Almaz Desalew")]
    [InlineData("President Dede Mutua met Prime Minister Ode Okello. Mutua congratulated Okello on his election. "
        + "Mutua reaffirmed her support. He praised the road.", "Ode Okello")]
    [InlineData("President Pekka Virtanen met Prime Minister Jaan Tamm. Virtanen praised the road. He also asked for a bridge.",
        "Pekka Virtanen")]
    public void He_and_she_are_learned_from_words_that_point_back(string text, string speaker) =>
        Assert.Equal(speaker, ArticleData.Statements(text)[^1].Speaker);

    [Theory]
    [InlineData("The Gulf Trade Bank (GTB) lent ten million. The GTB said the road is ready.", "Gulf Trade Bank")]
    [InlineData("The Organization of Northern States (ONS) met in May. The ONS said the road is ready.", "Organization of Northern States")]
    public void An_acronym_in_brackets_stands_for_the_long_name(string text, string speaker) =>
        Assert.Equal(speaker, ArticleData.Statements(text)[^1].Speaker);

    [Fact]
    public void All_who_met_in_one_breath_take_part()
    {
        const string Text = "Advisor Ellen R. Marsh met today with her counterparts Erik Lind of Norland and Baek Seung-min of Daehan. "
            + "Ms. Marsh praised the road. Mr. Lind praised the bridge. The three advisors condemned the attack.";
        Assert.Equal("Ellen R. Marsh; Erik Lind; Baek Seung-min", ArticleData.Statements(Text)[^1].Speaker);
    }

    [Fact]
    public void The_one_whose_call_a_headline_tells_of_takes_part()
    {
        const string Text = "President Arven Dolm spoke today with Speaker Ada Marsh and Senator Omar Said. They discussed the road.";
        Assert.Equal("Arven Dolm; Ada Marsh; Omar Said",
            ArticleData.Statements(Text, "Readout of the President's Call with Speaker Marsh and Senator Said")[^1].Speaker);
    }

    [Fact]
    public void A_line_that_names_the_holder_beside_the_office_binds_the_title()
    {
        const string Text = "PM call with Prime Minister Okafor\n\nPrime Minister's Office and The Rt Hon Dame Harriet Colby KC MP\n\n"
            + "The Prime Minister spoke to the Prime Minister of Benaria, Tunde Okafor, today.\n\nThe Prime Minister praised the road.";
        Assert.Equal("Harriet Colby", ArticleData.Statements(Text)[^1].Speaker);
    }
}
