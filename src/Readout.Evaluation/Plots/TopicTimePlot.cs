using Readout.Core;
using Readout.Evaluation.Reports;
using ScottPlot;

namespace Readout.Evaluation.Plots;

/// <summary>How topics come and go: a line a topic over years or months, with bands of 95 %.</summary>
internal static class TopicTimePlot
{
    private const int Width = 1080, DataHeight = 520, MostLines = 6, MostLabels = 14;

    /// <summary>Draws the six most frequent topics; all are among the points.</summary>
    public static Drawing Render(ShareTable table, Func<Topic, string> nameOf)
    {
        var title = $"Predicted topics by {table.Column}: share of each topic";
        ShareGroup[] groups = [.. table.Groups.Where(g => g.Value.Length > 0)];
        var shown = Math.Min(MostLines, table.Topics.Count);
        var subtitle = $"{NumberText.Count((int)Math.Min(int.MaxValue, groups.Sum(g => g.Statements)), "statement")}"
            + (shown < table.Topics.Count ? $"; the {shown} most frequent of {table.Topics.Count} topics. " : ". ")
            + "Bands: 95 % intervals, which do not contain the classifier's own errors.";
        var plot = PlotStyle.Start(title, subtitle, Width);
        double[] places = [.. Enumerable.Range(0, groups.Length).Select(i => (double)i)];
        for (var topic = 0; topic < shown; topic++)
            Draw(plot, groups, places, topic);
        SetAxes(plot, groups, places, shown, table.Column);
        var key = new PatchKeyPanel([.. table.Topics.Take(shown).Select((t, i) => new PatchKeyItem(nameOf(t), TopicPalette.FillAt(i)))], Width);
        plot.Axes.AddPanel(key);
        var height = PlotStyle.HeadingHeight(title, subtitle, Width) + DataHeight + key.Height + PlotStyle.Margin;
        return new($"topics-by-{table.Column}", title, AltText(table, groups, nameOf), plot, Width, (int)height, Points(table, groups));
    }

    private static void Draw(Plot plot, ShareGroup[] groups, double[] places, int topic)
    {
        Estimate[] shares = [.. groups.Select(g => g.Shares[topic].Share)];
        var color = TopicPalette.ColorAt(topic);
        if (groups.Length > 1)
        {
            var band = plot.Add.FillY(places, [.. shares.Select(s => double.IsNaN(s.Low) ? s.Value : s.Low)], [.. shares.Select(s => double.IsNaN(s.High) ? s.Value : s.High)]);
            (band.FillColor, band.LineWidth) = (color.WithAlpha(0.16), 0);
        }

        var line = plot.Add.Scatter(places, shares.Select(s => s.Value).ToArray(), color);
        (line.LineWidth, line.MarkerSize) = (3, 9);
    }

    private static void SetAxes(Plot plot, ShareGroup[] groups, double[] places, int shown, string column)
    {
        var highest = groups.SelectMany(g => g.Shares.Take(shown)).Select(s => double.IsNaN(s.Share.High) ? s.Share.Value : s.Share.High).DefaultIfEmpty(1).Max();
        var step = highest > 0.5 ? 0.2 : 0.1;
        var top = Math.Min(1, Math.Ceiling(highest / step) * step);
        plot.Axes.SetLimits(-0.4, Math.Max(0.4, groups.Length - 0.6), 0, top * 1.02);
        plot.Axes.Left.TickGenerator = PlotStyle.Ticks(Enumerable.Range(0, 11).Select(i => i * step).Where(t => t <= top + 1e-9), NumberText.Percent);
        var every = (groups.Length + MostLabels - 1) / MostLabels;
        plot.Axes.Bottom.TickGenerator = PlotStyle.Ticks(places.Where(p => (int)p % Math.Max(1, every) == 0), p => groups[(int)p].Value);
        plot.XLabel(char.ToUpperInvariant(column[0]) + column[1..]);
        plot.YLabel("Share of statements");
    }

    private static PointTable Points(ShareTable table, ShareGroup[] groups)
    {
        var points = new PointTable(table.Column, "topic", "statements", "share", "low", "high");
        foreach (var group in groups)
        {
            foreach (var share in group.Shares)
                points.Add(group.Value, share.Topic, share.Statements, share.Share.Value, share.Share.Low, share.Share.High);
        }

        return points;
    }

    private static string AltText(ShareTable table, ShareGroup[] groups, Func<Topic, string> nameOf) => groups.Length == 0
        ? $"Topics by {table.Column}: no statement has one."
        : $"Topics by {table.Column}, {groups[0].Value} to {groups[^1].Value}. "
            + string.Join("; ", table.Topics.Take(MostLines).Select((t, i) =>
                $"{nameOf(t)} from {NumberText.Percent(groups[0].Shares[i].Share.Value)} to {NumberText.Percent(groups[^1].Shares[i].Share.Value)}")) + ".";
}
