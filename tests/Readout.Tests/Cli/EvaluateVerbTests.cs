using System.Text.Json;

namespace Readout.Tests.Cli;

public sealed class EvaluateVerbTests(TrainedModel trained) : IClassFixture<TrainedModel>
{
    private readonly CommandLine cli = trained.Cli;

    [Fact]
    public void Tables_show_metrics_topics_and_baselines()
    {
        var answer = cli.Run("evaluate --model @model --data @held.csv").Done();
        Assert.Equal("12 statements of 2 documents; 95 % intervals resample documents", answer.Lines[0]);
        Assert.All(
            (string[])["accuracy", "macroF1", "logLoss", "arms", "macro-F1 beats the baseline 'majority topic'"],
            text => Assert.Contains(text, answer.Output, StringComparison.Ordinal));
        Assert.Equal("", answer.Error);
    }

    [Theory]
    [InlineData("macroF1=0.6", 0, "gate macroF1 ≥ 0.6: kept, value ")]
    [InlineData("macroF1=1.01", 1, "gate macroF1 ≥ 1.01: failed, value ")]
    [InlineData("logLoss=1", 0, "gate logLoss ≤ 1: kept, value 0.")]
    [InlineData("logLoss=-1", 1, "gate logLoss ≤ -1: failed, value 0.")]
    public void A_gate_decides_the_exit_code(string gate, int exitCode, string says)
    {
        var answer = cli.Run($"evaluate --model @model --data @held.csv --min {gate}");
        Assert.Equal(exitCode, answer.ExitCode);
        Assert.StartsWith(says, Assert.Single(answer.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void One_failed_gate_of_several_is_a_failure()
    {
        var answer = cli.Run("evaluate --model @model --data @held.csv --min accuracy=0.5 --min macroF1=1.01 --min kappa=0.1");
        Assert.Equal(1, answer.ExitCode);
        Assert.Equal(["kept", "failed", "kept"], answer.ErrorLines.Select(l => l.Split(": ")[1].Split(',')[0]));
    }

    [Fact]
    public void A_gate_on_an_undefined_number_fails()
    {
        // With one gold topic that is always found, Matthews' correlation is 0 / 0.
        cli.Write("gas.csv", "text,topic\ngas pipeline tariff,gas\n");
        var answer = cli.Run("evaluate --model @model --data @gas.csv --min mcc=-1");
        Assert.Equal((1, "gate mcc ≥ -1: failed, value –"), (answer.ExitCode, Assert.Single(answer.ErrorLines)));
    }

    [Fact]
    public void Of_a_file_with_splits_the_held_out_rows_are_scored()
    {
        var answer = cli.Run("evaluate --model @model --data @split.csv").Done();
        Assert.StartsWith("12 statements of 2 documents;", answer.Lines[0], StringComparison.Ordinal);
        Assert.Equal("12 held-out statements are scored; 36 others are not", Assert.Single(answer.ErrorLines));
    }

    [Fact]
    public void A_file_of_training_rows_alone_is_bad_data() => Assert.Equal(
        $"{cli["train.csv"]}: every row has split train, so nothing is held out; set split to heldout, or leave it empty",
        cli.Run("evaluate --model @model --data @train.csv").Failure(3));

    [Fact]
    public void Json_is_the_report_with_schema_and_version_alone_on_standard_output()
    {
        using var json = JsonDocument.Parse(cli.Run("evaluate --model @model --data @held.csv --json").Done().Output);
        Assert.NotEmpty(json.RootElement.GetProperty("schema").GetString()!);
        Assert.Equal(1, json.RootElement.GetProperty("version").GetInt32());
    }

    [Fact]
    public void A_topic_that_the_model_does_not_know_counts_as_an_error_and_is_said()
    {
        cli.Write("more.csv", File.ReadAllText(cli["held.csv"]) + "x,,,,,,A rocket rose,space,,\n");
        var answer = cli.Run("evaluate --model @model --data @more.csv").Done();
        Assert.StartsWith("13 statements", answer.Lines[0], StringComparison.Ordinal);
        Assert.Equal(
            "1 statement has a gold topic that the model does not know (space); it counts as an error", Assert.Single(answer.ErrorLines));
    }

    [Fact]
    public void A_model_of_other_topics_is_refused_by_its_path()
    {
        cli.Write("other.csv", "text,topic\nA rocket rose,space\nA strike began,labour\n");
        Assert.Equal(
            $"{cli["model"]}: it answers with gas, arms, dams; the data has none of them but labour, space; " +
            "evaluate with a model of the same codebook",
            cli.Run("evaluate --model @model --data @other.csv").Failure(4));
    }

    [Fact]
    public void A_model_of_another_codebook_is_refused_even_where_topics_overlap()
    {
        cli.Write("other.yaml", TrainedModel.Codebook("gas", "space"));
        Assert.Equal(
            $"{cli["model"]}: it was trained with the codebook 'Invented talks', version 1, " +
            "whose topics are not those of 'Invented talks', version 1; train one with --codebook",
            cli.Run("evaluate --model @model --data @held.csv --codebook @other.yaml").Failure(4));
    }

    [Fact]
    public void A_folder_of_results_is_written_and_written_again_but_nothing_foreign_is_replaced()
    {
        const string Line = "evaluate --model @model --data @held.csv --out @report";
        Assert.Equal($"report in {cli["report"]}", Assert.Single(cli.Run(Line).Done().ErrorLines));
        Assert.All(
            (string[])["metrics.json", "predictions.csv", "report.md", "report.html", "figures"],
            name => Assert.True(Path.Exists(cli[$"report/{name}"]), name));
        var first = File.ReadAllBytes(cli["report/report.html"]);
        cli.Write("report/stale.txt", "of an earlier run");
        cli.Run(Line + "/").Done();
        Assert.False(File.Exists(cli["report/stale.txt"]));
        Assert.Equal(first, File.ReadAllBytes(cli["report/report.html"]));
    }
}
