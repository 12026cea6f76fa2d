using System.Text.Json;

namespace Readout.Tests.Cli;

public sealed class StatementsVerbTests : IDisposable
{
    private const string Talks = """
        Norland President Meets Minister Dahl

        TARNOV, May 3 (NNA) — President Ada Berg of Norland said on Friday that trade would grow. She thanked Minister Olav Dahl.

        "We want a fair price for gas," Dahl told reporters.

        (Source: NNA)
        """;

    private readonly CommandLine cli = new();

    public void Dispose() => cli.Dispose();

    [Fact]
    public void An_article_becomes_one_row_a_statement_whose_offsets_point_into_the_file()
    {
        cli.Write("talks.txt", Talks);
        JsonElement[] rows = [.. cli.Run("statements @talks.txt").Done().Lines.Select(line => JsonDocument.Parse(line).RootElement)];
        Assert.Equal(["Ada Berg", "Ada Berg", "Olav Dahl"], rows.Select(r => r.GetProperty("speaker").GetString()));
        Assert.All(rows, row => Assert.Equal(
            row.GetProperty("text").GetString(), Talks[row.GetProperty("start").GetInt32()..row.GetProperty("end").GetInt32()]));
    }

    [Fact]
    public void Pretty_shows_what_was_cut_and_by_which_rule()
    {
        var printed = cli.Run("statements --pretty", Talks).Done().Output;
        Assert.Contains("cut, dateline: TARNOV, May 3 (NNA) —", printed);
        Assert.Contains("cut, source: (Source: NNA)", printed);
        Assert.Contains("Ada Berg (subject): President Ada Berg of Norland said", printed);
    }

    [Fact]
    public void Keep_leaves_the_furniture_in() =>
        Assert.Contains(cli.Run("statements --keep --csv", Talks).Done().Lines, line => line.Contains("(Source: NNA)", StringComparison.Ordinal));

    [Fact]
    public void Csv_has_the_columns_of_the_statement_row()
    {
        var header = cli.Run("statements --csv", Talks).Done().Lines[0];
        Assert.Equal(
            "id,document,start,end,speaker,speaker_id,addressee,verb,verb_kind,directness,mention,rule,confidence,flags,text", header);
    }

    [Fact]
    public void Facts_are_one_row_a_document()
    {
        var facts = JsonDocument.Parse(Assert.Single(cli.Run("statements --facts --jsonl", Talks).Done().Lines)).RootElement;
        Assert.Equal("Tarnov", facts.GetProperty("place").GetString());
        Assert.Equal(["Ada Berg", "Olav Dahl"], facts.GetProperty("parties").EnumerateArray().Select(p => p.GetString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_registry_gives_speakers_its_own_ids()
    {
        cli.Write("actors.yaml", "actors:\n  - id: Q1\n    name: Ada Berg\n    office: president\n    state: Norland\n");
        var first = JsonDocument.Parse(cli.Run("statements --actors @actors.yaml", Talks).Done().Lines[0]).RootElement;
        Assert.Equal("Q1", first.GetProperty("speaker_id").GetString());
    }

    [Fact]
    public void A_folder_is_read_article_by_article_in_ordinal_order()
    {
        cli.Write("b.txt", "Minister Olav Dahl said that gas is dear.");
        cli.Write("a.txt", "Minister Ada Berg said that gas is cheap.");
        Assert.Equal(["a", "b"], cli.Run("statements @. --json").Done().Output.Split('\n')
            .Where(line => line.Contains("\"document\"", StringComparison.Ordinal)).Select(line => line.Split('"')[3]));
    }

    [Fact]
    public void What_is_not_English_is_refused_with_the_way_out() =>
        Assert.Contains("give an English translation", cli.Run("statements", "Президент заявил, что торговля растёт.").Failure(3));

    [Fact]
    public void Articles_that_are_not_in_English_are_set_aside_where_others_are()
    {
        cli.Write("all.jsonl", "{\"text\":\"Президент заявил, что торговля растёт.\"}\n{\"text\":\"Dolm said it rained.\"}\n");
        var answer = cli.Run("statements @all.jsonl");
        Assert.Equal(5, answer.ExitCode);
        Assert.Single(answer.Lines);
        Assert.Contains("all.jsonl:1: the text is not in English", Assert.Single(answer.ErrorLines), StringComparison.Ordinal);
        Assert.StartsWith("set aside: ", answer.ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Another_language_than_English_is_refused() => Assert.NotEmpty(cli.Run("statements --language de", Talks).Failure(3));

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Assert.EndsWith("none.txt: there is no such file or folder", cli.Run("statements @none.txt").Failure(3));

    [Fact]
    public void Evaluate_scores_articles_against_the_gold_beside_them()
    {
        cli.Write("talks.txt", "Minister Ada Berg said that gas is cheap. It rained.");
        cli.Write("talks.gold.csv", "document,start,end,speaker,directness,mention\ntalks,0,41,Ada Berg,indirect,name\ntalks,42,52,,narration,none\n");
        var printed = cli.Run("evaluate --statements @.").Done().Output;
        Assert.Matches("statement F1, exact offsets +1.000", printed);
        Assert.Matches("speaker accuracy +1.000", printed);
    }

    [Fact]
    public void A_folder_without_gold_is_refused() =>
        Assert.EndsWith("no file below it ends in .gold.csv", cli.Run("evaluate --statements @.").Failure(3));

    [Theory]
    [InlineData("empty.txt", "", "it is empty; check that it is the right file")]
    [InlineData("rows.csv", "text,topic\nGas talks,gas\n", "it is a table, not an article; give TXT, HTML or JSONL, or classify it as it is")]
    public void What_is_no_article_is_refused(string name, string content, string problem)
    {
        cli.Write(name, content);
        Assert.EndsWith(problem, cli.Run($"statements @{name}").Failure(3), StringComparison.Ordinal);
    }
}
