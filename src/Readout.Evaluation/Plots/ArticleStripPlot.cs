using Readout.Core;
using Readout.Evaluation.Reports;
using ScottPlot;
using ScottPlot.Panels;

namespace Readout.Evaluation.Plots;

/// <summary>One article from its first statement to its last: the probability of every topic, and the gold topic.</summary>
internal static class ArticleStripPlot
{
    private const int ScaleWidth = 96;

    /// <summary>Draws one column a statement, in the order of the report.</summary>
    public static Drawing Render(EvaluationReport report, Func<Topic, string> nameOf)
    {
        const string title = "The article, statement by statement: probability of each topic";
        var (statements, topics) = (report.Statements, report.Confusion.Topics);
        var right = statements.Count(s => s.IsCorrect);
        var cell = (Width: Math.Clamp(832 / Math.Max(1, statements.Count), 16, 280), Height: Math.Clamp(460 / topics.Count, 26, 60));
        var grid = new CellGrid(
            title,
            $"{right} of {NumberText.Count(statements.Count, "statement")} predicted right, each by a model trained on all the rest. "
                + "Dot: gold topic. Number: probability of the predicted topic.",
            [.. topics.Select(topic => CellGrid.RowLabel(nameOf(topic)))],
            [.. statements.Select((_, i) => cell.Width >= 24 || i % 5 == 4 ? NumberText.Of(i + 1) : "")],
            cell,
            70,
            ScaleWidth);
        grid.Plot.XLabel("Statement, in the order of the article");
        AddScale(grid.Plot);
        var points = new PointTable("statement", "id", "topic", "probability", "predicted", "gold");
        for (var column = 0; column < statements.Count; column++)
        {
            for (var row = 0; row < topics.Count; row++)
                Draw(grid, row, column, statements[column], topics[row], points);
        }

        return new("article-strip", title, AltText(statements, nameOf), grid.Plot, grid.Width, grid.Height, points);
    }

    private static void AddScale(Plot plot)
    {
        var scale = new ColorBar(new ProbabilityScale(), Edge.Right) { Label = "Probability", Width = 16 };
        (scale.LabelStyle.FontSize, scale.LabelStyle.Bold, scale.LabelStyle.ForeColor) = (PlotStyle.Text, false, PlotStyle.Ink);
        scale.Axis.TickGenerator = PlotStyle.Ticks([0, 0.2, 0.4, 0.6, 0.8, 1], NumberText.Short);
        scale.Axis.TickLabelStyle.FontSize = PlotStyle.Small;
        plot.Axes.AddPanel(scale);
    }

    private static void Draw(CellGrid grid, int row, int column, EvaluatedStatement statement, Topic topic, PointTable points)
    {
        var probability = statement.Prediction.ProbabilityOf(topic);
        var (isPredicted, isGold) = (statement.Prediction.Topic == topic, statement.Gold.Topic == topic);
        points.Add(column + 1, statement.Gold.Statement.Id, topic, probability, isPredicted, isGold);
        grid.Fill(row, column, probability);
        var hasRoom = grid.Cell is { Width: >= 44, Height: >= 40 };
        if (isGold)
            grid.Mark(row, column, drop: isPredicted && hasRoom ? -0.2 : 0);
        if (isPredicted && hasRoom)
            grid.Write(row, column, probability, NumberText.Of(probability, 2), drop: isGold ? 0.2 : 0);
    }

    private static string AltText(IEnumerable<EvaluatedStatement> statements, Func<Topic, string> nameOf) =>
        "Topic probabilities of an article. Predicted topic by statement: " + string.Join("; ", statements.Select((s, i) =>
            $"{i + 1} {nameOf(s.Prediction.Topic)}{(s.IsCorrect ? "" : $" (gold {nameOf(s.Gold.Topic)})")}")) + ".";

    private sealed class ProbabilityScale : IHasColorAxis
    {
        public IColormap Colormap => PlotStyle.Shades;

        public ScottPlot.Range GetRange() => new(0, 1);
    }
}
