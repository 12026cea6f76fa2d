using Readout.Evaluation.Plots;

namespace Readout.Tests.Evaluation;

public sealed class TopicPaletteTests
{
    // Linear RGB as seen without the long or the middle cones (Machado, Oliveira and Fernandes 2009, severity 1).
    private static readonly double[][] Seen =
    [
        [1, 0, 0, 0, 1, 0, 0, 0, 1],
        [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
        [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881],
    ];

    [Fact]
    public void Nine_plain_colours_stay_apart_for_colour_blind_readers()
    {
        foreach (var eye in Seen)
        {
            for (var i = 0; i < 9; i++)
            {
                Assert.False(TopicPalette.IsStriped(i));
                for (var j = 0; j < i; j++)
                    Assert.True(Distance(i, j, eye) > 12, $"{i} and {j}: {Distance(i, j, eye):F1}");
            }
        }
    }

    [Fact]
    public void From_the_tenth_on_the_colours_come_again_with_stripes_of_another_direction()
    {
        var fills = Enumerable.Range(0, TopicPalette.Count).Select(TopicPalette.FillAt)
            .Select(f => (f.Color, (f.Hatch as ScottPlot.Hatches.Striped)?.StripeDirection));

        Assert.Equal(45, fills.Distinct().Count());
        Assert.True(TopicPalette.IsStriped(9));
        Assert.Equal(TopicPalette.ColorAt(0), TopicPalette.ColorAt(9));
    }

    // Distance in CIE L*a*b*; about 2.3 is just noticeable.
    private static double Distance(int one, int other, double[] eye)
    {
        var (a, b) = (Lab(TopicPalette.ColorAt(one), eye), Lab(TopicPalette.ColorAt(other), eye));
        return Math.Sqrt(a.Zip(b, (x, y) => (x - y) * (x - y)).Sum());
    }

    private static double[] Lab(ScottPlot.Color color, double[] eye)
    {
        static double Linear(byte c) => c / 255.0 <= 0.04045 ? c / 255.0 / 12.92 : Math.Pow(((c / 255.0) + 0.055) / 1.055, 2.4);
        static double Root(double t) => t > 216 / 24389.0 ? Math.Cbrt(t) : ((24389 / 27.0 * t) + 16) / 116;
        double[] rgb = [Linear(color.R), Linear(color.G), Linear(color.B)];
        double Cone(int row) => Math.Clamp(eye.Skip(row * 3).Zip(rgb, (m, c) => m * c).Sum(), 0, 1);
        var (r, g, b) = (Cone(0), Cone(1), Cone(2));
        var x = Root(((0.4124 * r) + (0.3576 * g) + (0.1805 * b)) / 0.9505);
        var y = Root((0.2126 * r) + (0.7152 * g) + (0.0722 * b));
        var z = Root(((0.0193 * r) + (0.1192 * g) + (0.9505 * b)) / 1.089);
        return [(116 * y) - 16, 500 * (x - y), 200 * (y - z)];
    }
}
