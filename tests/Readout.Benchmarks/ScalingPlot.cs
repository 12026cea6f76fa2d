using System.Globalization;
using ScottPlot;
using ScottPlot.FontResolvers;

namespace Readout.Benchmarks;

/// <summary>Time, memory and model size against the number of statements, from the table that scaling.sh writes.</summary>
internal static class ScalingPlot
{
    private const int Width = 1200, Height = 420;

    /// <summary>Draws one panel a column.</summary>
    /// <param name="csv">The table: rows, train_cpu_s, train_rss_mb, classify_cpu_s, classify_rss_mb, model_mb.</param>
    /// <param name="png">The picture to write.</param>
    public static void Write(string csv, string png)
    {
        Fonts.FontResolvers.Insert(0, new FileFontResolver(
            "DejaVu Sans", Path.Combine(AppContext.BaseDirectory, "fonts", "DejaVuSans.ttf"), FontWeight.Normal, FontSlant.Upright, FontSpacing.Normal));
        Fonts.Default = "DejaVu Sans";
        var lines = File.ReadAllLines(csv);
        var names = lines[0].Split(',');
        double[][] cells = [.. lines.Skip(1).Select(line => Array.ConvertAll(line.Split(','), cell => double.Parse(cell, CultureInfo.InvariantCulture)))];
        double Cell(string name, int row) => cells[row][Array.IndexOf(names, name)];
        var figure = new Multiplot();
        figure.AddPlots(3);
        Draw(figure.GetPlot(0), "CPU seconds, whole process", [("train", i => Cell("train_cpu_s", i)), ("classify", i => Cell("classify_cpu_s", i))]);
        Draw(figure.GetPlot(1), "peak memory, MB", [("train", i => Cell("train_rss_mb", i)), ("classify", i => Cell("classify_rss_mb", i))]);
        Draw(figure.GetPlot(2), "model file, MB", [("", i => Cell("model_mb", i))]);
        figure.Layout = new ScottPlot.MultiplotLayouts.Columns();
        figure.SavePng(png, Width, Height);

        void Draw(Plot plot, string title, (string Name, Func<int, double> Value)[] series)
        {
            foreach (var (name, value) in series)
            {
                var line = plot.Add.Scatter(
                    cells.Select((_, i) => Math.Log10(Cell("rows", i))).ToArray(), cells.Select((_, i) => Math.Log10(value(i))).ToArray());
                line.LegendText = name;
            }

            plot.Title(title);
            plot.XLabel("statements");
            plot.Axes.Bottom.TickGenerator = Decades(1);
            plot.Axes.Left.TickGenerator = Decades(1, 2, 5);
            if (series.Length > 1)
                plot.ShowLegend(Alignment.UpperLeft);
        }
    }

    private static ScottPlot.TickGenerators.NumericManual Decades(params int[] digits) => new(
    [
        .. from power in Enumerable.Range(-2, 9)
           from digit in digits
           let value = digit * Math.Pow(10, power)
           select new Tick(Math.Log10(value), value.ToString("#,0.##", CultureInfo.InvariantCulture)),
    ]);
}
