using ScottPlot;
using ScottPlot.FontResolvers;

namespace Readout.Evaluation.Plots;

/// <summary>The font of all figures: DejaVu Sans, shipped beside the program.</summary>
/// <remarks>On a machine without fonts, text would silently vanish; on others it would look different from machine to machine.</remarks>
public static class PlotFonts
{
    private const string Family = "DejaVu Sans";

    private static readonly IFontResolver[] Shipped =
        [Face("DejaVuSans.ttf", FontWeight.Normal), Face("DejaVuSans-Bold.ttf", FontWeight.Bold)];

    private static readonly Lock Registering = new();

    /// <summary>Makes the shipped font the default of ScottPlot.</summary>
    public static void Use()
    {
        lock (Registering)
        {
            // In front of the installed fonts, so that another version of DejaVu on the machine does not change the picture.
            if (!Fonts.FontResolvers.Contains(Shipped[0]))
                Fonts.FontResolvers.InsertRange(0, Shipped);
            Fonts.Default = Family;
        }
    }

    private static FileFontResolver Face(string file, FontWeight weight) =>
        new(Family, Path.Combine(AppContext.BaseDirectory, "fonts", file), weight, FontSlant.Upright, FontSpacing.Normal);
}
