using ScottPlot;

namespace Readout.Evaluation.Plots;

/// <summary>Breaks labels into lines, because ScottPlot draws a text as long as it is.</summary>
internal static class WrappedText
{
    /// <summary>Breaks at spaces, and inside a word that is wider than a line, behind a hyphen if it has one.</summary>
    /// <param name="text">The text. A no-break space keeps two words together.</param>
    /// <param name="width">Pixels a line.</param>
    /// <param name="size">Font size in pixels.</param>
    /// <param name="lines">Lines at most; what does not fit is cut off with an ellipsis.</param>
    /// <param name="bold">Whether the font is bold.</param>
    public static string Of(string text, float width, float size, int lines = int.MaxValue, bool bold = false)
    {
        var broken = new List<string>();
        var line = "";
        foreach (var piece in text.Split(' ').SelectMany(word => Cut(word, width, size, bold)))
        {
            var longer = line.Length == 0 ? piece : $"{line} {piece}";
            if (line.Length > 0 && Width(longer, size, bold) > width)
            {
                broken.Add(line);
                longer = piece;
            }

            line = longer;
        }

        broken.Add(line);
        return broken.Count <= lines
            ? string.Join('\n', broken)
            : string.Join('\n', [.. broken.Take(lines - 1), Cut(broken[lines - 1] + "…", width, size, bold).First().TrimEnd('…') + "…"]);
    }

    /// <summary>The width of a text in pixels.</summary>
    public static float Width(string text, float size, bool bold = false)
    {
        PlotFonts.Use();
        using var paint = Paint.NewDisposablePaint();
        return new LabelStyle { Text = text, FontSize = size, Bold = bold }.Measure(text, paint).Width;
    }

    /// <summary>Lines of a broken text.</summary>
    public static int Lines(string text) => text.Count(c => c == '\n') + 1;

    private static IEnumerable<string> Cut(string word, float width, float size, bool bold)
    {
        while (word.Length > 1 && Width(word, size, bold) > width)
        {
            var length = word.Length - 1;
            while (length > 1 && Width(word[..length], size, bold) > width)
                length--;
            length = word.LastIndexOf('-', length - 1) is var hyphen and > 0 ? hyphen + 1 : length;
            yield return word[..length];
            word = word[length..];
        }

        yield return word;
    }
}
