using ScottPlot;

namespace Readout.Evaluation.Plots;

/// <summary>A figure before it is written.</summary>
/// <param name="Name">The file name without extension.</param>
/// <param name="Title">What the figure shows, in a line.</param>
/// <param name="AltText">What there is to see.</param>
/// <param name="Plot">The plot.</param>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Points">The points drawn.</param>
internal sealed record Drawing(string Name, string Title, string AltText, Plot Plot, int Width, int Height, PointTable Points)
{
    /// <summary>The picture; the same drawing gives the same bytes.</summary>
    public byte[] ToPng() => Plot.GetImageBytes(Width, Height, ImageFormat.Png);
}
