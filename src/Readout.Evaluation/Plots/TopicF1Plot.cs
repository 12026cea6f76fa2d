using Readout.Core;
using Readout.Evaluation.Reports;
using ScottPlot;

namespace Readout.Evaluation.Plots;

/// <summary>F1 of each topic with its interval, macro-F1 below, and the baselines' F1 as marks.</summary>
internal static class TopicF1Plot
{
    private const int Width = 1080, RowHeight = 48, LabelWidth = 220;

    // Baselines are marked a little below the classifier, so that equal values do not hide each other.
    private const double BaselineDrop = 0.24, TextColumn = 1.05;

    private static readonly (Color Color, MarkerShape Shape)[] BaselineMarks =
    [
        (PlotStyle.Vermillion, MarkerShape.FilledDiamond),
        (PlotStyle.Ink, MarkerShape.OpenTriangleUp),
        (PlotStyle.Green, MarkerShape.FilledSquare),
    ];

    /// <summary>Draws one row a topic.</summary>
    public static Drawing Render(EvaluationReport report, Func<Topic, string> nameOf)
    {
        var title = report.Baselines.Count > 0 ? "F1 of each topic, beside the baselines" : "F1 of each topic";
        var subtitle = $"{report.Classifier} on {Wording.Size(report)}; bars: {Wording.Interval(report)}.";
        var plot = PlotStyle.Start(title, subtitle, Width);
        var points = new PointTable("topic", "support", "classifier", "f1", "low", "high");
        string[] labels = [.. report.Topics.Select(t => PlotStyle.Counted(nameOf(t.Topic), t.Support)), "Macro-F1"];
        var rows = labels.Length;
        plot.Grid.YAxisStyle.IsVisible = false;
        AddIntervals(plot, report);
        AddMarks(plot, report, report, (PlotStyle.Blue, MarkerShape.FilledCircle), 0, points);
        foreach (var (baseline, mark) in report.Baselines.Zip(BaselineMarks))
            AddMarks(plot, report, baseline.Report, mark, BaselineDrop, points);
        plot.Axes.Left.TickGenerator = PlotStyle.Ticks(
            Enumerable.Range(0, rows).Select(row => Y(row, rows)), y => WrappedText.Of(labels[(int)-y], LabelWidth, PlotStyle.Text, 2));
        plot.Axes.Left.MajorTickStyle.Length = plot.Axes.Left.FrameLineStyle.Width = 0;
        plot.Axes.Bottom.TickGenerator = PlotStyle.Ticks([0, 0.2, 0.4, 0.6, 0.8, 1], NumberText.Short);
        plot.Axes.SetLimits(-0.02, 1.36, Y(rows - 1, rows) - 0.6, 1);
        plot.XLabel("F1 (0 to 1)");
        plot.YLabel("Gold topic (statements)");
        plot.Axes.AddPanel(new KeyPanel([
            new(report.Classifier, MarkerShape.FilledCircle, PlotStyle.Blue),
            .. report.Baselines.Zip(BaselineMarks, (baseline, mark) => new KeyItem(baseline.Report.Classifier, mark.Shape, mark.Color)),
        ]));
        var height = (int)PlotStyle.HeadingHeight(title, subtitle, Width) + (RowHeight * (rows + 1)) + 110;
        return new("topic-f1", title, AltText(report, nameOf), plot, Width, height, points);
    }

    // Macro-F1, the last row, stands a little apart from the topics.
    private static double Y(int row, int rows) => row < rows - 1 ? -row : -row - 0.3;

    private static void AddIntervals(Plot plot, EvaluationReport report)
    {
        plot.Write($"F1 [{NumberText.Percent(report.Options.Level)} interval]", TextColumn, 0.7, Alignment.MiddleLeft, PlotStyle.Muted);
        Estimate[] f1 = [.. report.Topics.Select(t => t.F1), report.MacroF1];
        for (var row = 0; row < f1.Length; row++)
        {
            var y = Y(row, f1.Length);
            plot.Write(NumberText.Interval(f1[row]), TextColumn, y, Alignment.MiddleLeft, PlotStyle.Ink, bold: row == f1.Length - 1);
            var line = plot.Add.Line(0, y, 1, y);
            (line.LineColor, line.LineWidth) = (PlotStyle.Line, 1);
            if (double.IsNaN(f1[row].Low) || double.IsNaN(f1[row].High))
                continue;
            var bar = plot.Add.Line(f1[row].Low, y, f1[row].High, y);
            (bar.LineColor, bar.LineWidth) = (PlotStyle.Blue.WithAlpha(0.4), 7);
        }
    }

    private static void AddMarks(
        Plot plot, EvaluationReport report, EvaluationReport drawn, (Color Color, MarkerShape Shape) mark, double drop, PointTable points)
    {
        var rows = report.Topics.Count + 1;
        var places = new List<Coordinates>();
        for (var row = 0; row < rows; row++)
        {
            var topic = row < rows - 1 ? report.Topics[row] : null;
            var f1 = topic is null ? drawn.MacroF1 : drawn.Topics.FirstOrDefault(t => t.Topic == topic.Topic)?.F1 ?? Undefined;
            var (name, support) = topic is null ? ("(macro)", report.Statements.Count) : (topic.Topic.Id, topic.Support);
            points.Add(name, support, drawn.Classifier, f1.Value, f1.Low, f1.High);
            if (!double.IsNaN(f1.Value))
                places.Add(new(f1.Value, Y(row, rows) - drop));
        }

        var markers = plot.Add.Markers(places, mark.Shape, drop > 0 ? 10 : 13, mark.Color);
        markers.MarkerLineWidth = 2;
    }

    private static Estimate Undefined => new(double.NaN, double.NaN, double.NaN);

    private static string AltText(EvaluationReport report, Func<Topic, string> nameOf)
    {
        var ranked = report.Topics.Where(t => !double.IsNaN(t.F1.Value)).OrderByDescending(t => t.F1.Value).ToList();
        var range = ranked.Count == 0 ? "" : $" Best: {nameOf(ranked[0].Topic)}, {NumberText.Interval(ranked[0].F1)}; "
            + $"worst: {nameOf(ranked[^1].Topic)}, {NumberText.Interval(ranked[^1].F1)}.";
        return $"F1 of {report.Topics.Count} topics with intervals.{range} Macro-F1: {NumberText.Interval(report.MacroF1)}.";
    }
}
