using System.Net;
using System.Text;

namespace Readout.Evaluation.Reports;

/// <summary>Renders a table as HTML, with headers that a screen reader can tell.</summary>
internal static class HtmlTable
{
    /// <summary>The table with its caption.</summary>
    public static string Render(Table table)
    {
        var text = new StringBuilder("<div class=\"wide\"><table>\n")
            .Append("<caption>").Append(WebUtility.HtmlEncode(table.Caption)).Append("</caption>\n<thead><tr>");
        foreach (var column in table.Columns)
            text.Append("<th scope=\"col\"").Append(Class(column)).Append('>').Append(WebUtility.HtmlEncode(column.Name)).Append("</th>");
        text.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            text.Append(row.IsMarked ? "<tr class=\"marked\">" : "<tr>");
            for (var i = 0; i < row.Cells.Count; i++)
            {
                var tag = i == 0 ? "th" : "td";
                text.Append('<').Append(tag).Append(i == 0 ? " scope=\"row\"" : "").Append(Class(table.Columns[i])).Append(" dir=\"auto\">")
                    .Append(WebUtility.HtmlEncode(row.Cells[i])).Append("</").Append(tag).Append('>');
            }

            text.Append("</tr>\n");
        }

        return text.Append("</tbody>\n</table></div>").ToString();
    }

    private static string Class(Column column) => column.IsNumeric ? " class=\"number\"" : "";
}
