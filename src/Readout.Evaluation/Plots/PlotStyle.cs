using Readout.Evaluation.Reports;
using ScottPlot;
using ScottPlot.AxisPanels;
using ScottPlot.TickGenerators;

namespace Readout.Evaluation.Plots;

/// <summary>One style for all figures: sizes, colours that colour-blind readers tell apart, light grid, no frame.</summary>
/// <remarks>Colours: Okabe and Ito, "Color universal design", 2008.</remarks>
internal static class PlotStyle
{
    /// <summary>Font sizes in pixels.</summary>
    public const float Title = 20, Text = 15, Small = 13;

    /// <summary>Pixels between the edge of a figure and what stands in it.</summary>
    public const float Margin = 18;

    // ScottPlot counts the space below the letters into their middle; so many pixels lower they stand where they belong.
    private const float Rise = 2;

    /// <summary>Colours of text, secondary text and lines behind the data.</summary>
    public static readonly Color Ink = Color.FromHex("#1A1A1A"), Muted = Color.FromHex("#555555"), Line = Color.FromHex("#E3E3E3");

    /// <summary>Colours of data: the classifier, baselines, marks.</summary>
    public static readonly Color Blue = Color.FromHex("#0072B2"), Vermillion = Color.FromHex("#D55E00"),
        Orange = Color.FromHex("#E69F00"), Green = Color.FromHex("#009E73");

    /// <summary>Light for 0, dark for 1. ScottPlot's own runs from dark to light.</summary>
    public static readonly IColormap Shades = new ScottPlot.Colormaps.Blues().Reversed();

    /// <summary>An empty plot of a given width in the style, with its heading.</summary>
    public static Plot Start(string title, string subtitle, int width)
    {
        PlotFonts.Use();
        var plot = new Plot();
        plot.FigureBackground.Color = Colors.White;
        plot.Axes.Title.IsVisible = false;
        plot.Axes.AddPanel(new HeadingPanel(title, subtitle, width));
        plot.Axes.Margins(0, 0);
        plot.Grid.MajorLineColor = Line;
        plot.Grid.XAxisStyle.MinorLineStyle.Width = plot.Grid.YAxisStyle.MinorLineStyle.Width = 0;
        plot.Axes.Top.FrameLineStyle.Width = plot.Axes.Right.FrameLineStyle.Width = 0;
        plot.Axes.Right.MinimumSize = 24;
        foreach (var axis in plot.Axes.GetAxes().OfType<AxisBase>())
        {
            axis.PaddingOutsideAxisLabels = new(Margin, 0, Margin, 0);
            (axis.LabelStyle.FontSize, axis.LabelStyle.Bold, axis.LabelStyle.ForeColor) = (Text, false, Ink);
            (axis.TickLabelStyle.FontSize, axis.TickLabelStyle.ForeColor) = (Text, Ink);
            axis.TickLabelStyle.OffsetY = axis.Edge.IsVertical() ? Rise : 0;
            (axis.FrameLineStyle.Color, axis.MajorTickStyle.Color, axis.MinorTickStyle.Length) = (Muted, Muted, 0);
        }

        return plot;
    }

    /// <summary>Height of the heading that <see cref="Start"/> puts above the data.</summary>
    public static float HeadingHeight(string title, string subtitle, int width) => new HeadingPanel(title, subtitle, width).Height;

    /// <summary>Ticks at given places.</summary>
    public static NumericManual Ticks(IEnumerable<double> positions, Func<double, string> label)
    {
        double[] places = [.. positions];
        return new(places, [.. places.Select(label)]);
    }

    /// <summary>Black or white, whichever has the better contrast on a background.</summary>
    /// <remarks>Relative luminance of WCAG 2; at 0.179 both contrast by 4.58 to 1, which WCAG asks of text.</remarks>
    public static Color InkOn(Color background) => Luminance(background) > 0.179 ? Colors.Black : Colors.White;

    /// <summary>A label with a count that stays with its last word.</summary>
    public static string Counted(string label, int count) => $"{label}\u00A0({NumberText.Of(count)})";

    /// <summary>A text in the style.</summary>
    public static LabelStyle Label(string text, float size, Color color, Alignment alignment, bool bold = false) => new()
    {
        Text = text,
        FontSize = size,
        ForeColor = color,
        Bold = bold,
        Alignment = alignment,
        OffsetY = alignment is Alignment.MiddleLeft or Alignment.MiddleCenter or Alignment.MiddleRight ? Rise : 0,
    };

    /// <summary>Writes a text at a place of the data.</summary>
    public static void Write(
        this Plot plot, string text, double x, double y, Alignment alignment, Color color, float size = Small, bool bold = false)
    {
        var label = plot.Add.Text(text, x, y);
        label.LabelStyle = Label(text, size, color, alignment, bold);
    }

    private static double Luminance(Color color) =>
        (0.2126 * Linear(color.R)) + (0.7152 * Linear(color.G)) + (0.0722 * Linear(color.B));

    private static double Linear(byte channel) =>
        channel <= 10 ? channel / 255.0 / 12.92 : Math.Pow(((channel / 255.0) + 0.055) / 1.055, 2.4);
}
