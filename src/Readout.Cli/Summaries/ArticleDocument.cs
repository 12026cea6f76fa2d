using Readout.Core;
using Readout.Text;

namespace Readout.Cli.Summaries;

/// <summary>An article as a summariser sees it: furniture cut, split into sentences, each with its speaker.</summary>
internal static class ArticleDocument
{
    // Captions, credits and datelines have a sentence or two.
    private const int Prose = 3;

    /// <summary>The document, under the article's title, or else its headline.</summary>
    public static SummaryDocument Of(Article article) => Of(ArticleReader.Read(article));

    /// <summary>The document, under the article's title, or else its headline.</summary>
    public static SummaryDocument Of(Document document)
    {
        var article = document.Article;
        if (document.Blocks.Count == 0)
            document = Uncut(article, document);
        return SummaryDocument.Of(StatementReader.Stream(document).Select(s => s.ToStatement()), document.Title);
    }

    // A whole text that stands in one paragraph with "All rights reserved." was cut with it: its prose is what there is to summarise.
    private static Document Uncut(Article article, Document empty)
    {
        var whole = ArticleReader.Read(article, new() { Keep = true });
        return whole.Blocks.Any(b => SentenceSplitter.Split(article.Text[b.Start..b.End]).Take(Prose).Count() == Prose) ? whole : empty;
    }
}
