using Readout.Evaluation.Reports;
using ScottPlot;

namespace Readout.Evaluation.Plots;

/// <summary>Accuracy of the answered share: what leaving the unsure statements to a person buys.</summary>
internal static class CoverageAccuracyPlot
{
    private const int Width = 1000, Height = 640, Few = 20;

    private static readonly double[] Marked = [0.5, 0.8, 1];

    /// <summary>Draws accuracy against coverage, with 50, 80 and 100 % marked.</summary>
    /// <remarks>Where fewer than 20 statements are answered a single one moves the curve visibly; it starts behind them.</remarks>
    public static Drawing Render(EvaluationReport report)
    {
        const string title = "Coverage and accuracy: what abstaining on unsure statements buys";
        var fewest = Math.Min(Few, report.Statements.Count);
        var curve = report.Coverage.Where(p => !double.IsNaN(p.Accuracy) && p.Coverage * report.Statements.Count >= fewest - 0.5)
            .OrderBy(p => p.Coverage).ToList();
        var subtitle = "Statements below a confidence threshold are left to a person; from right to left the threshold rises. "
            + $"The curve starts at {NumberText.Count(fewest, "answered statement")}.";
        var plot = PlotStyle.Start(title, subtitle, Width);
        var points = new PointTable("threshold", "coverage", "accuracy");
        foreach (var point in curve)
            points.Add(point.Threshold, point.Coverage, point.Accuracy);
        var line = plot.Add.ScatterLine(curve.Select(p => new Coordinates(p.Coverage, p.Accuracy)).ToArray(), PlotStyle.Blue);
        line.LineWidth = 3;
        var low = Math.Floor((curve.Select(p => p.Accuracy).DefaultIfEmpty(0).Min() * 10) - 0.8) / 10;
        plot.Axes.SetLimits(0, 1.06, Math.Max(0, low), 1.02);
        plot.Axes.Bottom.TickGenerator = PlotStyle.Ticks([0, 0.2, 0.4, 0.5, 0.6, 0.8, 1], NumberText.Percent);
        plot.Axes.Left.TickGenerator = PlotStyle.Ticks(
            Enumerable.Range(0, 11).Select(i => i / 10.0).Where(t => t >= low), NumberText.Short);
        plot.XLabel("Coverage: share of the statements answered");
        plot.YLabel("Accuracy of the answered (0 to 1)");
        CoveragePoint[] marks =
            [.. Marked.Select(share => curve.FirstOrDefault(p => p.Coverage >= share - 1e-9)).OfType<CoveragePoint>().Distinct()];
        foreach (var mark in marks)
            Draw(plot, mark, Math.Max(0, low));
        return new("coverage-accuracy", title, AltText(marks), plot, Width, Height, points);
    }

    private static void Draw(Plot plot, CoveragePoint mark, double bottom)
    {
        var drop = plot.Add.Line(mark.Coverage, bottom, mark.Coverage, mark.Accuracy);
        (drop.LineColor, drop.LineWidth, drop.LinePattern) = (PlotStyle.Vermillion, 1.5f, LinePattern.Dashed);
        plot.Add.Marker(mark.Coverage, mark.Accuracy, MarkerShape.FilledCircle, 13, PlotStyle.Vermillion);
        plot.Write(Words(mark), mark.Coverage - 0.012, mark.Accuracy - 0.015, Alignment.UpperRight, PlotStyle.Ink, PlotStyle.Text);
    }

    private static string Words(CoveragePoint mark) =>
        $"{NumberText.Percent(mark.Coverage)} answered:\naccuracy {NumberText.Of(mark.Accuracy)}\n"
        + (mark.Coverage < 1 ? $"(confidence ≥ {NumberText.Of(mark.Threshold)})" : "");

    private static string AltText(IEnumerable<CoveragePoint> marks) => "Accuracy against coverage. "
        + string.Join("; ", marks.Select(m => $"{NumberText.Percent(m.Coverage)} answered: accuracy {NumberText.Of(m.Accuracy)}")) + ".";
}
