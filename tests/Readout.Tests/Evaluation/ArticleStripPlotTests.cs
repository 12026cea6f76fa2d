using Readout.Core;
using Readout.Evaluation;
using Readout.Evaluation.Plots;

namespace Readout.Tests.Evaluation;

public sealed class ArticleStripPlotTests
{
    private static readonly Topic[] Topics = [new("a"), new("b")];

    private static readonly EvaluationReport Report = InventedReports.Evaluation(2, 1) with
    {
        Confusion = new(Topics, []),
        Statements = [Statement("s1", "a", 0.75), Statement("s2", "a", 0.0)],
    };

    [Fact]
    public void Points_are_the_probabilities_in_the_order_of_the_article()
    {
        Assert.Equal(
            """
            statement,id,topic,probability,predicted,gold
            1,s1,a,0.75,true,true
            1,s1,b,0.25,false,false
            2,s2,a,0,false,true
            2,s2,b,1,true,false

            """.ReplaceLineEndings("\n"),
            ArticleStripPlot.Render(Report, t => t.Id).Points.ToCsv());
    }

    [Fact]
    public void The_description_says_which_statements_were_mistaken()
    {
        Assert.Equal(
            "Topic probabilities of an article. Predicted topic by statement: 1 A; 2 B (gold A).",
            ArticleStripPlot.Render(Report, t => t.Id.ToUpperInvariant()).AltText);
    }

    [Fact]
    public void The_first_statement_stands_left_and_a_probable_topic_is_dark()
    {
        var drawing = ArticleStripPlot.Render(Report, t => t.Id);
        using var picture = new DrawnPicture(drawing);

        int Lightness(int statement, int topic)
        {
            var pixel = drawing.Plot.GetPixel(new ScottPlot.Coordinates(statement - 0.4, -topic + 0.4));
            return picture.Lightness((int)pixel.X, (int)pixel.Y);
        }

        // Probabilities 1, .75, .25, 0: from dark to light.
        Assert.True(Lightness(1, 1) < Lightness(0, 0));
        Assert.True(Lightness(0, 0) < Lightness(0, 1));
        Assert.True(Lightness(0, 1) < Lightness(1, 0));
    }

    private static EvaluatedStatement Statement(string id, string gold, double ofA) =>
        new(new(new(id, $"Text of {id}."), new(gold)), new(Topics, [ofA, 1 - ofA]));
}
