using System.Text.Json;

namespace Readout.Tests.Cli;

public sealed class ClassifyVerbTests(TrainedModel trained) : IClassFixture<TrainedModel>
{
    private const string Three = "The gas pipeline\n\n  missiles and tanks  \na dam on the river\n";

    private readonly CommandLine cli = trained.Cli;

    [Fact]
    public void Json_lines_have_exactly_the_promised_keys_one_row_a_statement_in_order()
    {
        var lines = cli.Run("classify --model @model --lines", Three).Done().Lines;
        JsonElement[] rows = [.. lines.Select(line => JsonDocument.Parse(line).RootElement)];
        Assert.All(rows, row => Assert.Equal(["id", "text", "topic", "probability", "abstain", "outOfDomain", "probabilities"], Keys(row)));
        Assert.Equal(["The gas pipeline", "missiles and tanks", "a dam on the river"], rows.Select(r => Text(r, "text")));
        Assert.Equal(["gas", "arms", "dams"], rows.Select(r => Text(r, "topic")));
        Assert.Equal(["1", "2", "3"], rows.Select(r => Text(r, "id")));
        Assert.All(rows, row =>
        {
            var probabilities = row.GetProperty("probabilities");
            Assert.Equal(["gas", "arms", "dams"], Keys(probabilities));
            Assert.Equal(1, probabilities.EnumerateObject().Sum(p => p.Value.GetDouble()), 5);
            Assert.Equal(Number(row, "probability"), Number(probabilities, Text(row, "topic")));
        });
    }

    [Fact]
    public void What_the_input_says_of_a_statement_is_kept()
    {
        const string Row = """
            {"id": "a7", "document": "d", "start": 3, "end": 9, "speaker": "The minister", "text": "gas", "topic": "arms"}
            """;
        var row = JsonDocument.Parse(Assert.Single(cli.Run("classify --model @model --jsonl", Row).Done().Lines)).RootElement;
        Assert.Equal(["id", "document", "start", "end", "speaker", "text", "topic", "probability", "abstain", "outOfDomain", "probabilities"], Keys(row));
        Assert.Equal(("a7", "The minister", 3, "gas"), (Text(row, "id"), Text(row, "speaker"), Number(row, "start"), Text(row, "topic")));
    }

    [Fact]
    public void Csv_has_one_probability_column_a_topic_and_quotes_what_needs_it()
    {
        cli.Write("in.csv", "text,speaker\n\"Gas, he said, is \"\"dear\"\"\",Minister\n");
        var lines = cli.Run("classify @in.csv --model @model --csv").Done().Lines;
        Assert.Equal("id,document,speaker,text,topic,probability,abstain,out_of_domain,p_gas,p_arms,p_dams", lines[0]);
        Assert.Matches("^1,,Minister,\"Gas, he said, is \"\"dear\"\"\",gas,[01]\\.[0-9]{6},(true,true|false,false)(,[01]\\.[0-9]{6}){3}$", lines[1]);
        Assert.Equal(2, lines.Length);
    }

    [Theory]
    [InlineData("--jsonl", "\\A(\\{\"id\":\"[123]\",\"text\":\"[^\"]+\",\"topic\":\"[a-z]+\",\"probability\":[01][0-9.]*,\"abstain\":[a-z]+,\"outOfDomain\":[a-z]+\\}\n){3}\\z")]
    [InlineData("--csv", "\\Aid,document,speaker,text,topic,probability,abstain,out_of_domain\n([123],,,[^,]+,[a-z]+,[01]\\.[0-9]{6},[a-z]+,[a-z]+\n){3}\\z")]
    [InlineData("--json", "\\A[^}]+(\"outOfDomain\": (false|true)\n +\\}[^}]+){3}\\}\n\\z")]
    [InlineData("--pretty", "\\A([a-z]+ +[01]\\.[0-9]{2}  [^(\n]+(\\(unsure[^)]*\\))?\n){3}\\z")]
    public void With_the_top_alone_no_other_topic_is_named(string format, string pattern)
    {
        var rows = cli.Run($"classify --model @model --lines --top {format}", Three).Done().Output;
        Assert.Matches(pattern, rows);
    }

    [Theory]
    [InlineData("--jsonl")]
    [InlineData("--csv")]
    public void With_the_top_alone_many_rows_are_written_as_few(string format)
    {
        cli.Write("three.jsonl", "{\"id\":\"1\",\"text\":\"The gas pipeline\"}\n{\"id\":\"2\",\"text\":\"a dam on the river\"}\n");
        var (few, many) = (cli.Run($"classify @three.jsonl --model @model --top {format}").Done().Output, cli.Run($"classify @three.jsonl --model @model --top --out - {format}").Done().Output);
        Assert.Equal(few.Replace("document,speaker,", "", StringComparison.Ordinal).Replace(",,,", ",", StringComparison.Ordinal), many);
    }

    [Fact]
    public void A_json_document_names_its_schema_and_version()
    {
        var document = JsonDocument.Parse(cli.Run("classify --model @model --lines --json", Three).Done().Output).RootElement;
        Assert.Equal(["schema", "version", "statements"], Keys(document));
        Assert.Equal(("readout.predictions", 1), (Text(document, "schema"), Number(document, "version")));
        Assert.Equal(3, document.GetProperty("statements").GetArrayLength());
    }

    [Fact]
    public void On_a_terminal_people_read_a_line_a_statement()
    {
        var lines = cli.Run("classify --model @model --lines", Three, outIsTerminal: true).Done().Lines;
        Assert.Equal(3, lines.Length);
        Assert.Matches("^gas   [01]\\.[0-9]{2}  The gas pipeline", lines[0]);
        Assert.Equal(lines, cli.Run("classify --model @model --lines --pretty", Three).Done().Lines);
    }

    [Fact]
    public void Predictions_come_out_as_they_went_in_when_verbs_are_chained()
    {
        var once = cli.Run("classify --model @model --lines", Three).Done().Output;
        Assert.Equal(once, cli.Run("classify - --model @model", once).Done().Output);
    }

    [Fact]
    public void A_text_file_of_lines_and_a_path_are_read_alike()
    {
        cli.Write("notes.txt", Three);
        var piped = cli.Run("classify --model @model --lines", Three).Done();
        Assert.Equal(piped, cli.Run("classify @notes.txt --lines --model @model"));
    }

    [Fact]
    public void Rows_without_a_text_are_set_aside_said_and_make_the_result_partial()
    {
        cli.Write("gap.csv", "id,text\na,gas\nb,\nc,tanks\n");
        var answer = cli.Run("classify @gap.csv --model @model --csv");
        Assert.Equal((5, $"{cli["gap.csv"]}:3: rows without a text, left out: 1"), (answer.ExitCode, Assert.Single(answer.ErrorLines)));
        Assert.Equal(["id", "a", "c"], answer.Lines.Select(l => l.Split(',')[0]));
    }

    [Theory]
    [InlineData("", "stdin: it is empty; check that it is the right file")]
    [InlineData(
        "words,label\nGas talks,gas\n",
        "stdin:1: there is no column 'text' among 'words', 'label'; name the column of the texts 'text', "
            + "or read one statement a line (--lines)")]
    public void Standard_input_that_cannot_be_read_is_bad_data(string input, string message) =>
        Assert.Equal(message, cli.Run("classify --model @model", input).Failure(3));

    [Fact]
    public void An_article_of_furniture_alone_gives_no_row_and_a_remark()
    {
        var answer = cli.Run("classify --model @model --pretty", "(Source: NNA)").Done();
        Assert.Equal("", answer.Output);
        Assert.Contains("there is no statement to classify", answer.Error);
    }

    [Fact]
    public void An_article_goes_through_the_same_door_and_brings_its_speakers()
    {
        const string Talks = "Minister Ada Berg said that the gas pipeline is dear.";
        cli.Write("talks.txt", Talks);
        var row = JsonDocument.Parse(Assert.Single(cli.Run("classify @talks.txt --model @model --jsonl").Done().Lines)).RootElement;
        Assert.Equal(("Ada Berg", "gas", 0), (Text(row, "speaker"), Text(row, "topic"), Number(row, "start")));
        Assert.Equal(Talks, Text(row, "text"));
        Assert.Equal("Ada Berg", Text(JsonDocument.Parse(cli.Run("classify --model @model", Talks).Done().Output).RootElement, "speaker"));
    }

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;

    private static double Number(JsonElement json, string name) => json.GetProperty(name).GetDouble();

    private static IEnumerable<string> Keys(JsonElement json) => json.EnumerateObject().Select(p => p.Name);
}
