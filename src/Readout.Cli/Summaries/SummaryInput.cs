using Readout.Cli.Shell;
using Readout.Core;
using Readout.Text;

namespace Readout.Cli.Summaries;

/// <summary>Reads what is to be summarised: articles, which are split and attributed first, or rows of statements.</summary>
internal static class SummaryInput
{
    /// <summary>The documents of a path, or of standard input when it is -.</summary>
    public static IReadOnlyList<SummaryDocument> Read(Terminal terminal, string input)
    {
        if (input != "-" && StatementInput.IsArticle(input))
            return [.. ArticleFiles.Read(input).Select(FromArticle)];
        var read = StatementInput.Read(terminal, input, lines: false);
        foreach (var remark in read.Remarks)
            terminal.Say(remark);
        return SummaryDocument.ByDocument(read.Statements.Select(s => new SummarySentence(s)));
    }

    private static SummaryDocument FromArticle(Article article)
    {
        var document = ArticleReader.Read(article);
        var headline = document.Cuts.FirstOrDefault(cut => cut.Rule == "headline")?.Text.Trim() ?? "";
        return SummaryDocument.Of(StatementReader.Read(document).Select(s => s.ToStatement()), article.Title.Length > 0 ? article.Title : headline);
    }
}
