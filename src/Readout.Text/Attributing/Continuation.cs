using Readout.Text.Lexical;
using Readout.Text.Naming;

namespace Readout.Text.Attributing;

/// <summary>Tells whether a sentence without a speaker goes on with what was said before, or narrates.</summary>
internal static class Continuation
{
    private static readonly Dictionary<string, bool> Present = ReadPresent();
    private static readonly HashSet<string> Participles =
        ["held", "made", "led", "attended", "signed", "hosted", "concluded", "opened", "followed", "brought", "laid", "sent"];

    private static readonly HashSet<string> Connectives = ["thus", "moreover", "furthermore", "therefore", "otherwise", "hence",
        "nevertheless", "besides"];

    /// <summary>Whether the sentence goes on: its first finite verb is not in the past, and its subject is not one of the persons
    /// who met.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="known">Whether a name is that of a person and not of a place.</param>
    public static bool GoesOn(ParsedSentence sentence, Func<Mention, bool> known)
    {
        if (sentence.Finding.Subject is { Kind: MentionKind.Title } or { Kind: MentionKind.Pronoun, Plural: false, Words: not "it" }
            || (sentence.Finding.Subject is { Kind: MentionKind.Person } person && known(person)) || Happening.IsToldBy(sentence.Tokens))
            return false;
        if (sentence.Finding.Content)
            return true;
        if (sentence.Tokens.Count > 0 && Connectives.Contains(sentence.Tokens[0].Word))
            return true;
        return !IsBackground(sentence.Tokens) && (IsPresent(sentence.Tokens) ?? false);
    }

    /// <summary>Whether the first finite verb of a sentence is in the past.</summary>
    public static bool IsPast(ParsedSentence sentence) => IsPresent(sentence.Tokens) == false;

    private static bool? IsPresent(List<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Quoted || tokens[i].Kind == TokenKind.Mark || IsParticiple(tokens, i))
                continue;
            if (Present.TryGetValue(tokens[i].Word, out var present))
                return present;
        }

        return null;
    }

    // "The mission has been present since 1992.": what everybody knows, told by the writer.
    private static bool IsBackground(List<Token> tokens)
    {
        var first = tokens.FindIndex(t => !t.Quoted && Present.ContainsKey(t.Word));
        var since = tokens.FindIndex(t => !t.Quoted && t.Word == "since");
        return first >= 0 && tokens[first].Word is "has" or "have" && since > first && since + 1 < tokens.Count
            && tokens[since + 1] is { Kind: TokenKind.Number, Word.Length: 4 };
    }

    // "The conference, to be held in Lyon, will …", "The accord, signed in 2019, provides …".
    private static bool IsParticiple(List<Token> tokens, int at) => at > 0 && tokens[at].Word is not ("was" or "were" or "had" or "did")
        && Present.GetValueOrDefault(tokens[at].Word, true) == false
        && (tokens[at - 1].Word is "be" or "been" or "being" || (tokens[at - 1].Word == "," && Participles.Contains(tokens[at].Word)
            && at + 1 < tokens.Count && tokens[at + 1].Word is "in" or "on" or "by" or "at" or "last" or "this" or "under" or "with"));

    private static Dictionary<string, bool> ReadPresent()
    {
        Dictionary<string, bool> present = new(StringComparer.Ordinal);
        foreach (var fields in Lexicon.Read("finite"))
            present.TryAdd(fields[0], fields[1] == "present");
        return present;
    }
}
