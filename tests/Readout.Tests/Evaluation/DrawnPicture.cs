using Readout.Evaluation.Plots;
using SkiaSharp;

namespace Readout.Tests.Evaluation;

/// <summary>The pixels of a drawing.</summary>
internal sealed class DrawnPicture(byte[] png) : IDisposable
{
    private readonly SKBitmap pixels = SKBitmap.Decode(png);

    public DrawnPicture(Drawing drawing)
        : this(drawing.ToPng())
    {
    }

    public int Width => pixels.Width;

    public int Height => pixels.Height;

    /// <summary>Pixels in a part of the picture that are dark enough to be text.</summary>
    public int DarkPixels(int left, int top, int right, int bottom)
    {
        var dark = 0;
        for (var x = left; x < right; x++)
        {
            for (var y = top; y < bottom; y++)
                dark += Lightness(x, y) < 150 ? 1 : 0;
        }

        return dark;
    }

    /// <summary>Mean of red, green and blue of a pixel, from 0 to 255.</summary>
    public int Lightness(int x, int y)
    {
        var color = pixels.GetPixel(x, y);
        return (color.Red + color.Green + color.Blue) / 3;
    }

    public void Dispose() => pixels.Dispose();
}
