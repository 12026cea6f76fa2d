using CsCheck;
using Readout.Core;
using Readout.Evaluation;
using Readout.Evaluation.Plots;

namespace Readout.Tests.Evaluation;

public sealed class ConfusionMatrixPlotTests
{
    private static readonly Topic[] Topics = [new("a"), new("b")];

    // Three of gold a, one of them taken for b; one of b; one of a topic that the classifier does not know, taken for b.
    private static readonly EvaluationReport Report = Of(("a", "a"), ("a", "a"), ("a", "b"), ("b", "b"), ("c", "b"));

    [Fact]
    public void Points_are_the_counts_and_the_shares_of_their_rows()
    {
        Assert.Equal(
            """
            gold,predicted,count,rowShare
            a,a,2,0.666667
            a,b,1,0.333333
            b,a,0,0
            b,b,1,1
            (unknown),a,0,0
            (unknown),b,1,1

            """.ReplaceLineEndings("\n"),
            ConfusionMatrixPlot.Render(Report, t => t.Id).Points.ToCsv());
    }

    [Fact]
    public void The_description_names_the_most_frequent_errors()
    {
        Assert.Equal(
            "Confusion matrix of 2 topics: 3 of 5 statements are on the diagonal. Most frequent errors: Alpha taken for Beta (1).",
            ConfusionMatrixPlot.Render(Report, t => t.Id == "a" ? "Alpha" : "Beta").AltText);
    }

    [Fact]
    public void A_large_share_is_dark_and_a_small_one_light()
    {
        var drawing = ConfusionMatrixPlot.Render(Report, t => t.Id);
        using var picture = new DrawnPicture(drawing);

        // Near the upper left corner of the cell, where no text stands. Row b: column a 0 %, column b 100 %.
        var empty = drawing.Plot.GetPixel(new ScottPlot.Coordinates(-0.4, -0.7));
        var full = drawing.Plot.GetPixel(new ScottPlot.Coordinates(0.6, -0.7));
        Assert.InRange(picture.Lightness((int)empty.X, (int)empty.Y), 240, 255);
        Assert.InRange(picture.Lightness((int)full.X, (int)full.Y), 0, 80);
    }

    [Fact]
    public void Text_contrasts_with_every_shade_of_a_cell_as_WCAG_asks()
    {
        for (var share = 0.0; share <= 1; share += 0.01)
        {
            var (cell, ink) = (PlotStyle.Shades.GetColor(share), PlotStyle.InkOn(PlotStyle.Shades.GetColor(share)));
            var (light, dark) = (Math.Max(Luminance(cell), Luminance(ink)), Math.Min(Luminance(cell), Luminance(ink)));
            Assert.True((light + 0.05) / (dark + 0.05) >= 4.5, $"share {share}");
        }
    }

    [Theory]
    [InlineData(104)]
    [InlineData(50)]
    public void Labels_of_columns_stay_within_their_column(int width)
    {
        var labels = ColumnLabels.For([.. InventedCodebook.Codebook.Definitions.Select(d => d.Name)], width);

        Assert.Equal(width < 60, labels.AreUpright);
        Assert.All(labels.Texts.SelectMany(t => t.Split('\n')), line => Assert.True(
            labels.AreUpright || WrappedText.Width(line, PlotStyle.Small) <= width, line));
        Assert.True(!labels.AreUpright || labels.Texts.Max(WrappedText.Lines) * 18 <= width);
    }

    [Fact]
    public void A_label_too_long_for_its_lines_ends_in_an_ellipsis_and_a_word_too_long_for_a_line_is_cut()
    {
        var text = WrappedText.Of("Gesundheitsversorgungsfinanzierung and much more that does not fit here", 100, 13, lines: 3);

        Assert.Equal(3, WrappedText.Lines(text));
        Assert.EndsWith("…", text, StringComparison.Ordinal);
        Assert.All(text.Split('\n'), line => Assert.True(WrappedText.Width(line, 13) <= 101, line));
        Assert.Equal("Sovereignty and\nnon-interference", WrappedText.Of("Sovereignty and non-interference", 120, 13));
    }

    [Fact]
    public void Breaking_a_label_loses_no_letter() =>
        Gen.Select(Gen.String["abcdefgh -"], Gen.Float[20, 300]).Sample(
            (text, width) => WrappedText.Of(text, width, 13).Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal)
                == text.Replace(" ", "", StringComparison.Ordinal),
            iter: 200);

    private static double Luminance(ScottPlot.Color color)
    {
        static double Linear(byte c) => c / 255.0 <= 0.04045 ? c / 255.0 / 12.92 : Math.Pow(((c / 255.0) + 0.055) / 1.055, 2.4);
        return (0.2126 * Linear(color.R)) + (0.7152 * Linear(color.G)) + (0.0722 * Linear(color.B));
    }

    private static EvaluationReport Of(params (string Gold, string Predicted)[] pairs) => InventedReports.Evaluation(10, 2) with
    {
        Confusion = new(Topics, pairs.Select(p => (new Topic(p.Gold), new Topic(p.Predicted)))),
    };
}
