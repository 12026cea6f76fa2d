using Readout.Text.Lexical;
using Readout.Text.Naming;

namespace Readout.Text.Attributing;

/// <summary>Tells whether a sentence without a speaker goes on with what was said before, or narrates.</summary>
internal static class Continuation
{
    private static readonly Dictionary<string, bool> Present = ReadPresent();
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
        foreach (var token in sentence.Tokens)
        {
            if (token.Quoted || token.Kind == TokenKind.Mark)
                continue;
            if (Present.TryGetValue(token.Word, out var present))
                return present;
        }

        return false;
    }

    private static Dictionary<string, bool> ReadPresent()
    {
        Dictionary<string, bool> present = new(StringComparer.Ordinal);
        foreach (var fields in Lexicon.Read("finite"))
            present.TryAdd(fields[0], fields[1] == "present");
        return present;
    }
}
