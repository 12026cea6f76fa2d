using ScottPlot;

namespace Readout.Evaluation.Plots;

/// <summary>Labels under columns of a given width: broken into lines where the words fit, else upright.</summary>
/// <param name="Texts">One label a column.</param>
/// <param name="Height">The height they take, in pixels.</param>
/// <param name="AreUpright">Whether they are turned by a quarter.</param>
internal sealed record ColumnLabels(IReadOnlyList<string> Texts, int Height, bool AreUpright)
{
    private const int LineHeight = 18, UprightLength = 170, Gap = 6;

    /// <summary>Fits names under columns.</summary>
    public static ColumnLabels For(IReadOnlyList<string> names, int width)
    {
        if (names.SelectMany(name => name.Split(' ', '-')).All(word => WrappedText.Width(word + "-", PlotStyle.Small) <= width - Gap))
        {
            string[] broken = [.. names.Select(name => WrappedText.Of(name, width - Gap, PlotStyle.Small, 4))];
            return new(broken, LineHeight * broken.Max(WrappedText.Lines), AreUpright: false);
        }

        var fitting = Math.Clamp(width / LineHeight, 1, 2);
        string[] lines = [.. names.Select(name => WrappedText.Of(name, UprightLength, PlotStyle.Small, fitting))];
        return new(lines, (int)lines.Max(line => WrappedText.Width(line, PlotStyle.Small)), AreUpright: true);
    }

    /// <summary>Turns the labels below a plot, if they are upright.</summary>
    public void Turn(Plot plot)
    {
        var style = plot.Axes.Bottom.TickLabelStyle;
        style.FontSize = PlotStyle.Small;
        if (AreUpright)
            (style.Rotation, style.Alignment) = (-90, Alignment.MiddleRight);
    }
}
