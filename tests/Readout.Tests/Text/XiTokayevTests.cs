using Readout.Text;

namespace Readout.Tests.Text;

public class XiTokayevTests
{
    private static readonly IReadOnlyList<AttributedStatement> Statements = StatementReader.Read(ArticleData.XiTokayev);

    [Fact]
    public void Every_statement_is_attributed_but_the_one_that_narrates()
    {
        var xi = Enumerable.Repeat("Xi Jinping", 9).ToList();
        xi[1] = "";
        Assert.Equal([.. xi, .. Enumerable.Repeat("Kassym-Jomart Tokayev", 4)], Statements.Select(s => s.Speaker));
        Assert.Equal(Directness.Narration, Statements[1].Directness);
    }

    [Fact]
    public void Eleven_of_the_twelve_attributed_statements_are_indirect() =>
        Assert.Equal(11, Statements.Count(s => s.Speakers.Count > 0 && s.Directness is Directness.Indirect or Directness.Mixed));

    [Fact]
    public void A_lead_before_the_speaker_is_named_belongs_to_that_speaker()
    {
        Assert.StartsWith("Noting an independent", Statements[2].Text, StringComparison.Ordinal);
        Assert.Equal(("Xi Jinping", "said"), (Statements[2].Speaker, Statements[2].Verb));
    }

    [Fact]
    public void The_first_He_is_Xi_and_the_second_is_Tokayev()
    {
        var pronouns = Statements.Where(s => s.Mention == MentionType.Pronoun).ToList();
        Assert.Equal(["He urged", "He expressed"], pronouns.Select(s => string.Join(' ', s.Text.Split(' ')[..2])));
        Assert.Equal(["Xi Jinping", "Kassym-Jomart Tokayev"], pronouns.Select(s => s.Speaker));
    }

    [Fact]
    public void The_Kazakh_president_is_Tokayev_by_epithet() =>
        Assert.Equal((MentionType.Epithet, "kassym-jomart-tokayev", SpeechKind.Express),
            (Statements[^1].Mention, Statements[^1].SpeakerId, Statements[^1].VerbKind));

    [Fact]
    public void Coinages_in_quotation_marks_are_not_speech()
    {
        Assert.Contains("green Silk Road", Statements[7].Text, StringComparison.Ordinal);
        Assert.Equal(Directness.Indirect, Statements[7].Directness);
    }

    [Fact]
    public void An_inverted_tag_is_read() => Assert.Equal(("inverted-tag", "said"), (Statements[11].Rule, Statements[11].Verb));

    [Fact]
    public void Gratitude_is_addressed_to_China() => Assert.Equal("China", Statements[10].Addressee);

    [Fact]
    public void Offsets_point_into_the_original() =>
        Assert.All(Statements, s => Assert.Equal(s.Text, ArticleData.XiTokayev.Text.Substring(s.Start, s.End - s.Start)));

    [Fact]
    public void The_facts_are_read()
    {
        var facts = FactsReader.Read(ArticleReader.Read(ArticleData.XiTokayev));
        Assert.Equal(("Xinhua", "Beijing", new DateOnly(2022, 2, 5), "meeting"), (facts.Agency, facts.Place, facts.Date, facts.Format));
        Assert.Equal(["Xi Jinping, president, China", "Kassym-Jomart Tokayev, president, Kazakhstan"], facts.Parties
            .Select(p => $"{p.Name}, {p.Office}, {p.State}"));
    }

    [Fact]
    public void A_statement_maps_to_the_one_of_the_core()
    {
        var statement = Statements[0].ToStatement();
        Assert.Equal(("xi-tokayev-2022-02-05#1", 256, 395, "Xi Jinping"),
            (statement.Id, statement.Start, statement.End, statement.Speaker));
    }
}
