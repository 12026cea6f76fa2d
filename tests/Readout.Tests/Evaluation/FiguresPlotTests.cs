using Readout.Core;
using Readout.Evaluation;
using Readout.Evaluation.Plots;

namespace Readout.Tests.Evaluation;

public sealed class FiguresPlotTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("readout-figures").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void An_experiment_has_six_figures_each_with_its_points_beside_it()
    {
        var figures = Figures.Write(InventedReports.Experiment(), Path.Combine(folder, "figures"));

        Assert.Equal(
            ["confusion-matrix", "topic-f1", "reliability", "coverage-accuracy", "learning-curve", "article-strip"],
            figures.Select(f => f.Name));
        Assert.All(figures, figure =>
        {
            Assert.Equal(Path.Combine(folder, "figures", $"{figure.Name}.png"), figure.PngPath);
            Assert.Equal(Path.ChangeExtension(figure.PngPath, ".csv"), figure.CsvPath);
            Assert.True(File.ReadLines(figure.CsvPath).Count() > 1);
            Assert.NotEmpty(figure.Title);
            Assert.NotEmpty(figure.AltText);
        });
        Assert.Equal(12, Directory.GetFiles(Path.Combine(folder, "figures")).Length);
    }

    [Fact]
    public void A_part_that_was_not_measured_has_no_figure()
    {
        var report = InventedReports.Experiment() with { LearningCurve = [], ArticleLeaveOneOut = null };

        var figures = Figures.Write(report, folder);

        Assert.Equal(["confusion-matrix", "topic-f1", "reliability", "coverage-accuracy"], figures.Select(f => f.Name));
    }

    [Fact]
    public void An_evaluation_alone_has_four_figures_and_needs_no_codebook()
    {
        var report = InventedReports.Evaluation(60, 8);

        var figures = Figures.Write(report, folder);

        Assert.Equal(["confusion-matrix", "topic-f1", "reliability", "coverage-accuracy"], figures.Select(f => f.Name));
        Assert.Contains("Best: sovereignty,", figures[1].AltText, StringComparison.Ordinal);

        var named = Figures.Write(report, folder, InventedCodebook.Codebook);

        Assert.Contains("Best: Sovereignty and non-interference,", named[1].AltText, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes()
    {
        var first = Figures.Write(InventedReports.Experiment(), Path.Combine(folder, "first"));
        var second = Figures.Write(InventedReports.Experiment(), Path.Combine(folder, "second"));

        Assert.All(first.Zip(second), pair =>
        {
            Assert.Equal(Fingerprint.OfFile(pair.First.PngPath), Fingerprint.OfFile(pair.Second.PngPath));
            Assert.Equal(Fingerprint.OfFile(pair.First.CsvPath), Fingerprint.OfFile(pair.Second.CsvPath));
        });
    }

    [Fact]
    public void Text_is_really_drawn_in_every_figure()
    {
        foreach (var figure in Figures.Write(InventedReports.Experiment(), folder))
        {
            using var picture = new DrawnPicture(File.ReadAllBytes(figure.PngPath));

            // The title stands on top, the label of the vertical axis along the left edge, if there is one, that of the horizontal below.
            var (title, left, below) = (picture.DarkPixels(18, 18, 500, 44), picture.DarkPixels(10, 100, 36, picture.Height - 60),
                picture.DarkPixels(200, picture.Height - 60, picture.Width - 100, picture.Height));
            Assert.True(title > 500 && below > 100, $"{figure.Name}: {title}, {below}");
            Assert.True(left > 100 || figure.Name == "article-strip", $"{figure.Name}: {left}");
        }
    }

    [Fact]
    public void Topic_shares_and_comparisons_are_written_by_their_names_with_the_same_bytes_each_time()
    {
        var topics = InventedCodebook.Codebook.Topics;
        Figure[] Draw(string part) =>
        [
            Figures.WriteTopicShares([("President Orlan", topics[1], 3)], topics, Path.Combine(folder, part), InventedCodebook.Codebook),
            Figures.WriteComparison("to-lead", "To the lead", "difference", [("x", new(1, 0, 2))], 0, Path.Combine(folder, part)),
        ];

        var (first, second) = (Draw("first"), Draw("second"));

        Assert.Equal(["topic-shares", "to-lead"], first.Select(f => f.Name));
        Assert.Contains("Sovereignty and non-interference 100 %", first[0].AltText, StringComparison.Ordinal);
        Assert.All(first.Zip(second), pair =>
        {
            Assert.Equal(Fingerprint.OfFile(pair.First.PngPath), Fingerprint.OfFile(pair.Second.PngPath));
            Assert.Equal(Fingerprint.OfFile(pair.First.CsvPath), Fingerprint.OfFile(pair.Second.CsvPath));
        });
    }

    [Fact]
    public void A_report_of_three_statements_without_intervals_can_be_drawn()
    {
        var topics = InventedCodebook.Codebook.Topics;
        var statements = Enumerable.Range(0, 3).Select(i => new EvaluatedStatement(
            InventedCodebook.Statement(i, i, "one"), new(topics, [.. topics.Select((_, topic) => topic == i ? 5.0 : 1)]))).ToList();
        var report = InventedReports.Of("three", statements, 1);
        Estimate Bare(Estimate estimate) => new(estimate.Value, double.NaN, double.NaN);

        var figures = Figures.Write(
            report with
            {
                Metrics = [.. report.Metrics.Select(m => m with { Estimate = Bare(m.Estimate) })],
                Topics = [.. report.Topics.Select(t => t with { F1 = Bare(t.F1) })],
            },
            folder);

        Assert.Equal(4, figures.Count);
    }
}
