using System.Text;
using Readout.Core;
using Readout.Evaluation.Plots;

namespace Readout.Evaluation.Reports;

/// <summary>Renders a report as Markdown (GitHub's tables).</summary>
/// <remarks>Figures are linked by the name of their folder, which belongs beside the report file.</remarks>
public static class MarkdownReport
{
    /// <summary>Renders an experiment.</summary>
    /// <param name="report">The experiment.</param>
    /// <param name="figures">Its figures, as written.</param>
    public static string Render(ExperimentReport report, IReadOnlyList<Figure> figures) => Render(ReportContent.Of(report, figures));

    /// <summary>Renders a single evaluation.</summary>
    /// <param name="report">The evaluation.</param>
    /// <param name="figures">Its figures, as written.</param>
    /// <param name="codebook">Readable names of the topics; without it ids are shown.</param>
    public static string Render(EvaluationReport report, IReadOnlyList<Figure> figures, Codebook? codebook = null) =>
        Render(ReportContent.Of(report, figures, codebook));

    private static string Render(ReportContent content)
    {
        var text = new StringBuilder($"# {MarkdownText.Escape(content.Title)}\n");
        foreach (var block in content.Blocks)
            text.Append('\n').Append(Render(block)).Append('\n');
        return text.ToString();
    }

    private static string Render(Block block) => block switch
    {
        Heading heading => $"## {MarkdownText.Escape(heading.Text)}",
        Lead lead => MarkdownText.Escape(lead.Text),
        Paragraph paragraph => MarkdownText.Escape(paragraph.Text),
        Bullets bullets => string.Join('\n', bullets.Items.Select(item => $"- {MarkdownText.Escape(item)}")),
        Picture picture => Render(picture.Figure),
        Table table => Render(table),
        _ => throw new ArgumentException($"no Markdown for {block.GetType().Name}", nameof(block)),
    };

    private static string Render(Figure figure) =>
        $"### {MarkdownText.Escape(figure.Title)}\n\n![{MarkdownText.Escape(figure.AltText)}]({MarkdownText.Link(figure.PngPath)})\n\n"
        + $"Points: [{MarkdownText.Escape(Wording.FileBeside(figure.CsvPath))}]({MarkdownText.Link(figure.CsvPath)})";

    private static string Render(Table table) => string.Join('\n',
    [
        Line(table.Columns.Select(column => MarkdownText.Escape(column.Name))),
        Line(table.Columns.Select(column => column.IsNumeric ? "---:" : "---")),
        .. table.Rows.Select(row => Line(row.Cells.Select(cell => Cell(cell, row.IsMarked)))),
    ]);

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string Cell(string text, bool isMarked) =>
        isMarked && text.Length > 0 ? $"**{MarkdownText.Escape(text)}**" : MarkdownText.Escape(text);
}
