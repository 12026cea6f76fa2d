using System.Text.Json;

namespace Readout.Tests.Cli;

public sealed class SummariseVerbTests(TrainedModel trained) : IClassFixture<TrainedModel>
{
    private const string Talks = """
        President Ada Berg of Norland said on Friday that the gas pipeline will be finished next year. He thanked nobody.

        Minister Olav Dahl said that the missiles and tanks of his country are ready to be delivered to Norland.

        He added that the dam on the river needs repair.

        Berg said that the price of gas will fall after the pipeline has been opened.
        """;

    private readonly CommandLine cli = trained.Cli;

    [Fact]
    public void A_summary_has_the_length_asked_for_and_the_order_of_the_document()
    {
        JsonElement[] rows = [.. cli.Run("summarise --model @model --sentences 2", Talks).Done().Lines.Select(l => JsonDocument.Parse(l).RootElement)];
        Assert.Equal(2, rows.Length);
        Assert.True(rows[0].GetProperty("start").GetInt32() < rows[1].GetProperty("start").GetInt32());
        Assert.All(rows, row => Assert.Equal(
            row.GetProperty("text").GetString(), Talks[row.GetProperty("start").GetInt32()..row.GetProperty("end").GetInt32()]));
    }

    [Fact]
    public void Both_spellings_of_the_verb_work() =>
        Assert.Equal(cli.Run("summarise --model @model", Talks), cli.Run("summarize --model @model", Talks));

    [Fact]
    public void A_sentence_that_opens_with_He_is_shown_with_its_speaker() =>
        Assert.Contains("He [Olav Dahl] added", cli.Run("summarise --model @model --topic dams --pretty", Talks).Done().Output);

    [Fact]
    public void Balance_has_every_party_in_it_and_prints_their_shares()
    {
        var printed = cli.Run("summarise --model @model --sentences 2 --balance --pretty", Talks).Done().Output;
        Assert.Contains("Ada Berg [", printed);
        Assert.Contains("Olav Dahl [", printed);
        Assert.Matches("Olav Dahl: [0-9]+ % of the text's words, [0-9]+ % of the summary's", printed);
    }

    [Fact]
    public void A_speaker_and_a_topic_narrow_the_document()
    {
        Assert.All(cli.Run("summarise --model @model --speaker dahl --csv", Talks).Done().Lines[1..], line => Assert.Contains("Olav Dahl", line));
        Assert.All(cli.Run("summarise --model @model --topic gas --csv", Talks).Done().Lines[1..], line => Assert.Contains(",gas,", line));
    }

    [Fact]
    public void The_grid_counts_every_statement_once()
    {
        var cells = cli.Run("summarise --model @model --grid", Talks).Done().Lines.Select(l => JsonDocument.Parse(l).RootElement);
        Assert.Equal(5, cells.Sum(c => c.GetProperty("statements").GetInt32()));
    }

    [Fact]
    public void Scores_are_the_sum_of_their_parts()
    {
        foreach (var row in cli.Run("summarise --model @model --scores", Talks).Done().Lines.Select(l => JsonDocument.Parse(l).RootElement))
        {
            double Of(string name) => row.GetProperty(name).GetDouble();
            Assert.Equal(Of("score"), Of("position") + Of("centrality") + Of("title") + Of("topic_weight") + Of("form"), 3);
        }
    }

    [Fact]
    public void Html_is_one_page_with_escaped_text()
    {
        var page = cli.Run("summarise --model @model --html", "Minister Ada Berg said that <b>gas</b> & coal are dear in this country.").Done().Output;
        Assert.Contains("&lt;b&gt;gas&lt;/b&gt; &amp; coal", page);
        Assert.EndsWith("</html>\n", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("summarise --sentences 0", "--sentences takes a whole number from 1")]
    [InlineData("summarise --words 10 --ratio 20%", "name one of --sentences, --words, --ratio")]
    [InlineData("summarise --ratio 120%", "--ratio '120%' is not a share such as 20% or 0.2")]
    [InlineData("summarise --by speakers", "--by 'speakers' is not one of speaker, topic; did you mean 'speaker'?")]
    [InlineData("summarise --speaker dolm", "--speaker 'dolm' says nothing in it; those who do: Ada Berg, Olav Dahl")]
    [InlineData("summarise --grid --scores", "name one of --by, --grid, --scores")]
    public void Wrong_usage_is_one_line_with_the_way_out(string line, string message) =>
        Assert.Equal(message, cli.Run($"{line} --model @model", Talks).Failure(2));

    [Fact]
    public void A_text_of_captions_alone_is_said_to_hold_nothing()
    {
        var answer = cli.Run("summarise --model @model", "(Source: NNA)");
        Assert.Equal((0, ""), (answer.ExitCode, answer.Output));
        Assert.NotEmpty(answer.Error);
    }

    [Fact]
    public void A_text_in_one_paragraph_with_a_notice_of_rights_is_summarised_all_the_same()
    {
        var notice = $"{Talks.ReplaceLineEndings(" ")} All rights reserved.";
        Assert.Equal(2, cli.Run("summarise --model @model --sentences 2", notice).Done().Lines.Length);
        Assert.Equal("", cli.Run("summarise --model @model --sentences 2", "Berg and Dahl in Norland. All rights reserved.").Output);
    }

    [Fact]
    public void Evaluate_sets_the_methods_beside_lead_random_and_oracle()
    {
        cli.Write("refs.jsonl", JsonSerializer.Serialize(new { id = "a", text = Talks, summary = "Norland gets tanks and gas." }) + "\n");
        var printed = cli.Run("evaluate --summaries @refs.jsonl").Done().Output;
        Assert.All(new[] { "centrality", "lead", "random", "oracle", "textrank", "lexrank", "lsa", "luhn", "sumbasic", "kl-sum" }, method => Assert.Contains(method, printed));
    }

    [Fact]
    public void A_reference_file_without_a_summary_is_refused_by_line()
    {
        cli.Write("bad.jsonl", "{\"id\":\"a\",\"text\":\"x\"}\n");
        Assert.EndsWith(
            "bad.jsonl:1: the line has no field 'summary' with a string; each line is {\"id\", \"text\", \"summary\"}",
            cli.Run("evaluate --summaries @bad.jsonl").Failure(3));
    }
}
