using ScottPlot;

namespace Readout.Evaluation.Plots;

/// <summary>A grid of coloured cells with labelled rows and columns; row 0 is on top. Cells have a given size in pixels.</summary>
internal sealed class CellGrid
{
    private const int Left = 244, LabelWidth = 190, RightMargin = 24;

    private readonly Plot plot;
    private readonly int rows;


    /// <summary>Makes an empty grid.</summary>
    /// <param name="title">The title.</param>
    /// <param name="subtitle">What is shown and how to read it.</param>
    /// <param name="rowLabels">One label a row.</param>
    /// <param name="columnLabels">One label a column.</param>
    /// <param name="cell">Width and height of a cell, in pixels.</param>
    /// <param name="bottom">Pixels below the cells, for the labels of columns and of their axis.</param>
    /// <param name="right">Pixels more on the right, for a panel there.</param>
    public CellGrid(
        string title,
        string subtitle,
        IReadOnlyList<string> rowLabels,
        IReadOnlyList<string> columnLabels,
        (int Width, int Height) cell,
        int bottom,
        int right = 0)
    {
        rows = rowLabels.Count;
        Cell = cell;
        Width = Left + (columnLabels.Count * cell.Width) + RightMargin + right;
        Height = (int)PlotStyle.HeadingHeight(title, subtitle, Width) + (rows * cell.Height) + bottom;
        plot = PlotStyle.Start(title, subtitle, Width);
        plot.HideGrid();
        plot.Axes.SetLimits(-0.5, columnLabels.Count - 0.5, 0.5 - rows, 0.5);
        Label(plot.Axes.Left, rowLabels, i => -i, Left);
        Label(plot.Axes.Bottom, columnLabels, i => i, bottom);
        plot.Axes.Right.MinimumSize = plot.Axes.Right.MaximumSize = RightMargin;
        plot.Axes.Top.MinimumSize = plot.Axes.Top.MaximumSize = 0;
    }

    /// <summary>The plot, for axis labels and panels.</summary>
    public Plot Plot => plot;

    /// <summary>Size of a cell in pixels.</summary>
    public (int Width, int Height) Cell { get; }

    /// <summary>Size of the figure in pixels.</summary>
    public int Width { get; }

    /// <summary>Size of the figure in pixels.</summary>
    public int Height { get; }

    /// <summary>The label of a row, broken into two lines at most.</summary>
    public static string RowLabel(string text) => WrappedText.Of(text, LabelWidth, PlotStyle.Small, 2);

    /// <summary>Colours a cell by a share from 0 to 1.</summary>
    public void Fill(int row, int column, double share)
    {
        var cell = plot.Add.Rectangle(column - 0.5, column + 0.5, -row - 0.5, -row + 0.5);
        (cell.FillColor, cell.LineColor, cell.LineWidth) = (ColorOf(share), PlotStyle.Line, 1);
    }

    /// <summary>Writes into a cell that is coloured by a share, <paramref name="drop"/> of its height below the middle.</summary>
    public void Write(int row, int column, double share, string text, double drop = 0, float size = PlotStyle.Small, bool bold = false) =>
        plot.Write(text, column, -row - drop, Alignment.MiddleCenter, PlotStyle.InkOn(ColorOf(share)), size, bold);

    /// <summary>Puts a dot into a cell, <paramref name="drop"/> of its height below the middle.</summary>
    public void Mark(int row, int column, double drop)
    {
        var dot = plot.Add.Marker(column, -row - drop, MarkerShape.FilledCircle, 13, PlotStyle.Orange);
        (dot.MarkerLineColor, dot.MarkerLineWidth) = (PlotStyle.Ink, 1.5f);
    }

    private static Color ColorOf(double share) => PlotStyle.Shades.GetColor(double.IsNaN(share) ? 0 : share);

    private static void Label(IAxis axis, IReadOnlyList<string> labels, Func<int, double> position, int size)
    {
        axis.TickGenerator = PlotStyle.Ticks(Enumerable.Range(0, labels.Count).Select(position), place => labels[(int)Math.Abs(place)]);
        (axis.MinimumSize, axis.MaximumSize) = (size, size);
        (axis.FrameLineStyle.Width, axis.MajorTickStyle.Length) = (0, 0);
        axis.TickLabelStyle.FontSize = PlotStyle.Small;
    }
}
