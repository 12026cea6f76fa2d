using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Text;
using Readout.Core;
using Readout.Evaluation.Plots;

namespace Readout.Evaluation.Reports;

/// <summary>Renders a report as one self-contained HTML file: style and figures inside, no script, nothing fetched.</summary>
public static class HtmlReport
{
    /// <summary>Renders an experiment.</summary>
    /// <param name="report">The experiment.</param>
    /// <param name="figures">Its figures, as written; their pictures are read.</param>
    public static string Render(ExperimentReport report, IReadOnlyList<Figure> figures) => Render(ReportContent.Of(report, figures));

    /// <summary>Renders a single evaluation.</summary>
    /// <param name="report">The evaluation.</param>
    /// <param name="figures">Its figures, as written; their pictures are read.</param>
    /// <param name="codebook">Readable names of the topics; without it ids are shown.</param>
    public static string Render(EvaluationReport report, IReadOnlyList<Figure> figures, Codebook? codebook = null) =>
        Render(ReportContent.Of(report, figures, codebook));

    private static string Render(ReportContent content)
    {
        var headings = content.Blocks.OfType<Heading>().ToList();
        var text = new StringBuilder($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Escape(content.Title)}</title>
            <style>
            {HtmlStyle.Css}
            </style>
            </head>
            <body>
            <main>
            <h1>{Escape(content.Title)}</h1>

            """);
        var number = 0;
        foreach (var block in content.Blocks)
        {
            text.Append(block is Heading heading ? $"<h2 id=\"s{++number}\">{Escape(heading.Text)}</h2>" : Render(block)).Append('\n');
            if (block is Lead)
                text.Append(Contents(headings)).Append('\n');
        }

        return text.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static string Contents(IReadOnlyList<Heading> headings)
    {
        var items = headings.Select((heading, i) => $"<li><a href=\"#s{i + 1}\">{Escape(heading.Text)}</a></li>");
        return $"<nav aria-label=\"Contents\"><ul>{string.Concat(items)}</ul></nav>";
    }

    private static string Render(Block block) => block switch
    {
        Lead lead => $"<p class=\"lead\">{Escape(lead.Text)}</p>",
        Paragraph paragraph => $"<p>{Escape(paragraph.Text)}</p>",
        Bullets bullets => $"<ul>{string.Concat(bullets.Items.Select(item => $"<li>{Escape(item)}</li>"))}</ul>",
        Picture picture => Render(picture.Figure),
        Table table => HtmlTable.Render(table),
        _ => throw new ArgumentException($"no HTML for {block.GetType().Name}", nameof(block)),
    };

    private static string Render(Figure figure)
    {
        var png = File.ReadAllBytes(figure.PngPath);
        return $"""
            <figure>
            <img src="data:image/png;base64,{Convert.ToBase64String(png)}" {Size(png)} alt="{Escape(figure.AltText)}">
            <figcaption>{Escape(figure.Title)}. Points: {Escape(Wording.FileBeside(figure.CsvPath))}</figcaption>
            </figure>
            """.ReplaceLineEndings("\n");
    }

    // PNG specification, section 11.2.2: width and height stand at byte 16 of every file.
    private static string Size(ReadOnlySpan<byte> png) => string.Create(
        CultureInfo.InvariantCulture,
        $"width=\"{BinaryPrimitives.ReadInt32BigEndian(png[16..])}\" height=\"{BinaryPrimitives.ReadInt32BigEndian(png[20..])}\"");

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
