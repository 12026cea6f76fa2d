using Readout.Cli.Shell;
using Readout.Core;

namespace Readout.Cli.Summaries;

/// <summary>Reads what is to be summarised: articles, which are split and attributed first, or rows of statements.</summary>
internal static class SummaryInput
{
    /// <summary>The documents of a path, or of standard input when it is -; those without a sentence are left out.</summary>
    public static IReadOnlyList<SummaryDocument> Read(Terminal terminal, string input)
    {
        var (articles, rows) = StatementInput.Open(terminal, input, lines: false);
        if (rows is null)
            return [.. articles.Select(ArticleDocument.Of).Where(d => d.Sentences.Count > 0)];
        foreach (var remark in rows.Remarks)
            terminal.Say(remark);
        return SummaryDocument.ByDocument(rows.Statements.Select(s => new SummarySentence(s)));
    }
}
