using Readout.Text.Lexical;
using Readout.Text.Naming;

namespace Readout.Text.Attributing;

/// <summary>Reads headlines, in which verbs and common nouns may have capitals too: "Xi Meets Kazakh President Tokayev".</summary>
internal static class Headline
{
    private static readonly HashSet<string> Common =
    [
        .. Lexicon.Read("encounters").SelectMany(fields => fields[0].Split(' ')),
        "readout", "summary", "statement", "remarks", "telephone", "conversation", "joint", "holds", "press", "attends", "arrives",
            "visit", "bilateral", "address", "speech",
        "message", "letter", "interview", "results", "outcome", "between", "speak", "discuss",
    ];

    /// <summary>The tokens of a headline, with common words in small letters.</summary>
    public static List<Token> Tokens(string headline)
    {
        var article = new Article("headline", headline);
        var tokens = Tokenizer.Of(headline, 0, headline.Length, new(new Document(article, [], [])));
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Capital && !tokens[i].Possessive && (Common.Contains(tokens[i].Word) || (Verbs.Knows(tokens[i].Word) && i > 0)))
                tokens[i] = tokens[i] with { Kind = TokenKind.Lower };
        }

        return tokens;
    }

    /// <summary>The mentions of a headline.</summary>
    public static List<Mention> Mentions(string headline) => Naming.Mentions.Of(headline, Tokens(headline));
}
