using CsCheck;
using Readout.Core;
using Readout.Text;

namespace Readout.Tests.Text;

public class ArticleReaderTests
{
    [Fact]
    public void The_furniture_of_the_article_is_cut_with_its_rule()
    {
        var document = ArticleReader.Read(ArticleData.XiTokayev);
        Assert.Equal(
            ["headline", "date", "caption", "dateline", "caption", "source", "disclaimer"],
            document.Cuts.Select(c => c.Rule));
        Assert.Equal(13, document.Blocks.Count);
    }

    [Fact]
    public void The_headline_that_was_cut_is_the_title_where_the_article_has_none_beside_its_text()
    {
        var document = ArticleReader.Read(ArticleData.XiTokayev);
        Assert.Equal(document.Cuts[0].Text.Trim(), document.Title);
        Assert.NotEmpty(document.Title);
        Assert.Equal("Given", ArticleReader.Read(ArticleData.XiTokayev with { Title = "Given" }).Title);
        Assert.Equal("", (document with { Cuts = [] }).Title);
    }

    [Fact]
    public void The_dateline_is_cut_from_the_first_sentence_it_is_glued_to()
    {
        var document = ArticleReader.Read(ArticleData.XiTokayev);
        Assert.Equal("BEIJING, Feb. 5 (Xinhua) — ", document.Cuts.Single(c => c.Rule == "dateline").Text);
        Assert.StartsWith("Chinese President Xi Jinping stressed", document.Article.Text[document.Blocks[0].Start..],
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_caption_that_stands_twice_with_two_credits_is_cut_twice()
    {
        var captions = ArticleReader.Read(ArticleData.XiTokayev).Cuts.Where(c => c.Rule == "caption").Select(c => c.Text.Trim()).ToList();
        Assert.EndsWith("[Xinhua/Shen Hong]", captions[0], StringComparison.Ordinal);
        Assert.EndsWith("[Xinhua/Li Xiang]", captions[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_disclaimer_that_ends_in_a_stop_and_a_question_mark_is_cut() =>
        Assert.EndsWith(".?", ArticleReader.Read(ArticleData.XiTokayev).Cuts[^1].Text.Trim(), StringComparison.Ordinal);

    [Fact]
    public void Keep_cuts_nothing() =>
        Assert.Empty(ArticleReader.Read(ArticleData.XiTokayev, new() { Keep = true }).Cuts);

    [Theory]
    [InlineData("MOSCOW, February 12. /TASS/. The President spoke.", "MOSCOW, February 12. /TASS/. ")]
    [InlineData("Brussels, 14 March 2024 – The President spoke.", "Brussels, 14 March 2024 – ")]
    [InlineData("ASTANA — The President spoke.", "ASTANA — ")]
    [InlineData("GENEVA (AP) — The President spoke.", "GENEVA (AP) — ")]
    [InlineData("ISLAMABAD: The Prime Minister spoke.", "ISLAMABAD: ")]
    [InlineData("Abaja, July 3, 2025 (NAZ) The President spoke.", "Abaja, July 3, 2025 (NAZ) ")]
    [InlineData("Vela Hai (VHA) – The Deputy Prime Minister spoke.", "Vela Hai (VHA) – ")]
    [InlineData("KYIV. May 5. The President spoke.", "KYIV. May 5. ")]
    [InlineData("NAIROBI, 6th June, 2023: The Minister spoke.", "NAIROBI, 6th June, 2023: ")]
    public void Datelines_of_many_houses_are_cut(string text, string dateline) =>
        Assert.Equal(dateline, ArticleReader.Read(new("d", text)).Cuts.Single(c => c.Rule == "dateline").Text);

    [Theory]
    [InlineData("QNA/Amjad Salih")]
    [InlineData("Press Service of the President")]
    [InlineData("(END)")]
    [InlineData("--QPA 19:42 LOCAL TIME")]
    [InlineData("P.O. Box 4410, Nakuri")]
    [InlineData("Nora Feld, Spokesperson\n+32 2 555 01 22\nnora@ec.example")]
    [InlineData("Relations of Hinode and Noria")]
    public void Lines_below_the_last_sentence_are_cut(string line)
    {
        var document = ArticleReader.Read(new("d", "The President spoke.\n\nThe road is ready.\n\n" + line));
        Assert.Equal(2, document.Blocks.Count);
        Assert.EndsWith(document.Cuts[^1].Text, line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The leaders agreed to meet in Paris")]
    [InlineData("a road between the two ports")]
    public void A_last_line_with_a_verb_or_in_a_list_is_kept(string line)
    {
        var document = ArticleReader.Read(new("d", "The President spoke.\n\nHe asked for:\n\n" + line));
        Assert.Equal(3, document.Blocks.Count);
    }

    [Fact]
    public void The_mark_of_the_agency_behind_the_last_sentence_is_cut()
    {
        var document = ArticleReader.Read(new("d", "The President spoke.\n\nThe road is ready. (NAZ)"));
        Assert.Equal(("(NAZ)", "source"), (document.Cuts[^1].Text, document.Cuts[^1].Rule));
    }

    [Theory]
    [InlineData("The island – an ally since 1951 – spoke.")]
    [InlineData("The International Tin Fund (ITF) Director Omar Said spoke.")]
    [InlineData("He said: The ferry is late.")]
    [InlineData("Poland - a neighbour - agreed.")]
    public void Dashes_and_colons_inside_a_sentence_are_no_dateline(string text) =>
        Assert.Empty(ArticleReader.Read(new("d", text)).Cuts);

    [Fact]
    public void A_text_whose_lines_are_wrapped_keeps_its_paragraphs_whole()
    {
        const string text = "The minister told the commission on Wednesday that the level of\nthe sea had fallen and that no\nstate could solve the problem alone.";
        Assert.Single(ArticleReader.Read(new("d", text)).Blocks);
    }

    [Theory]
    [InlineData("Президент России принял премьер-министра.", "Cyrillic")]
    [InlineData("习近平会见哈萨克斯坦总统", "Chinese")]
    [InlineData("استقبل الرئيس رئيس الوزراء", "Arabic")]
    public void Another_script_is_refused_by_name(string text, string script)
    {
        var refused = Assert.Throws<BadDataException>(() => ArticleReader.Read(new("d", text) { Origin = "a.txt" }));
        Assert.StartsWith("a.txt: the text is not in English", refused.Message, StringComparison.Ordinal);
        Assert.Contains(script, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Le président s'est entretenu ce lundi avec le ministre de Veldt et a rappelé que les deux pays restent liés.", "French")]
    [InlineData("El presidente conversó hoy con su homólogo de Veldt, y los dos coincidieron en que se respete la ley.", "Spanish")]
    [InlineData("Der Kanzler hat heute mit dem Präsidenten telefoniert; im Mittelpunkt stand die Lage, die sich nicht bessert.", "German")]
    [InlineData("Kedua pemimpin membahas kerja sama di bidang perdagangan serta situasi di kawasan yang menjadi perhatian.", "Indonesian")]
    [InlineData("Görüşmede iki ülke arasındaki ilişkiler ve bölgedeki son gelişmeler ele alındı ve bir çağrı için karar verildi.", "Turkish")]
    public void Another_language_in_Latin_letters_is_refused_by_name(string text, string language) => Assert.Contains(
        $"by its small words, in {language}", Assert.Throws<BadDataException>(() => ArticleReader.Read(new("d", text))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Trade rose.")]
    [InlineData("Participants: Maria de la Cruz, João da Silva, Anna von der Leyen, Carlos de los Santos, Luis de la Torre, Otto von und zu Brandt.")]
    [InlineData("agriculture\nenergy\nmining\ntourism\nrail freight\nhealth care\nwater sharing\nvisa waivers\ndebt relief")]
    public void Short_texts_and_names_are_not_taken_for_another_language(string text) =>
        Assert.NotNull(ArticleReader.Read(new("d", text)));

    [Fact]
    public void Another_language_is_refused_until_there_is_one() =>
        Assert.Contains("'fr' is not known", Assert.Throws<BadDataException>(
            () => ArticleReader.Read(new("d", "Bonjour."), new() { Language = "fr" })).Message, StringComparison.Ordinal);

    [Fact]
    public void Cut_and_kept_together_are_the_whole_original() =>
        TextGen.Texts.Sample(text =>
        {
            var document = ArticleReader.Read(new("d", text));
            var parts = document.Blocks.Select(b => (b.Start, b.End)).Concat(document.Cuts.Select(c => (c.Start, c.End))).Order().ToList();
            Assert.Equal(text.Trim().Length > 0 ? text : "", string.Concat(parts.Select(p => text[p.Start..p.End])));
            Assert.All(document.Cuts, c => Assert.Equal(text[c.Start..c.End], c.Text));
        });

    [Theory]
    [InlineData("The bridge is open. PTI MPB ZMN", "PTI MPB ZMN")]
    [InlineData("The bridge is open. ■", "■")]
    [InlineData("The bridge is open. (NAZ)(www.naz.example)", "(NAZ)(www.naz.example)")]
    [InlineData("The bridge is open. (NAZ) (www.naz.example)", "(NAZ) (www.naz.example)")]
    [InlineData("(September 26, 2023, Adamar) The bridge is open.", "(September 26, 2023, Adamar)")]
    public void The_marks_of_an_agency_around_a_sentence_are_cut(string text, string mark)
    {
        var document = ArticleReader.Read(new("a", text));
        Assert.Equal(mark, string.Concat(document.Cuts.Select(c => c.Text)).Trim());
        Assert.Equal(["The bridge is open."], SentenceSplitter.Split(document).Select(s => text[s.Start..s.End]));
    }
}
