using System.Net;
using System.Text;
using Readout.Core;

namespace Readout.Cli.Summaries;

/// <summary>Summaries as one HTML page that asks for nothing from elsewhere.</summary>
internal static class SummaryHtml
{
    public static string Render(IReadOnlyList<Summary> summaries)
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Summaries</title>\n<style>\n")
            .Append("body { font: 16px/1.5 sans-serif; max-width: 46em; margin: 2em auto; color: #1a1a1a; background: #fff; }\n")
            .Append("th { text-align: left; vertical-align: top; padding-right: 1em; white-space: nowrap; font-weight: 600; }\ntd { padding-bottom: .6em; }\n")
            .Append("small { color: #555; font-weight: 400; }\n</style>\n</head>\n<body>\n");
        foreach (var summary in summaries)
            Append(html, summary);
        return html.Append("</body>\n</html>\n").ToString();
    }

    private static void Append(StringBuilder html, Summary summary)
    {
        var document = summary.Lines.Count > 0 ? summary.Lines[0].Sentence.Statement.Document : "";
        var heading = summary.Document.Title.Length > 0 ? summary.Document.Title : document;
        html.Append("<h1>").Append(WebUtility.HtmlEncode(heading)).Append("</h1>\n<table>\n");
        foreach (var line in summary.Lines)
        {
            var speaker = line.Sentence.Speaker.Length > 0 ? line.Sentence.Speaker : "–";
            html.Append("<tr><th scope=\"row\">").Append(WebUtility.HtmlEncode(speaker)).Append("<br><small>")
                .Append(WebUtility.HtmlEncode(line.Sentence.Topic?.Id ?? "–")).Append("</small></th><td>")
                .Append(WebUtility.HtmlEncode(line.Shown)).Append("</td></tr>\n");
        }

        html.Append("</table>\n");
    }
}
