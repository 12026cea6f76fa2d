using Readout.Text.Lexical;
using Readout.Text.Naming;

namespace Readout.Text.Attributing;

/// <summary>Finds whom the subject of a sentence met: "Sullivan spoke today with Minister Reznikov and General Zaluzhnyi".</summary>
internal static class Counterparts
{
    private const int LongestWay = 10;

    /// <summary>The mentions of those whom the subject met; none when the sentence tells of no meeting.</summary>
    public static IReadOnlyList<Mention> In(ParsedSentence sentence)
    {
        if (sentence.Finding.Subject is not { Possessive: false } subject)
            return [];
        var tokens = sentence.Tokens;
        var verb = tokens.FindIndex(subject.To, Math.Min(LongestWay, tokens.Count - subject.To),
            t => t.Word is "met" or "spoke" or "held" or "convened" or "talked");
        for (var i = verb + 1; verb >= 0 && i < tokens.Count && i - verb <= LongestWay
            && tokens[i].Word is not ("to" or "about")
            && !(tokens[i].Word == "on" && !Dates(tokens, i + 1)); i++)
        {
            if (tokens[i].Word == "with")
                return sentence.Mentions.Find(m => m.From == i + 1) is { Possessive: false } met ? [.. Mentions.Single([met])] : [];
        }

        return [];
    }

    /// <summary>Whom a sentence names as the counterpart of its subject: "told his Velorian counterpart Ion Marin".</summary>
    public static IEnumerable<Mention> OfSubject(ParsedSentence sentence) => sentence.Finding.Subject is not { Kind: MentionKind.Person } subject
        ? [] : sentence.Mentions.Where(m => m is { Kind: MentionKind.Person, Office: "", Possessive: false } && m.From >= subject.To
            && sentence.Tokens[m.From].Word is "his" or "her" && sentence.Tokens.Skip(m.From).Take(m.To - m.From)
                .Any(t => t.Word is "counterpart" or "colleague"));

    // "met on Friday with", "spoke on 3 March with".
    private static bool Dates(List<Token> tokens, int at) => at < tokens.Count && (tokens[at].Kind == TokenKind.Number
        || Reading.DateWords.IsDay(tokens[at].Word) || Reading.DateWords.Month(tokens[at].Word.TrimEnd('.')) > 0);
}
