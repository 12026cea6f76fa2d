using System.Globalization;
using Readout.Evaluation.Reports;
using ScottPlot;

namespace Readout.Evaluation.Plots;

/// <summary>Macro-F1 against labelled statements a topic, one line a way of training: how many labels do I need?</summary>
internal static class FewShotPlot
{
    private const int Width = 1000, Height = 640;

    private static readonly (Color Color, MarkerShape Shape)[] Styles =
    [
        (PlotStyle.Blue, MarkerShape.FilledCircle), (PlotStyle.Vermillion, MarkerShape.FilledSquare),
        (PlotStyle.Green, MarkerShape.FilledTriangleUp), (PlotStyle.Orange, MarkerShape.FilledDiamond),
    ];

    /// <summary>Draws the means over seeds with bars of a standard deviation either way; sizes stand at equal distances.</summary>
    public static Drawing Render(IReadOnlyList<FewShotPoint> points)
    {
        const string title = "How many labels are needed: macro-F1 by labelled statements a topic";
        var plot = PlotStyle.Start(title, "Measured on held-out documents. Lines: means over seeds; bars: ±1 standard deviation.", Width);
        var table = new PointTable("features", "perTopic", "statements", "mean", "standardDeviation");
        int?[] sizes = [.. points.Select(p => p.PerTopic).Distinct()];
        var ways = points.GroupBy(p => p.Name, StringComparer.Ordinal).ToArray();
        foreach (var (i, way) in ways.Index())
        {
            var (color, shape) = Styles[i % Styles.Length];
            // A little apart, so that bars do not hide each other.
            double Place(FewShotPoint point) => Array.IndexOf(sizes, point.PerTopic) + ((i - ((ways.Length - 1) / 2.0)) * 0.04);
            foreach (var point in way)
            {
                var (mean, deviation) = (point.MacroF1.Average(), FewShotPoint.StandardDeviation(point.MacroF1));
                table.Add(point.Name, SizeName(point.PerTopic), point.Statements, mean, deviation);
                if (double.IsNaN(deviation))
                    continue;
                var bar = plot.Add.Line(Place(point), mean - deviation, Place(point), mean + deviation);
                (bar.LineColor, bar.LineWidth) = (color.WithAlpha(0.4), 5);
            }

            var line = plot.Add.Scatter([.. way.Select(Place)], way.Select(p => p.MacroF1.Average()).ToArray(), color);
            (line.LineWidth, line.MarkerSize, line.MarkerShape) = (3, 12, shape);
        }

        plot.Axes.AddPanel(new KeyPanel([.. ways.Select((way, i) => new KeyItem(way.Key, Styles[i % Styles.Length].Shape, Styles[i % Styles.Length].Color))]));
        plot.Axes.Bottom.TickGenerator = PlotStyle.Ticks(Enumerable.Range(0, sizes.Length).Select(i => (double)i), i => SizeName(sizes[(int)i]));
        plot.Axes.Left.TickGenerator = PlotStyle.Ticks(Enumerable.Range(0, 11).Select(i => i / 10.0), NumberText.Short);
        plot.Axes.SetLimits(-0.3, sizes.Length - 0.7, 0, 1);
        plot.XLabel("Labelled statements a topic");
        plot.YLabel("Macro-F1 (0 to 1)");
        return new("few-shot", title, AltText(points), plot, Width, Height, table);
    }

    private static string SizeName(int? perTopic) => perTopic?.ToString(CultureInfo.InvariantCulture) ?? "all";

    private static string AltText(IReadOnlyList<FewShotPoint> points) => "Mean macro-F1 by labelled statements a topic: "
        + string.Join("; ", points.Select(p => $"{p.Name}, {SizeName(p.PerTopic)}: {NumberText.Of(p.MacroF1.Average())}")) + ".";
}
