using Readout.Evaluation.Reports;
using ScottPlot;

namespace Readout.Evaluation.Plots;

/// <summary>Confidence against accuracy: on the diagonal, a probability means what it says.</summary>
internal static class ReliabilityPlot
{
    private const int Width = 900, Height = 860, Few = 10;

    /// <summary>Draws one point a bin of confidence that is not empty.</summary>
    public static Drawing Render(EvaluationReport report)
    {
        const string title = "Reliability: confidence against accuracy";
        var ece = report.Find("ece")?.Estimate;
        var subtitle = $"{(ece is { } e ? $"Expected calibration error {NumberText.Interval(e)}. " : "")}"
            + $"Points: bins of confidence with the number of their statements, hollow below {Few}. "
            + "Below the diagonal the classifier is too sure, above it not sure enough.";
        var plot = PlotStyle.Start(title, subtitle, Width);
        var points = new PointTable("from", "to", "count", "confidence", "accuracy");
        var diagonal = plot.Add.Line(0, 0, 1, 1);
        (diagonal.LineColor, diagonal.LineWidth, diagonal.LinePattern) = (PlotStyle.Muted, 1.5f, LinePattern.Dashed);
        foreach (var bin in report.Calibration)
        {
            points.Add(bin.From, bin.To, bin.Count, bin.Confidence, bin.Accuracy);
            if (bin.Count > 0)
                Draw(plot, bin);
        }

        double[] ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];
        plot.Axes.Bottom.TickGenerator = PlotStyle.Ticks(ticks, NumberText.Short);
        plot.Axes.Left.TickGenerator = PlotStyle.Ticks(ticks, NumberText.Short);
        plot.Axes.SetLimits(-0.03, 1.06, -0.06, 1.06);
        plot.XLabel("Confidence: mean probability of the predicted topic");
        plot.YLabel("Accuracy: share predicted right");
        return new("reliability", title, AltText(report), plot, Width, Height, points);
    }

    private static void Draw(Plot plot, CalibrationBin bin)
    {
        var gap = plot.Add.Line(bin.Confidence, bin.Confidence, bin.Confidence, bin.Accuracy);
        (gap.LineColor, gap.LineWidth) = (PlotStyle.Blue.WithAlpha(0.4), 3);
        var shape = bin.Count < Few ? MarkerShape.OpenCircle : MarkerShape.FilledCircle;
        var marker = plot.Add.Marker(bin.Confidence, bin.Accuracy, shape, 14, PlotStyle.Blue);
        marker.MarkerLineWidth = 2.5f;
        var isBelow = bin.Accuracy < bin.Confidence;
        plot.Write(
            NumberText.Of(bin.Count), bin.Confidence, bin.Accuracy + (isBelow ? -0.02 : 0.02),
            isBelow ? Alignment.UpperCenter : Alignment.LowerCenter, PlotStyle.Ink, PlotStyle.Text);
    }

    private static string AltText(EvaluationReport report)
    {
        var bins = report.Calibration.Where(b => b.Count > 0)
            .Select(b => $"{NumberText.Of(b.Confidence)} → {NumberText.Of(b.Accuracy)} ({b.Count})");
        return $"Reliability diagram. Mean confidence → accuracy (statements) by bin: {string.Join(", ", bins)}.";
    }
}
