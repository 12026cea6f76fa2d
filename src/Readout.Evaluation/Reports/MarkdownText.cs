using System.Text;

namespace Readout.Evaluation.Reports;

/// <summary>Texts of any origin, made safe for Markdown.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_|~$";

    /// <summary>The text on one line, with what Markdown or HTML would read as markup escaped.</summary>
    /// <remarks>
    /// A bracket makes a link only with what stands behind it, so that an interval such as [0.780, 0.843] can stay as it is; a number
    /// sign, plus, minus or number at the start would make a heading or a list.
    /// </remarks>
    public static string Escape(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        var escaped = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            escaped.Append(line[i] switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                ']' when i + 1 < line.Length && line[i + 1] is '(' or '[' or ':' => "\\]",
                '#' or '+' or '-' when i == 0 => $"\\{line[i]}",
                var c when Special.Contains(c, StringComparison.Ordinal) => $"\\{c}",
                var c when char.IsControl(c) => " ",
                var c => c.ToString(),
            });
        }

        return escaped.ToString();
    }

    /// <summary>The link from a report to a file in a folder beside it.</summary>
    public static string Link(string path) => string.Join('/', Wording.FileBeside(path).Split('/').Select(Uri.EscapeDataString));
}
