namespace Readout.Evaluation.Plots;

/// <summary>A figure as it was written: the picture and, beside it, the points that it shows.</summary>
/// <param name="Name">The name of both files without extension, such as <c>confusion-matrix</c>.</param>
/// <param name="Title">What the figure shows, in a line.</param>
/// <param name="AltText">What there is to see, for someone who cannot see it.</param>
/// <param name="PngPath">The picture.</param>
/// <param name="CsvPath">The points, one a row.</param>
public sealed record Figure(string Name, string Title, string AltText, string PngPath, string CsvPath);
