using ScottPlot;
using ScottPlot.Hatches;

namespace Readout.Evaluation.Plots;

/// <summary>Nine colours that colour-blind readers tell apart, in their order; from the tenth on they come again, striped.</summary>
/// <remarks>Okabe and Ito's seven, with a light and a dark grey instead of their black.</remarks>
internal static class TopicPalette
{
    private static readonly Color[] Colors =
    [
        PlotStyle.Blue, PlotStyle.Orange, PlotStyle.Green, PlotStyle.Vermillion, Color.FromHex("#56B4E9"),
        Color.FromHex("#F0E442"), Color.FromHex("#CC79A7"), Color.FromHex("#3D3D3D"), Color.FromHex("#CFCFCF"),
    ];

    private static readonly StripeDirection[] Stripes =
        [StripeDirection.DiagonalUp, StripeDirection.DiagonalDown, StripeDirection.Vertical, StripeDirection.Horizontal];

    /// <summary>The number of fills that differ.</summary>
    public static int Count => Colors.Length * (1 + Stripes.Length);

    /// <summary>The colour at a place, without its stripes.</summary>
    public static Color ColorAt(int place) => Colors[place % Colors.Length];

    /// <summary>Whether a place is striped.</summary>
    public static bool IsStriped(int place) => place % Count >= Colors.Length;

    /// <summary>The fill at a place: a colour, with stripes from the tenth on.</summary>
    public static FillStyle FillAt(int place)
    {
        var fill = new FillStyle { Color = ColorAt(place) };
        if (IsStriped(place))
            (fill.Hatch, fill.HatchColor) = (new Striped(Stripes[(place % Count / Colors.Length) - 1]), PlotStyle.InkOn(fill.Color));
        return fill;
    }
}
