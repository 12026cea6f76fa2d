namespace Readout.Evaluation.Plots;

/// <summary>A figure that stands in no file: for notebooks, and for pages that hold their pictures themselves.</summary>
/// <param name="Title">What the figure shows, in a line.</param>
/// <param name="AltText">What there is to see, for someone who cannot see it.</param>
/// <param name="Png">The picture.</param>
/// <param name="Csv">The points that it shows, one a row.</param>
public sealed record Picture(string Title, string AltText, byte[] Png, string Csv)
{
    internal static Picture Of(Drawing drawing)
    {
        using var plot = drawing.Plot;
        return new(drawing.Title, drawing.AltText, drawing.ToPng(), drawing.Points.ToCsv());
    }
}
