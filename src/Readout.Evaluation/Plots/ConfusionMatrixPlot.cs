using Readout.Core;
using Readout.Evaluation.Reports;

namespace Readout.Evaluation.Plots;

/// <summary>Counts of gold against predicted topics, with the share of each row.</summary>
internal static class ConfusionMatrixPlot
{
    /// <summary>Draws the matrix; statements whose gold topic the classifier does not know are a row of their own.</summary>
    public static Drawing Render(EvaluationReport report, Func<Topic, string> nameOf)
    {
        var matrix = report.Confusion;
        var count = matrix.Topics.Count;
        var unknown = matrix.UnknownGold.Sum();
        var cell = (Width: Math.Clamp(936 / count, 50, 300), Height: Math.Clamp(540 / count, 40, 90));
        string[] names = [.. matrix.Topics.Select(nameOf)];
        string[] rows = [.. names.Select((name, i) => CellGrid.RowLabel(PlotStyle.Counted(name, matrix.Support(i))))];
        var columns = ColumnLabels.For(names, cell.Width);
        const string title = "Confusion matrix: gold topics against predicted topics";
        var grid = new CellGrid(
            title,
            $"{report.Classifier}: {matrix.Correct} of {NumberText.Count(matrix.Total, "statement")} on the diagonal. "
                + (IsNarrow(cell)
                    ? "Cells show statements; the darker, the larger their share of the row."
                    : "Cells show statements and their share of the row; the darker, the larger the share."),
            unknown > 0 ? [.. rows, PlotStyle.Counted("Unknown topic", unknown)] : rows,
            columns.Texts,
            cell,
            columns.Height + 44);
        columns.Turn(grid.Plot);
        grid.Plot.XLabel("Predicted topic");
        grid.Plot.YLabel("Gold topic (statements)");
        var points = new PointTable("gold", "predicted", "count", "rowShare");
        for (var row = 0; row < count + (unknown > 0 ? 1 : 0); row++)
        {
            for (var column = 0; column < count; column++)
            {
                var cases = row < count ? matrix[row, column] : matrix.UnknownGold[column];
                var share = (double)cases / (row < count ? matrix.Support(row) : unknown);
                Draw(grid, row, column, cases, share);
                points.Add(row < count ? matrix.Topics[row] : "(unknown)", matrix.Topics[column], cases, share);
            }
        }

        return new("confusion-matrix", title, AltText(matrix, names), grid.Plot, grid.Width, grid.Height, points);
    }

    private static bool IsNarrow((int Width, int Height) cell) => cell.Width < 56 || cell.Height < 44;

    private static void Draw(CellGrid grid, int row, int column, int cases, double share)
    {
        grid.Fill(row, column, share);
        if (IsNarrow(grid.Cell) || cases == 0)
        {
            grid.Write(row, column, share, NumberText.Of(cases), bold: cases > 0);
            return;
        }

        grid.Write(row, column, share, NumberText.Of(cases), drop: -0.17, size: PlotStyle.Text, bold: true);
        grid.Write(row, column, share, NumberText.Percent(share), drop: 0.22);
    }

    private static string AltText(ConfusionMatrix matrix, string[] names)
    {
        var worst = (from gold in Enumerable.Range(0, names.Length)
                     from predicted in Enumerable.Range(0, names.Length)
                     where gold != predicted && matrix[gold, predicted] > 0
                     orderby matrix[gold, predicted] descending
                     select $"{names[gold]} taken for {names[predicted]} ({matrix[gold, predicted]})").Take(3);
        return $"Confusion matrix of {names.Length} topics: {matrix.Correct} of {matrix.Total} statements are on the diagonal. "
            + $"Most frequent errors: {string.Join(", ", worst.DefaultIfEmpty("none"))}.";
    }
}
