using Readout.Training;

namespace Readout.AcceptanceTests;

public sealed class ExperimentTests(ExperimentRun run)
{
    [Fact]
    public void The_main_job_succeeds_and_leaves_every_promised_file()
    {
        Assert.True(run.ExitCode == 0, run.Error);
        string[] files =
        [
            "metrics.json", "report.md", "report.html", "predictions.csv", "model/manifest.json", "model/model.zip", "model/vocabulary.tsv", "model/card.md",
            .. new[] { "confusion-matrix", "topic-f1", "reliability", "learning-curve", "coverage-accuracy", "article-strip", "topic-shares" }
                .SelectMany(figure => new[] { $"figures/{figure}.png", $"figures/{figure}.csv" }),
        ];
        Assert.All(files, file => Assert.True(new FileInfo(run.Result(file)) is { Exists: true, Length: > 0 }, file));
    }

    [Fact]
    public void The_classifier_keeps_its_quality_on_held_out_documents()
    {
        var metrics = run.Metrics();
        Assert.True(metrics.GetProperty("macroF1").GetProperty("value").GetDouble() >= 0.80);
        Assert.True(metrics.GetProperty("accuracy").GetProperty("low").GetDouble() >= 0.78);
        Assert.True(metrics.GetProperty("ece").GetProperty("value").GetDouble() <= 0.10);
    }

    [Fact]
    public void The_classifier_beats_both_baselines_with_its_whole_interval()
    {
        Assert.Contains("macro-F1 beats the baseline 'majority topic'", run.Output);
        Assert.Contains("macro-F1 beats the baseline 'cue words'", run.Output);
    }

    [Fact]
    public void The_html_report_is_one_file_that_asks_for_nothing_from_elsewhere()
    {
        var html = File.ReadAllText(run.Result("report.html"));
        Assert.DoesNotContain("src=\"http", html);
        Assert.DoesNotContain("<link", html);
        Assert.DoesNotContain("<script", html);
        Assert.Equal(6, html.Split("data:image/png;base64,").Length - 1);
    }

    [Fact]
    public void A_second_run_replaces_the_first_without_being_forced_but_never_a_foreign_folder()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["results"]);
        File.WriteAllText(folder["results/mine.txt"], "mine");
        var refused = ReadoutProcess.Run(folder.Path, ["experiment"]);
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("--force", refused.Error);
        Assert.Equal("mine", File.ReadAllText(folder["results/mine.txt"]));
    }

    [Fact]
    public void The_shipped_model_is_the_one_that_the_main_job_trains()
    {
        ThisMachine.NeedsEncoders();
        ApprovedModel.Update(run);
        var shipped = File.ReadAllText(Repository.PathOf("models", "topics", "metrics.json"));
        ApprovedText.Same(shipped, File.ReadAllText(run.Result("metrics.json")), tolerance: 0.02);
    }

    [Fact]
    public void The_model_for_machines_without_encoders_comes_of_the_same_statements_and_needs_none()
    {
        var (_, manifest) = ModelFolder.Load(Repository.PathOf("models", "topics-ngrams"));
        var (_, complete) = ModelFolder.Load(run.Result("model"), ThisMachine.Encoders);
        Assert.Empty(manifest.Encoders);
        Assert.Equal(complete.CorpusFingerprint, manifest.CorpusFingerprint);
        Assert.Equal(complete.CodebookFingerprint, manifest.CodebookFingerprint);
    }
}
