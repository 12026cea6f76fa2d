using Readout.Evaluation.Plots;
using Readout.Notebooks;
using ScottPlot;

namespace Readout.Cli.Notebooks;

/// <summary>Pictures as a notebook shows them: PNG, since not every viewer and converter takes SVG.</summary>
internal static class FigureView
{
    private const int Width = 800, Height = 480;

    public static MimeBundle Render(Figure figure) => MimeBundle.Png(File.ReadAllBytes(figure.PngPath), figure.AltText);

    public static MimeBundle Render(Picture picture) => MimeBundle.Png(picture.Png, picture.AltText);

    /// <summary>A plot in a size that fits a page; its title describes it.</summary>
    public static MimeBundle Render(Plot plot) =>
        MimeBundle.Png(plot.GetImageBytes(Width, Height, ImageFormat.Png), plot.Axes.Title.Label.Text is { Length: > 0 } title ? title : "A figure");

    public static MimeBundle Render(Image image) => MimeBundle.Png(image.GetImageBytes(ImageFormat.Png), "A figure");
}
