using Readout.Core;
using Readout.Evaluation;
using Readout.Evaluation.Plots;

namespace Readout.Tests.Evaluation;

public sealed class PicturesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("readout-pictures").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_picture_is_the_figure_that_would_be_written()
    {
        var report = InventedReports.Evaluation(60, 8);
        var figures = Figures.Write(report, folder);
        Picture[] pictures = [Pictures.ConfusionMatrix(report), Pictures.TopicF1(report), Pictures.Reliability(report), Pictures.Coverage(report)];
        foreach (var (figure, picture) in figures.Zip(pictures))
        {
            Assert.Equal(File.ReadAllBytes(figure.PngPath), picture.Png);
            Assert.Equal(File.ReadAllText(figure.CsvPath), picture.Csv);
            Assert.Equal((figure.Title, figure.AltText), (picture.Title, picture.AltText));
        }
    }

    [Fact]
    public void Shares_can_be_those_of_houses_instead_of_speakers()
    {
        Topic topic = new("trade");
        var picture = Pictures.TopicShares([("wire", topic, 2), ("court", topic, 1)], [topic], who: "house");
        Assert.Equal("What each house speaks of: share of each topic", picture.Title);
        Assert.StartsWith("Topic shares by house.", picture.AltText, StringComparison.Ordinal);
        Assert.StartsWith("house,topic,", picture.Csv, StringComparison.Ordinal);
    }

    [Fact]
    public void Curves_and_comparisons_say_their_values()
    {
        Assert.Contains("0.500 with 20", Pictures.LearningCurve([new(10, [0.4]), new(20, [0.5])]).AltText, StringComparison.Ordinal);
        Assert.Contains("both, 8: 0.600", Pictures.FewShot([new("both", 8, 16, [0.7], [0.6])]).AltText, StringComparison.Ordinal);
        Assert.Contains("gain 0.200 [0.100, 0.300]", Pictures.Comparison("t", "axis", [("gain", new Estimate(.2, .1, .3))], 0).AltText, StringComparison.Ordinal);
    }
}
