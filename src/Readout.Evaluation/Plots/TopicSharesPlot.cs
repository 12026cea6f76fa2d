using Readout.Core;
using Readout.Evaluation.Reports;
using ScottPlot;

namespace Readout.Evaluation.Plots;

/// <summary>What each speaker speaks of: a bar a speaker, divided by topic.</summary>
internal static class TopicSharesPlot
{
    private const int Width = 1080, Left = 226, Right = 40, RowHeight = 58, LabelWidth = 190, Axis = 66, MostBars = 20, MostDescribed = 5;

    /// <summary>Half the height of a bar, in rows.</summary>
    private const double Half = 0.36;

    /// <summary>Draws one bar a speaker, for the 20 who speak most.</summary>
    public static Drawing Render(
        IReadOnlyList<(string Speaker, Topic Topic, int Statements)> counts,
        IReadOnlyList<Topic> order,
        Func<Topic, string> nameOf,
        string who = "speaker")
    {
        var title = $"What each {who} speaks of: share of each topic";
        var speakers = TopicShares.Of(counts, order);
        TopicShares[] shown = [.. speakers.Take(MostBars)];
        var subtitle = $"{NumberText.Count(speakers.Sum(s => s.Total), "statement")}, those who speak most first"
            + (shown.Length < speakers.Count ? $"; the {shown.Length} of {speakers.Count} {who}s with most statements. " : ". ")
            + $"In brackets: statements of the {who}; in a segment, where there is room: of the topic.";
        var plot = PlotStyle.Start(title, subtitle, Width);
        plot.Grid.YAxisStyle.IsVisible = false;
        for (var row = 0; row < shown.Length; row++)
            Draw(plot, shown[row], -row);
        SetAxes(plot, shown, who);
        var key = new PatchKeyPanel(
            [.. order.Index().Where(t => shown.Any(s => s.Counts[t.Index] > 0))
                .Select(t => new PatchKeyItem(nameOf(t.Item), TopicPalette.FillAt(t.Index)))],
            Width);
        plot.Axes.AddPanel(key);
        var height = PlotStyle.HeadingHeight(title, subtitle, Width) + (RowHeight * Math.Max(1, shown.Length)) + Axis + key.Height
            + PlotStyle.Margin;
        return new(
            "topic-shares", title, AltText(speakers, order, nameOf, who), plot, Width, (int)height, Points(speakers, order, who));
    }

    private static void Draw(Plot plot, TopicShares speaker, double y)
    {
        var start = 0.0;
        for (var topic = 0; topic < speaker.Counts.Count; topic++)
        {
            if (speaker.Counts[topic] == 0)
                continue;
            var end = start + speaker.Share(topic);
            var segment = plot.Add.Rectangle(start, end, y - Half, y + Half);
            (segment.FillStyle, segment.LineColor, segment.LineWidth) = (TopicPalette.FillAt(topic), Colors.White, 1.5f);
            var text = NumberText.Of(speaker.Counts[topic]);
            if (WrappedText.Width(text, PlotStyle.Text) + 10 <= (end - start) * (Width - Left - Right))
                Write(plot, text, (start + end) / 2, y, topic);
            start = end;
        }
    }

    // On stripes a number stands on a patch of the plain colour.
    private static void Write(Plot plot, string text, double x, double y, int topic)
    {
        var label = plot.Add.Text(text, x, y);
        var color = TopicPalette.ColorAt(topic);
        label.LabelStyle = PlotStyle.Label(text, PlotStyle.Text, PlotStyle.InkOn(color), Alignment.MiddleCenter);
        if (TopicPalette.IsStriped(topic))
            (label.LabelBackgroundColor, label.LabelPadding) = (color, 2);
    }

    private static void SetAxes(Plot plot, TopicShares[] shown, string who)
    {
        var (left, bottom, right) = (plot.Axes.Left, plot.Axes.Bottom, plot.Axes.Right);
        string[] labels = [.. shown.Select(Label)];
        left.TickGenerator = PlotStyle.Ticks(Enumerable.Range(0, shown.Length).Select(row => (double)-row), y => labels[(int)-y]);
        left.MajorTickStyle.Length = left.FrameLineStyle.Width = 0;
        bottom.TickGenerator = PlotStyle.Ticks([0, 0.2, 0.4, 0.6, 0.8, 1], NumberText.Percent);
        (left.MinimumSize, left.MaximumSize) = (Left, Left);
        (bottom.MinimumSize, bottom.MaximumSize) = (Axis, Axis);
        (right.MinimumSize, right.MaximumSize) = (Right, Right);
        plot.Axes.Top.MinimumSize = plot.Axes.Top.MaximumSize = 0;
        plot.Axes.SetLimits(0, 1, 0.5 - Math.Max(1, shown.Length), 0.5);
        plot.XLabel($"Share of the {who}'s statements");
    }

    // Room is left for the count, so that it is not cut off with the end of a long name.
    private static string Label(TopicShares speaker)
    {
        var room = LabelWidth - WrappedText.Width(PlotStyle.Counted("", speaker.Total), PlotStyle.Text);
        return PlotStyle.Counted(WrappedText.Of(speaker.Name, room, PlotStyle.Text, 2), speaker.Total);
    }

    private static PointTable Points(IReadOnlyList<TopicShares> speakers, IReadOnlyList<Topic> order, string who)
    {
        var points = new PointTable(who, "topic", "statements", "share");
        foreach (var speaker in speakers)
        {
            for (var topic = 0; topic < order.Count; topic++)
                points.Add(speaker.Speaker, order[topic], speaker.Counts[topic], speaker.Share(topic));
        }

        return points;
    }

    private static string AltText(IReadOnlyList<TopicShares> speakers, IReadOnlyList<Topic> order, Func<Topic, string> nameOf, string who)
    {
        string Most(TopicShares speaker) => string.Join(", ", Enumerable.Range(0, order.Count).Where(t => speaker.Counts[t] > 0)
            .OrderByDescending(t => speaker.Counts[t]).Take(3).Select(t => $"{nameOf(order[t])} {NumberText.Percent(speaker.Share(t))}"));
        return $"Topic shares by {who}. Most frequent topics: "
            + string.Join("; ", speakers.Take(MostDescribed)
                .Select(s => $"{s.Name} ({NumberText.Count(s.Total, "statement")}): {Most(s)}").DefaultIfEmpty("none"))
            + (speakers.Count > MostDescribed ? $"; and {NumberText.Count(speakers.Count - MostDescribed, $"more {who}")}." : ".");
    }
}
