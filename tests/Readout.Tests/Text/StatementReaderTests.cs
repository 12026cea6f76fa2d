using CsCheck;
using Readout.Text;

namespace Readout.Tests.Text;

public class StatementReaderTests
{
    private const string Meeting = "President Arven Dolm met Prime Minister Ilse Tarnov of Veldania. ";

    [Theory]
    [InlineData("“We will go,” said Tarnov.", "Ilse Tarnov", MentionType.Name, "inverted-tag")]
    [InlineData("The new bridge over the river Tisa, Dolm said, is ready.", "Arven Dolm", MentionType.Name, "tag")]
    [InlineData("According to Tarnov, the bridge will be ready in May.", "Ilse Tarnov", MentionType.Name, "according-to")]
    [InlineData("As Dolm noted, the bridge is ready.", "Arven Dolm", MentionType.Name, "tag")]
    [InlineData("Dolm told Tarnov that the bridge is ready.", "Arven Dolm", MentionType.Name, "subject")]
    [InlineData("For her part, Tarnov thanked the builders.", "Ilse Tarnov", MentionType.Name, "subject")]
    [InlineData("Tarnov, who arrived on Monday, thanked the builders.", "Ilse Tarnov", MentionType.Name, "subject")]
    [InlineData("The leaders discussed the bridge.", "Arven Dolm; Ilse Tarnov", MentionType.Joint, "subject")]
    [InlineData("Both sides welcomed the bridge.", "Arven Dolm; Ilse Tarnov", MentionType.Joint, "subject")]
    [InlineData("They also noted the price of steel.", "Arven Dolm; Ilse Tarnov", MentionType.Joint, "subject")]
    [InlineData("Dolm and Tarnov agreed on the bridge.", "Arven Dolm; Ilse Tarnov", MentionType.Joint, "subject")]
    [InlineData("The President and the Prime Minister pledged to meet again.", "Arven Dolm; Ilse Tarnov", MentionType.Joint, "subject")]
    [InlineData("The Veldanian leader praised the builders.", "Ilse Tarnov", MentionType.Epithet, "subject")]
    [InlineData("The Prime Minister of Veldania praised the builders.", "Ilse Tarnov", MentionType.Title, "subject")]
    [InlineData("She praised the builders.", "Ilse Tarnov", MentionType.Pronoun, "subject")]
    [InlineData("He thanked Prime Minister Tarnov for the steel.", "Arven Dolm", MentionType.Pronoun, "subject")]
    [InlineData("The point was raised by Tarnov.", "Ilse Tarnov", MentionType.Name, "passive-agent")]
    [InlineData("It was agreed to build the bridge.", "Arven Dolm; Ilse Tarnov", MentionType.Joint, "impersonal")]
    [InlineData("It was noted that the bridge is old.", "", MentionType.None, "impersonal")]
    [InlineData("The importance of the bridge was emphasised.", "", MentionType.None, "impersonal")]
    [InlineData("In her view, the bridge must stay open.", "Ilse Tarnov", MentionType.Pronoun, "view")]
    [InlineData("The foreign ministry said the road is closed.", "foreign ministry", MentionType.Epithet, "subject")]
    [InlineData("After the talks, Dolm inspected the bridge.", "", MentionType.None, "narration")]
    [InlineData("Tarnov has called on the builders to hurry.", "Ilse Tarnov", MentionType.Name, "subject")]
    [InlineData("President Arven Dolm and the Minister of Steel, H.E. Omar Said, have agreed to build.", "Arven Dolm; Omar Said",
        MentionType.Joint, "subject")]
    [InlineData("Dolm thanked the builders and asked for more, presidential spokesperson Ada Min said.", "Arven Dolm", MentionType.Name,
        "subject")]
    [InlineData("A bridge will be built, presidential spokesperson Ada Min said.", "Ada Min", MentionType.Name, "tag")]
    [InlineData("“No bridge, no road,” Tarnov summed up.", "Ilse Tarnov", MentionType.Name, "tag")]
    [InlineData("She identified three areas of cooperation.", "Ilse Tarnov", MentionType.Pronoun, "subject")]
    [InlineData("Dolm called Veldania “a true friend.”", "Arven Dolm", MentionType.Name, "subject")]
    [InlineData("Officials from both countries declined to give a date.", "Officials", MentionType.Joint, "subject")]
    [InlineData("Dolm said this when he received the builders.", "", MentionType.None, "narration")]
    [InlineData("She made the proposal at a reception in May.", "", MentionType.None, "narration")]
    [InlineData("They continued to discuss the bridge.", "Arven Dolm; Ilse Tarnov", MentionType.Joint, "subject")]
    [InlineData("It was not clear whether the bridge is old.", "", MentionType.None, "narration")]
    [InlineData("According to a source close to the talks, the bridge is still too dear.", "source close to the talks",
        MentionType.Epithet, "according-to")]
    [InlineData("A spokesman for Veldania's energy ministry said the works went on.", "spokesman for Veldania's energy ministry",
        MentionType.Title, "subject")]
    [InlineData("The authorities agreed on the following steps.", "Arven Dolm; Ilse Tarnov", MentionType.Joint, "subject")]
    [InlineData("The leaders looked ahead to the opening of the bridge.", "Arven Dolm; Ilse Tarnov", MentionType.Joint, "subject")]
    [InlineData("She specified that the bridge will open in May.", "Ilse Tarnov", MentionType.Pronoun, "subject")]
    [InlineData("Tarnov also ratified the invitation to the opening.", "Ilse Tarnov", MentionType.Name, "subject")]
    [InlineData("Dolm welcomed the Prime Minister of Veldania, Ilse Tarnov, to Castle Hill on Monday.", "", MentionType.None, "narration")]
    [InlineData("Dolm welcomed Tarnov to Castle Hill on Monday.", "", MentionType.None, "narration")]
    [InlineData("The leaders honoured the memory of the builders.", "", MentionType.None, "narration")]
    [InlineData("Attention was paid by the leaders to the protection of the bridge.", "Arven Dolm; Ilse Tarnov", MentionType.Joint,
        "passive-agent")]
    [InlineData("Tarnov presented the state of play of the works.", "Ilse Tarnov", MentionType.Name, "subject")]
    [InlineData("According to the Office of the Special Envoy, the bridge is open.", "Office of the Special Envoy", MentionType.Name,
        "according-to")]
    public void The_speaker_of_a_sentence_is_found(string sentence, string speaker, MentionType mention, string rule)
    {
        var statement = ArticleData.Statements(Meeting + sentence)[^1];
        Assert.Equal((speaker, mention, rule), (statement.Speaker, statement.Mention, statement.Rule));
    }

    [Theory]
    [InlineData("President Arven Dolm spoke with Prime Minister Ilse Tarnov and thanked her.", "Arven Dolm")]
    [InlineData("President Arven Dolm met Prime Minister Ilse Tarnov, conveying his sympathy.", "Arven Dolm")]
    [InlineData("President Arven Dolm called Prime Minister Ilse Tarnov to congratulate her.", "Arven Dolm")]
    [InlineData("President Arven Dolm met Prime Minister Ilse Tarnov to discuss the bridge.", "")]
    [InlineData("Ilse Tarnov, Prime Minister of Veldania, thanked the builders.", "Ilse Tarnov")]
    [InlineData("The President of Ruthenia, Taras Kovalenko, thanked the builders.", "Taras Kovalenko")]
    [InlineData("Prince Omar Said, Crown Prince of Veldania, sent a cable, in which he expressed his sympathy.", "Omar Said")]
    [InlineData("The President of Almería del Sur, Lucía Fuentes, thanked the builders.", "Lucía Fuentes")]
    [InlineData("The presidents of Araucania and Tarija, Rodrigo Oyarce and Beatriz Valdoro, thanked the builders.",
        "Rodrigo Oyarce; Beatriz Valdoro")]
    [InlineData("President of Anadora Emre Altunbas thanked the builders.", "Emre Altunbas")]
    [InlineData("Veldania's Prime Minister Ilse Tarnov thanked the builders.", "Ilse Tarnov")]
    [InlineData("His Highness Sheikh Hamad bin Rashid of Qarzan thanked the builders.", "Hamad bin Rashid")]
    [InlineData("President Joseph A. Dolm, Jr. thanked the builders.", "Joseph A. Dolm")]
    [InlineData("Deputy Prime Minister and Minister of Foreign Affairs Omar Said thanked the builders.", "Omar Said")]
    public void Names_are_read_off_titles_and_appositions(string sentence, string speaker) =>
        Assert.Equal(speaker, ArticleData.Statements(sentence)[0].Speaker);

    [Theory]
    [InlineData("His Highness the Emir Sheikh Hamad bin Saqr received a telephone call from his brother His Majesty King Khalid bin Nasser "
        + "of Rimal. They reviewed the bridge.", "Hamad bin Saqr; Khalid bin Nasser")]
    [InlineData("The presidents of Araucania and Tarija, Rodrigo Oyarce and Beatriz Valdoro, thanked the builders. The Araucanian "
        + "president stressed the price.", "Rodrigo Oyarce")]
    [InlineData("AK-TALA. KarzInform – President Arven Dolm met Ilse Tarnov. Dolm thanked the builders.", "Arven Dolm")]
    public void Those_who_met_are_known_below(string text, string speaker) => Assert.Equal(speaker, ArticleData.Statements(text)[^1].Speaker);

    [Theory]
    [InlineData("Puerto Sereno, Nov 21 (Agencia Sur).- ")]
    [InlineData("Dar Al Salam, 9 Dhu al-Qa'dah 1445 / May 17 (QANA) -- ")]
    [InlineData("AK-TALA. KarzInform – ")]
    public void A_dateline_is_no_part_of_the_first_statement(string dateline) =>
        Assert.Equal(Meeting.Trim(), ArticleData.Statements(dateline + Meeting)[0].Text);

    [Fact]
    public void A_label_with_a_surname_means_whom_the_line_of_participants_names_in_full()
    {
        var text = "Remarks by President Dolm and Prime Minister Tarnov\n\nPRESIDENT DOLM: Well, welcome back.\n\n"
            + "PRIME MINISTER TARNOV: Thank you very much.\n\nParticipants: Arven J. Dolm, President; Ilse Tarnov, Prime Minister of Veldania\n";
        Assert.Equal(["Arven J. Dolm", "Ilse Tarnov"], ArticleData.Statements(text).Select(s => s.Speaker));
    }

    [Fact]
    public void A_sentence_without_a_verb_of_saying_goes_on_with_the_speaker()
    {
        var statements = ArticleData.Statements(Meeting + "Tarnov said the bridge is old. A new one will cost ten million.");
        Assert.Equal(("Ilse Tarnov", MentionType.CarryOver, "carry-over"),
            (statements[2].Speaker, statements[2].Mention, statements[2].Rule));
    }

    [Fact]
    public void The_items_of_a_list_go_on_with_the_speaker_who_opened_it()
    {
        var statements = ArticleData.Statements(Meeting + "Tarnov identified three priorities:\n\n- a bridge;\n- a road; and\n- a port.");
        Assert.All(statements.Skip(1), s => Assert.Equal("Ilse Tarnov", s.Speaker));
        Assert.Equal(5, statements.Count);
    }

    [Fact]
    public void A_communique_is_the_words_of_the_body_that_issues_it()
    {
        var statements = ArticleData.Statements("The Government of Costa Azul expresses its concern. It also calls on all to stop.");
        Assert.All(statements, s => Assert.Equal("Government of Costa Azul", s.Speaker));
    }

    [Fact]
    public void A_quotation_with_its_speaker_on_the_line_below_is_the_speakers()
    {
        var statements = ArticleData.Statements("The summit was held.\n\n“The bridge is old. It must stay.”\n\n"
            + "Rui Monteval, President of the Council\n\nThe road is new.");
        Assert.Equal(["", "Rui Monteval", "Rui Monteval"], statements.Take(3).Select(s => s.Speaker));
    }

    [Fact]
    public void A_quotation_over_several_paragraphs_has_the_speaker_named_at_its_end()
    {
        var statements = ArticleData.Statements("“We came in May.\n\n“We stayed. We will stay,” Prime Minister Ilse Tarnov told students.");
        Assert.Equal(3, statements.Count(s => s is { Speaker: "Ilse Tarnov", Directness: Directness.Direct }));
    }

    [Fact]
    public void A_quotation_interrupted_by_its_speaker_is_direct()
    {
        var statement = ArticleData.Statements("\"We measure everything,\" said Minister Omar Said, \"and we share almost nothing.\"")[0];
        Assert.Equal(("Omar Said", Directness.Direct), (statement.Speaker, statement.Directness));
    }

    [Fact]
    public void Speech_quoted_inside_a_report_is_mixed() =>
        Assert.Equal(Directness.Mixed, ArticleData.Statements(
            "President Arven Dolm described the plan as harmless but said that he would \"not stand in the way of the others.\"")[0].Directness);

    [Fact]
    public void The_labels_of_a_transcript_name_the_speakers()
    {
        var statements = ArticleData.Statements("PRESIDENT DOLM: Good morning. We are glad.\n\nPRIME MINISTER TARNOV: Thank you.\n\nQ: Is it true?");
        Assert.Equal(["Dolm", "Dolm", "Tarnov", "Q"], statements.Select(s => s.Speaker));
        Assert.All(statements, s => Assert.Equal(("label", Directness.Direct), (s.Rule, s.Directness)));
    }

    [Fact]
    public void An_address_is_its_authors() =>
        Assert.All(ArticleData.Statements("I spoke with the minister. We agreed on steel. Glory to all.",
            "Address by President Taras Kovalenko"),
            s => Assert.Equal("Taras Kovalenko", s.Speaker));

    [Fact]
    public void Odd_characters_are_kept_and_flagged()
    {
        var statement = ArticleData.Statements("President\u00a0Arven Dolm said co\u00adoperation\u200b works\u202e.\n")[0];
        Assert.Equal("Arven Dolm", statement.Speaker);
        Assert.Equal(
            OddCharacters.NoBreakSpace | OddCharacters.SoftHyphen | OddCharacters.ZeroWidth | OddCharacters.Bidi, statement.Flags);
    }

    [Fact]
    public void The_addressee_is_the_object_of_telling() =>
        Assert.Equal("Ilse Tarnov",
            ArticleData.Statements("President Arven Dolm told Prime Minister Ilse Tarnov that the bridge is old.")[0].Addressee);

    [Fact]
    public void Statements_are_in_order_apart_and_inside_the_kept_blocks() =>
        TextGen.Texts.Sample(text =>
        {
            var document = ArticleReader.Read(new("d", text));
            var end = 0;
            foreach (var statement in StatementReader.Read(document))
            {
                Assert.True(statement.Start >= end && statement.End > statement.Start);
                Assert.Equal(text[statement.Start..statement.End], statement.Text);
                Assert.Contains(document.Blocks, b => b.Start <= statement.Start && statement.End <= b.End);
                end = statement.End;
            }
        });
}
