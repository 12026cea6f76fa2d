using Readout.Cli.Shell;
using Readout.Core;
using Readout.Text;

namespace Readout.Cli.Summaries;

/// <summary>Reads what is to be summarised: articles, which are split and attributed first, or rows of statements.</summary>
internal static class SummaryInput
{
    /// <summary>The documents of paths, or of standard input for -; those without a sentence are left out.</summary>
    /// <returns>The documents, and how many files, articles and rows were set aside.</returns>
    public static (IReadOnlyList<SummaryDocument> Documents, int SetAside) Read(Terminal terminal, IReadOnlyList<string> inputs)
    {
        var articles = new ArticleInput(terminal, new());
        var (documents, rowsLeft) = (new List<SummaryDocument>(), 0);
        IEnumerable<Article> Open(string input)
        {
            var (texts, rows) = StatementInput.Open(terminal, input, lines: false, articles.Leave);
            foreach (var remark in rows?.Remarks ?? [])
                terminal.Say(remark);
            rowsLeft += rows?.SetAside ?? 0;
            documents.AddRange(SummaryDocument.ByDocument((rows?.Statements ?? []).Select(s => new SummarySentence(s))));
            return texts;
        }

        var without = new List<string>();
        foreach (var text in articles.Read(inputs.SelectMany(Open)))
        {
            var document = ArticleDocument.Of(text);
            if (document.Sentences.Count > 0)
                documents.Add(document);
            else
                without.Add(text.Article.Id);
        }

        if (documents.Count > 0 && without.Count > 0)
            terminal.Say($"without a statement, since all of it is headline, caption or other furniture: {string.Join(", ", without)}");
        return (documents, articles.SetAside + rowsLeft);
    }
}
