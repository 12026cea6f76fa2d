using Readout.Text.Lexical;

namespace Readout.Text.Attributing;

/// <summary>Verbs of saying in all their forms, and the particles and nouns that some of them need.</summary>
internal static class Verbs
{
    private const int NounWithin = 9;
    private const int ParticleWithin = 2;
    private const int QuotedWithin = 6;

    private static readonly HashSet<string> Doubling =
        ["refer", "regret", "commit", "recommit", "plan", "set", "put", "concur", "confer", "sum", "begin", "hit", "admit", "quip", "slam",
            "rebut", "beg", "chat", "nod", "submit", "opt", "aver"];

    private static readonly Dictionary<string, (Verb Verb, VerbForm Form)> Forms = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, List<(string Word, bool Noun, SpeechKind Kind)>> Needs = ReadNeeds();
    private static readonly bool Filled = ReadForms();

    /// <summary>Whether a word is a form of a verb of saying.</summary>
    public static bool Knows(string word) => Filled && Forms.ContainsKey(word);

    /// <summary>Whether a word is the past of a verb of saying and no other form of one.</summary>
    public static bool IsPast(string word) => Filled && Forms.TryGetValue(word, out var entry) && entry.Form.HasFlag(VerbForm.Past)
        && !entry.Form.HasFlag(VerbForm.Base);

    /// <summary>The verb of saying at a token, if the words behind it make it one; null otherwise.</summary>
    public static VerbHit? At(IReadOnlyList<Token> tokens, int at)
    {
        if (at >= tokens.Count || tokens[at].Kind == TokenKind.Mark || (tokens[at].Capital && at > 0)
            || !Forms.TryGetValue(tokens[at].Word, out var entry) || tokens[at].Possessive)
            return null;
        var (verb, form) = entry;
        if (Needed(tokens, at, verb.Lemma) is { } kind)
            return new(at, verb, form, kind);
        return verb.NeedsPhrase ? null : new(at, verb, form, verb.Kind);
    }

    private static SpeechKind? Needed(IReadOnlyList<Token> tokens, int at, string lemma)
    {
        if (!Needs.TryGetValue(lemma, out var needs))
            return null;
        for (var i = at + 1; i < tokens.Count && i <= at + NounWithin && tokens[i].Word is not "." and not ";"; i++)
        {
            foreach (var (word, noun, kind) in needs)
            {
                if (word == tokens[i].Word && (noun || i <= at + ParticleWithin) && !(noun && tokens[i].Possessive)
                    && !(lemma is "make" or "give" && IsOccasion(tokens, i))
                    && !(lemma == "speak" && !noun && IsTime(tokens[at + 1].Word))
                    && !(word == "conversation" && tokens[Math.Min(i + 1, tokens.Count - 1)].Word is not "about" and not "on"))
                    return kind;
            }

            // "also spoke with President Tarnov about the bridge" tells what about, where the meeting has been told.
            if (lemma == "speak" && tokens[i].Word == "about" && at > 0 && tokens[at - 1].Word == "also"
                && tokens[at + 1].Word is "with" or "to")
                return SpeechKind.Say;

            // "called Velora “an indispensable partner”".
            if (lemma == "call" && i <= at + QuotedWithin && tokens[i].Quoted)
                return SpeechKind.Assess;
        }

        return null;
    }

    // "spoke today about the bridge" tells that they met.
    private static bool IsTime(string word) => word is "today" or "yesterday" or "tonight" or "earlier" or "this" or "again";

    // "made the proposal at a reception": when and where, not what.
    private static bool IsOccasion(IReadOnlyList<Token> tokens, int noun) => tokens[noun - 1].Word is "the" or "these" or "this"
        && noun + 1 < tokens.Count && tokens[noun + 1].Word is "at" or "on" or "when" or "while" or "during" or "in" or "after" or "before"
            or "today" or "yesterday" or "following" or "as" or "through" or "via" or ".";

    private static bool ReadForms()
    {
        foreach (var fields in Lexicon.Read("verbs"))
        {
            var marks = fields[2];
            var verb = new Verb(fields[0], Enum.Parse<SpeechKind>(fields[1], true), marks.Contains('p'), marks.Contains('a'),
                marks.Contains('f'), marks.Contains('w'));
            var irregular = fields.Length > 3 ? Lexicon.Items(fields[3]) : [];
            Forms.TryAdd(verb.Lemma, (verb, VerbForm.Base | (irregular.Contains(verb.Lemma) ? VerbForm.Past | VerbForm.Participle : 0)));
            Forms.TryAdd(Third(verb.Lemma), (verb, VerbForm.Third));
            Forms.TryAdd(Stem(verb.Lemma) + "ing", (verb, VerbForm.Ing));
            if (Doubling.Contains(verb.Lemma))
                Forms.TryAdd(verb.Lemma + verb.Lemma[^1] + "ing", (verb, VerbForm.Ing));
            foreach (var past in irregular.Length > 0 ? irregular : Past(verb.Lemma))
                Forms.TryAdd(past, (verb, irregular is [_, var participle]
                    && past == participle ? VerbForm.Participle : VerbForm.Past | VerbForm.Participle));
        }

        return true;
    }

    private static Dictionary<string, List<(string Word, bool Noun, SpeechKind Kind)>> ReadNeeds()
    {
        Dictionary<string, List<(string, bool, SpeechKind)>> needs = new(StringComparer.Ordinal);
        foreach (var fields in Lexicon.Read("phrases"))
        {
            if (!needs.TryGetValue(fields[0], out var list))
                needs.Add(fields[0], list = []);
            foreach (var word in Lexicon.Items(fields[2]))
                list.Add((word.TrimStart('*'), word[0] == '*', Enum.Parse<SpeechKind>(fields[1], true)));
        }

        return needs;
    }

    private static string Third(string lemma) =>
        lemma.EndsWith('y') && !"aeiou".Contains(lemma[^2]) ? lemma[..^1] + "ies"
        : lemma.EndsWith('s') || lemma.EndsWith("sh", StringComparison.Ordinal) || lemma.EndsWith("ch", StringComparison.Ordinal)
            || lemma.EndsWith('x') ? lemma + "es"
        : lemma == "have" ? "has" : lemma + "s";

    private static string Stem(string lemma) =>
        lemma.EndsWith('e') && !lemma.EndsWith("ee", StringComparison.Ordinal) ? lemma[..^1] : lemma;

    private static string[] Past(string lemma) =>
        lemma.EndsWith('e') ? [lemma + "d"]
        : lemma.EndsWith('y') && !"aeiou".Contains(lemma[^2]) ? [lemma[..^1] + "ied"]
        : Doubling.Contains(lemma) ? [lemma + lemma[^1] + "ed"]
        : [lemma + "ed"];
}
