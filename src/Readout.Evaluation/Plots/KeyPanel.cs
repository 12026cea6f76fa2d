using ScottPlot;
using ScottPlot.Panels;

namespace Readout.Evaluation.Plots;

/// <summary>A mark and what it stands for.</summary>
/// <param name="Text">What it stands for.</param>
/// <param name="Shape">The shape.</param>
/// <param name="Color">The colour.</param>
internal sealed record KeyItem(string Text, MarkerShape Shape, Color Color);

/// <summary>The key of a figure, in a line below its data. (ScottPlot's own legend cuts off the upper edge of capitals.)</summary>
internal sealed class KeyPanel : PanelBase
{
    private const float Height = 40, MarkWidth = 22, Gap = 34, TextWidth = 240;

    private readonly IReadOnlyList<KeyItem> items;

    /// <summary>Makes a key.</summary>
    public KeyPanel(IReadOnlyList<KeyItem> items)
    {
        Edge = Edge.Bottom;
        this.items = [.. items.Select(item => item with { Text = WrappedText.Of(item.Text, TextWidth, PlotStyle.Text, lines: 1) })];
    }

    /// <inheritdoc/>
    public override float Measure(Paint paint) => Height;

    /// <inheritdoc/>
    public override void Render(RenderPack rp, float size, float offset)
    {
        var (x, y) = (rp.DataRect.Left + 16, rp.DataRect.Bottom + offset + (Height / 2));
        foreach (var item in items)
        {
            new MarkerStyle { Shape = item.Shape, Size = 12, FillColor = item.Color, LineColor = item.Color, LineWidth = 2 }
                .Render(rp.Canvas, new Pixel(x, y), rp.Paint);
            PlotStyle.Label(item.Text, PlotStyle.Text, PlotStyle.Ink, Alignment.MiddleLeft)
                .Render(rp.Canvas, new Pixel(x + 14, y), rp.Paint);
            x += MarkWidth + WrappedText.Width(item.Text, PlotStyle.Text) + Gap;
        }
    }
}
