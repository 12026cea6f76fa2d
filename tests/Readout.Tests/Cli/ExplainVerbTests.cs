using System.Text.Json;

namespace Readout.Tests.Cli;

public sealed class ExplainVerbTests(TrainedModel trained) : IClassFixture<TrainedModel>
{
    private readonly CommandLine cli = trained.Cli;

    [Fact]
    public void The_document_has_contributions_that_sum_to_the_score_difference_and_the_nearest_statements()
    {
        cli.Write("asked.csv", "id,text\na,gas supply in winter\nb,tanks and radar\n");
        var root = Root(cli.Run("explain @asked.csv --id b --model @model --json").Done());
        Assert.Equal(("readout.explanation", "b", "arms"), (Text(root, "schema"), Text(root, "id"), Text(root, "topic")));
        Assert.True(root.GetProperty("linear").GetBoolean());
        var sum = root.GetProperty("contributions").EnumerateArray().Sum(c => c.GetProperty("difference").GetDouble());
        Assert.Equal(root.GetProperty("scoreDifference").GetDouble(), sum, 4);
        Assert.Equal(["arms", "arms", "arms"], root.GetProperty("nearest").EnumerateArray().Select(n => Text(n, "topic")));
        Assert.Contains("tanks", root.GetProperty("words").EnumerateArray().Select(w => Text(w, "word")));
        // Encoders have no part in this model.
        Assert.All(root.GetProperty("words").EnumerateArray(), w => Assert.Equal(JsonValueKind.Null, w.GetProperty("byEncoder").ValueKind));
    }

    [Fact]
    public void What_is_printed_for_people_names_topic_words_neighbours_and_flip()
    {
        cli.Write("one.txt", "The gas supply and the pipeline.");
        var output = cli.Run("explain @one.txt --model @model").Done().Output;
        Assert.Matches("^The gas supply and the pipeline\\.\n→ gas [01]\\.[0-9]{2}, then ", output);
        Assert.Contains("\nscore of gas − score of ", output, StringComparison.Ordinal);
        Assert.Contains("\ncoded like these\n  0.", output, StringComparison.Ordinal);
        Assert.Matches("\nwithout “[a-z]+”.* it would be (arms|dams) ", output);
        Assert.DoesNotContain("coded like these", cli.Run("explain @one.txt --model @model --nearest 0").Done().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_statement_the_strongest_terms_of_each_topic_are_shown_and_all_weights_written()
    {
        var table = cli.Run("explain --model @model --weights @weights.tsv").Done();
        Assert.Matches("arms .*tanks", table.Output);
        var lines = File.ReadAllLines(cli["weights.tsv"]);
        Assert.Equal("block\tterm\tgas\tarms\tdams", lines[0]);
        Assert.All(lines, line => Assert.Equal(5, line.Split('\t').Length));
        Assert.Contains("replace it with --force", cli.Run("explain --model @model --weights @weights.tsv").Failure(2), StringComparison.Ordinal);
        var root = Root(cli.Run("explain --model @model --json --weights @weights.tsv --force").Done());
        Assert.Equal(["gas", "arms", "dams"], root.GetProperty("topics").EnumerateArray().Select(t => Text(t, "topic")));
    }

    [Theory]
    [InlineData("explain @asked.csv --model @model", 2, "there are 2 statements; choose one with --id, such as a")]
    [InlineData("explain @asked.csv --id c --model @model", 2, "no statement has the id 'c'")]
    [InlineData("explain @aksed.csv --model @model", 3, "there is no such file; name one, or give the text of a statement without --id")]
    [InlineData("explain gas --nearest -1 --model @model", 2, "--nearest: write 0 or more")]
    public void What_cannot_be_explained_is_refused_in_one_line(string line, int exitCode, string message)
    {
        cli.Write("asked.csv", "id,text\na,gas supply in winter\nb,tanks and radar\n");
        Assert.Contains(message, cli.Run(line).Failure(exitCode), StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_that_keeps_no_statements_says_so()
    {
        cli.Run("train --features ngrams --data @train.csv --out @private --trainer svm --no-statements").Done();
        var answer = cli.Run("explain gas --model @private").Done();
        Assert.Contains("does not keep its training statements", Assert.Single(answer.ErrorLines), StringComparison.Ordinal);
        Assert.DoesNotContain(cli.Everything, path => path.StartsWith("private", StringComparison.Ordinal) && path.Contains("statements", StringComparison.Ordinal));
    }

    private static JsonElement Root(Answer answer) => JsonDocument.Parse(answer.Output).RootElement;

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;
}
