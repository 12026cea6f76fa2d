using System.Net;
using System.Text;
using Readout.Notebooks.Display;

namespace Readout.Notebooks;

/// <summary>A small table, shown as HTML and as aligned text.</summary>
/// <param name="Columns">The headings.</param>
/// <param name="Rows">The cells; numbers stand on the right, NaN and null as "–".</param>
public sealed record DisplayTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    private const int LongestTextCell = 72;

    /// <summary>A remark below the table, such as how many rows it leaves out; empty when there is none.</summary>
    public string Remark { get; init; } = "";

    /// <summary>The table in both forms.</summary>
    public MimeBundle ToBundle() => MimeBundle.Html(ToHtml(), ToText());

    private string ToHtml()
    {
        var html = new StringBuilder("<table>\n<thead><tr>");
        for (var i = 0; i < Columns.Count; i++)
            html.Append("<th ").Append(Side(i)).Append('>').Append(WebUtility.HtmlEncode(Columns[i])).Append("</th>");
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in Rows)
        {
            html.Append("<tr>");
            for (var i = 0; i < Columns.Count; i++)
                html.Append("<td ").Append(Side(i)).Append('>').Append(WebUtility.HtmlEncode(ValueText.Of(row[i]))).Append("</td>");
            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>");
        return Remark.Length == 0 ? html.ToString() : html.Append("\n<p>").Append(WebUtility.HtmlEncode(Remark)).Append("</p>").ToString();
    }

    private string ToText()
    {
        string[][] lines = [[.. Columns.Select(Short)], .. Rows.Select(row => row.Select(cell => Short(ValueText.Of(cell))).ToArray())];
        int[] widths = [.. Enumerable.Range(0, Columns.Count).Select(i => lines.Max(line => line[i].Length))];
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            var cells = line.Select((cell, i) => IsNumeric(i) ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i]));
            text.Append(string.Join("  ", cells).TrimEnd()).Append('\n');
        }

        return text.Append(Remark).ToString().TrimEnd('\n');
    }

    // Jupyter's own style sheet overrules the attribute, and some viewers drop the style.
    private string Side(int column) => IsNumeric(column) ? "align=\"right\" style=\"text-align: right\"" : "align=\"left\" style=\"text-align: left\"";

    private bool IsNumeric(int column) => Rows.Any(row => row[column] is not null) && Rows.All(row => row[column] is null || ValueText.IsNumber(row[column]));

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= LongestTextCell ? line : string.Concat(line.AsSpan(0, LongestTextCell - 1), "…");
    }
}
