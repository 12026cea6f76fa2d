using Readout.Evaluation.Reports;
using ScottPlot;

namespace Readout.Evaluation.Plots;

/// <summary>Values with their intervals side by side, beside a reference.</summary>
internal static class ComparisonPlot
{
    private const int Width = 1080, RowHeight = 48, LabelWidth = 220;

    private static readonly double[] Steps = [1, 2, 5, 10, 20];

    /// <summary>Draws one row a value, in the order given.</summary>
    public static Drawing Render(
        string name, string title, string axis, IReadOnlyList<(string Name, Estimate Value)> rows, double? reference)
    {
        var subtitle = "Dot: value; bar: its interval." + (reference is { } r
            ? $" Dashed line: {NumberText.Short(r)}; a dot is hollow where the interval holds it." : "");
        var plot = PlotStyle.Start(title, subtitle, Width);
        var points = new PointTable("name", "value", "low", "high");
        var ticks = Ticks([.. rows.SelectMany(row => (double[])[row.Value.Value, row.Value.Low, row.Value.High]), reference ?? double.NaN]);
        var (low, high) = (ticks[0], ticks[^1]);
        plot.Grid.YAxisStyle.IsVisible = false;
        AddLines(plot, rows.Count, low, high, reference);
        var text = high + ((high - low) * 0.05);
        plot.Write("Value [interval]", text, 0.7, Alignment.MiddleLeft, PlotStyle.Muted);
        for (var row = 0; row < rows.Count; row++)
        {
            var value = rows[row].Value;
            points.Add(rows[row].Name, value.Value, value.Low, value.High);
            plot.Write(NumberText.Interval(value), text, -row, Alignment.MiddleLeft, PlotStyle.Ink);
            Draw(plot, value, -row, reference);
        }

        plot.Axes.Left.TickGenerator = PlotStyle.Ticks(
            Enumerable.Range(0, rows.Count).Select(row => (double)-row),
            y => WrappedText.Of(rows[(int)-y].Name, LabelWidth, PlotStyle.Text, 2));
        plot.Axes.Left.MajorTickStyle.Length = plot.Axes.Left.FrameLineStyle.Width = 0;
        plot.Axes.Bottom.TickGenerator = PlotStyle.Ticks(ticks, NumberText.Short);
        plot.Axes.SetLimits(low - ((high - low) * 0.02), high + ((high - low) * 0.36), Bottom(rows.Count), 1);
        plot.XLabel(axis);
        var height = (int)PlotStyle.HeadingHeight(title, subtitle, Width) + (RowHeight * (rows.Count + 1)) + 70;
        return new(name, title, AltText(title, rows, reference), plot, Width, height, points);
    }

    /// <summary>Whether an interval holds a reference.</summary>
    public static bool Holds(Estimate value, double? reference) => reference >= value.Low && reference <= value.High;

    /// <summary>From the least value or below to the greatest or above, in at most eight steps of 1, 2 or 5 times a power of ten.</summary>
    public static double[] Ticks(IEnumerable<double> values)
    {
        double[] defined = [.. values.Where(double.IsFinite).DefaultIfEmpty(0)];
        var (least, greatest) = (defined.Min(), defined.Max());
        var span = greatest > least ? greatest - least : 1;
        var power = Math.Pow(10, Math.Floor(Math.Log10(span)) - 1);
        var step = Steps.Select(factor => factor * power).First(size => span / size <= 7);
        var (first, last) = (Math.Floor((least / step) + 1e-9), Math.Ceiling((greatest / step) - 1e-9));
        return [.. Enumerable.Range(0, (int)(Math.Max(last, first + 1) - first) + 1).Select(i => (first + i) * step)];
    }

    private static double Bottom(int rows) => 0.4 - rows;

    private static void AddLines(Plot plot, int rows, double low, double high, double? reference)
    {
        for (var row = 0; row < rows; row++)
        {
            var line = plot.Add.Line(low, -row, high, -row);
            (line.LineColor, line.LineWidth) = (PlotStyle.Line, 1);
        }

        if (reference is not { } place)
            return;
        var mark = plot.Add.Line(place, Bottom(rows), place, 1);
        (mark.LineColor, mark.LineWidth, mark.LinePattern) = (PlotStyle.Muted, 1.5f, LinePattern.Dashed);
    }

    private static void Draw(Plot plot, Estimate value, double y, double? reference)
    {
        if (!double.IsNaN(value.Low) && !double.IsNaN(value.High))
        {
            var bar = plot.Add.Line(value.Low, y, value.High, y);
            (bar.LineColor, bar.LineWidth) = (PlotStyle.Blue.WithAlpha(0.4), 7);
        }

        if (double.IsNaN(value.Value))
            return;
        plot.Add.Marker(value.Value, y, MarkerShape.FilledCircle, 13, PlotStyle.Blue);
        if (Holds(value, reference))
            plot.Add.Marker(value.Value, y, MarkerShape.FilledCircle, 8, Colors.White);
    }

    private static string AltText(string title, IReadOnlyList<(string Name, Estimate Value)> rows, double? reference) =>
        $"{title}. Values with intervals: {string.Join("; ", rows.Select(row => $"{row.Name} {NumberText.Interval(row.Value)}"))}."
        + (reference is { } place ? $" Reference: {NumberText.Short(place)}." : "");
}
