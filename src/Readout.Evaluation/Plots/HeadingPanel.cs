using ScottPlot;
using ScottPlot.Panels;

namespace Readout.Evaluation.Plots;

/// <summary>Title and subtitle of a figure, from its left edge on.</summary>
internal sealed class HeadingPanel : PanelBase
{
    private const float Margin = PlotStyle.Margin, TitleLine = 26, SubtitleLine = 20;

    private readonly string title, subtitle;

    /// <summary>Makes a heading for a figure.</summary>
    /// <param name="title">The title.</param>
    /// <param name="subtitle">What is shown and how to read it.</param>
    /// <param name="width">Width of the figure in pixels.</param>
    public HeadingPanel(string title, string subtitle, int width)
    {
        Edge = Edge.Top;
        this.title = WrappedText.Of(title, width - (2 * Margin), PlotStyle.Title, bold: true);
        this.subtitle = WrappedText.Of(subtitle, width - (2 * Margin), PlotStyle.Text);
    }

    /// <summary>Its height in pixels.</summary>
    public float Height => Margin + (TitleLine * WrappedText.Lines(title)) + (SubtitleLine * WrappedText.Lines(subtitle)) + Margin;

    /// <inheritdoc/>
    public override float Measure(Paint paint) => Height;

    /// <inheritdoc/>
    public override void Render(RenderPack rp, float size, float offset)
    {
        var top = rp.FigureRect.Top + Margin;
        foreach (var line in title.Split('\n'))
        {
            Write(rp, line, top, PlotStyle.Title, PlotStyle.Ink, bold: true);
            top += TitleLine;
        }

        foreach (var line in subtitle.Split('\n'))
        {
            Write(rp, line, top, PlotStyle.Text, PlotStyle.Muted, bold: false);
            top += SubtitleLine;
        }
    }

    private static void Write(RenderPack rp, string text, float top, float size, Color color, bool bold) =>
        PlotStyle.Label(text, size, color, Alignment.UpperLeft, bold)
            .Render(rp.Canvas, new Pixel(rp.FigureRect.Left + Margin, top), rp.Paint);
}
