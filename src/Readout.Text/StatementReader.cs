using Readout.Text.Attributing;

namespace Readout.Text;

/// <summary>Reads the attributed statements of a document: its sentences, and who is said to have said each.</summary>
public static class StatementReader
{
    private const int LearningSentences = 400;
    private const int SentencesAtOnce = 500;

    /// <summary>Reads the statements of an article, furniture cut.</summary>
    public static IReadOnlyList<AttributedStatement> Read(Article article, ActorRegistry? registry = null) =>
        Read(ArticleReader.Read(article), registry);

    /// <summary>Reads the statements of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="registry">The researcher's own actors; null learns all from the document.</param>
    /// <returns>One statement a sentence of the kept blocks, in order.</returns>
    public static IReadOnlyList<AttributedStatement> Read(Document document, ActorRegistry? registry = null) =>
        [.. Stream(document, registry)];

    /// <summary>Reads the statements of a document as they are asked for, so that a very long one takes little memory.</summary>
    /// <param name="document">The document.</param>
    /// <param name="registry">The researcher's own actors; null learns all from the document.</param>
    public static IEnumerable<AttributedStatement> Stream(Document document, ActorRegistry? registry = null)
    {
        var quotations = new Lexical.Quotations(document);
        var known = Acquaintance.With(document, quotations, registry ?? ActorRegistry.Empty, LearningSentences);
        var attributor = new Attributor(document, quotations, new Speakers(known.Memory, known.Encounter, known.Acronyms, known.Author),
            new Labels(document), known.Author, known.Monologue, known.Memory);
        var added = 0;
        foreach (var sentence in SentenceSplitter.Split(document))
        {
            attributor.Add(ParsedSentence.Of(document.Article.Text, sentence, quotations));
            if (++added % SentencesAtOnce == 0)
            {
                foreach (var statement in attributor.Take(all: false))
                    yield return statement;
            }
        }

        foreach (var statement in attributor.Take(all: true))
            yield return statement;
    }
}
