using System.Globalization;
using Readout.Evaluation.Reports;
using ScottPlot;

namespace Readout.Evaluation.Plots;

/// <summary>Macro-F1 against the number of training statements: would more labelling help?</summary>
internal static class LearningCurvePlot
{
    private const int Width = 1000, Height = 640;

    /// <summary>Draws the mean over seeds, a band of a standard deviation either way, and each seed as a dot.</summary>
    public static Drawing Render(IReadOnlyList<LearningCurvePoint> curve)
    {
        const string title = "Learning curve: macro-F1 by number of training statements";
        var seeds = curve.Max(p => p.MacroF1.Count);
        var subtitle = "Measured on the held-out statements. "
            + (seeds > 1 ? $"Line: mean over {seeds} seeds; band: ±1 standard deviation; dots: single seeds." : "One seed.");
        var plot = PlotStyle.Start(title, subtitle, Width);
        double[] sizes = [.. curve.Select(p => (double)p.Statements)];
        var points = new PointTable("statements", "seed", "macroF1", "mean", "standardDeviation");
        if (seeds > 1)
            AddBand(plot, curve, sizes);
        foreach (var point in curve)
        {
            for (var seed = 0; seed < point.MacroF1.Count; seed++)
            {
                points.Add(point.Statements, seed + 1, point.MacroF1[seed], point.Mean, point.StandardDeviation);
                plot.Add.Marker(point.Statements, point.MacroF1[seed], MarkerShape.FilledCircle, 6, PlotStyle.Blue.WithAlpha(0.5));
            }
        }

        var mean = plot.Add.Scatter(sizes, curve.Select(p => p.Mean).ToArray(), PlotStyle.Blue);
        (mean.LineWidth, mean.MarkerSize) = (3, 12);
        SetAxes(plot, curve, sizes);
        return new("learning-curve", title, AltText(curve), plot, Width, Height, points);
    }

    private static void AddBand(Plot plot, IReadOnlyList<LearningCurvePoint> curve, double[] sizes)
    {
        var deviations = curve.Select(p => double.IsNaN(p.StandardDeviation) ? 0 : p.StandardDeviation).ToArray();
        var band = plot.Add.FillY(
            sizes, [.. curve.Select((p, i) => p.Mean - deviations[i])], [.. curve.Select((p, i) => p.Mean + deviations[i])]);
        (band.FillColor, band.LineWidth) = (PlotStyle.Blue.WithAlpha(0.18), 0);
    }

    private static void SetAxes(Plot plot, IReadOnlyList<LearningCurvePoint> curve, double[] sizes)
    {
        var values = curve.SelectMany(p => p.MacroF1.Append(p.Mean)).ToList();
        var step = values.Max() - values.Min() > 0.3 ? 0.1 : 0.05;
        var (low, high) = (Math.Floor((values.Min() / step) - 0.3) * step, Math.Min(1, Math.Ceiling((values.Max() / step) + 0.3) * step));
        var margin = Math.Max(1, (sizes[^1] - sizes[0]) * 0.06);
        plot.Axes.SetLimits(sizes[0] - margin, sizes[^1] + margin, Math.Max(0, low), high + (step * 0.1));
        plot.Axes.Left.TickGenerator = PlotStyle.Ticks(
            Enumerable.Range(0, 21).Select(i => i * step).Where(t => t >= low - 1e-9 && t <= high + 1e-9), NumberText.Short);
        plot.Axes.Bottom.TickGenerator = PlotStyle.Ticks(sizes, size => size.ToString("N0", CultureInfo.InvariantCulture));
        plot.XLabel("Training statements");
        plot.YLabel("Macro-F1 (0 to 1)");
        foreach (var point in curve)
        {
            plot.Write(
                NumberText.Of(point.Mean), point.Statements, Math.Max(point.Mean, point.MacroF1.Max()) + ((high - low) * 0.03),
                Alignment.LowerCenter, PlotStyle.Ink, PlotStyle.Text);
        }
    }

    private static string AltText(IReadOnlyList<LearningCurvePoint> curve) =>
        "Learning curve. Mean macro-F1 by training statements: "
        + string.Join(", ", curve.Select(p => $"{NumberText.Of(p.Mean)} with {p.Statements}")) + ".";
}
