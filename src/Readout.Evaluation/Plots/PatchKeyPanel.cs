using ScottPlot;
using ScottPlot.Panels;

namespace Readout.Evaluation.Plots;

/// <summary>A fill and what it stands for.</summary>
/// <param name="Text">What it stands for.</param>
/// <param name="Fill">The fill.</param>
internal sealed record PatchKeyItem(string Text, FillStyle Fill);

/// <summary>The key of filled areas, in columns below the data, to be read line by line.</summary>
internal sealed class PatchKeyPanel : PanelBase
{
    private const float LineHeight = 28, Above = 4, Patch = 18, Gap = 8;
    private const int Columns = 3;

    private readonly IReadOnlyList<PatchKeyItem> items;
    private readonly float column;

    /// <summary>Makes a key for a figure.</summary>
    /// <param name="items">The fills in their order.</param>
    /// <param name="width">Width of the figure in pixels.</param>
    public PatchKeyPanel(IReadOnlyList<PatchKeyItem> items, int width)
    {
        Edge = Edge.Bottom;
        column = (width - (2 * PlotStyle.Margin)) / Columns;
        this.items =
            [.. items.Select(i => i with { Text = WrappedText.Of(i.Text, column - Patch - (3 * Gap), PlotStyle.Text, lines: 1) })];
    }

    /// <summary>Its height in pixels.</summary>
    public float Height => Above + (LineHeight * ((items.Count + Columns - 1) / Columns));

    /// <inheritdoc/>
    public override float Measure(Paint paint) => Height;

    /// <inheritdoc/>
    public override void Render(RenderPack rp, float size, float offset)
    {
        for (var i = 0; i < items.Count; i++)
        {
            var x = rp.FigureRect.Left + PlotStyle.Margin + (column * (i % Columns));
            var y = rp.DataRect.Bottom + offset + Above + (LineHeight * ((i / Columns) + 0.5f));
            items[i].Fill.Render(rp.Canvas, new PixelRect(x, x + Patch, y + (Patch / 2), y - (Patch / 2)), rp.Paint);
            PlotStyle.Label(items[i].Text, PlotStyle.Text, PlotStyle.Ink, Alignment.MiddleLeft)
                .Render(rp.Canvas, new Pixel(x + Patch + Gap, y), rp.Paint);
        }
    }
}
