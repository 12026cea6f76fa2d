using Readout.Text.Lexical;
using Readout.Text.Naming;

namespace Readout.Text.Attributing;

/// <summary>Reads headlines, in which verbs and common nouns may have capitals too: "Xi Meets Kazakh President Tokayev".</summary>
internal static class Headline
{
    private const int LongestRun = 8;

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

    /// <summary>A headline with small letters where its capitals run on behind a name that the text below knows: "President Kisembe
    /// Commission Border Post".</summary>
    public static string WithoutRuns(string headline, string text)
    {
        var tokens = Tokens(headline);
        var below = text.Replace(headline, "", StringComparison.Ordinal);
        var plain = headline;
        foreach (var mention in Naming.Mentions.Single(Naming.Mentions.Of(headline, tokens)))
        {
            if (mention.Kind != MentionKind.Person || mention.Office.Length == 0 || mention.Name.Count(c => c == ' ') is < 2 or > LongestRun
                || mention.Apposed)
                continue;
            var name = mention.Name;
            while (name.Contains(' ') && !below.Contains(name, StringComparison.OrdinalIgnoreCase))
                name = name[..name.LastIndexOf(' ')];
            if (name == mention.Name || !below.Contains(Name.Mixed(name), StringComparison.Ordinal)
                || headline.IndexOf(mention.Name, StringComparison.Ordinal) is not (>= 0 and var at))
                continue;
            var rest = mention.Name[name.Length..];
            plain = plain.Remove(at + name.Length, rest.Length).Insert(at + name.Length, rest.ToLowerInvariant());
        }

        return plain;
    }

    /// <summary>The mentions of a headline.</summary>
    public static List<Mention> Mentions(string headline) => Naming.Mentions.Of(headline, Tokens(headline));
}
