using Readout.Text.Lexical;
using Readout.Text.Naming;

namespace Readout.Text.Attributing;

/// <summary>Finds who spoke where it is said beside the words spoken: ", Xi said.", "said Tokayev", "according to X", "as Putin
/// noted".</summary>
internal sealed class Tags(string text, List<Token> tokens, List<Mention> mentions)
{
    private const int LongestSource = 12;

    private readonly SubjectVerb links = new(tokens);

    /// <summary>"According to the ministry, …".</summary>
    public Finding? AccordingTo()
    {
        foreach (var mention in mentions)
        {
            var at = mention.From;
            if (at > 1 && tokens[at - 1].Word == "to" && tokens[at - 2].Word == "according" && !tokens[at].Quoted && !mention.Possessive
                && mention.Kind is not MentionKind.Group && (at == 2 || tokens[at - 3].Word is "," or "\""))
                return new("according-to", mention, null) { Tag = (at - 2, mention.To) };
        }

        return Source();
    }

    // "According to a source close to the talks, …": somebody without a name, as written.
    private Finding? Source()
    {
        if (tokens.Count < 5 || tokens[0].Word != "according" || tokens[1].Word != "to" || tokens[2].Word is not ("a" or "an")
            || tokens[0].Quoted || !tokens[3].IsWord)
            return null;
        var end = tokens.FindIndex(3, Math.Min(LongestSource, tokens.Count - 3), t => t.Word == ",");
        if (end < 0 || tokens.GetRange(3, end - 3).Exists(t => t.Quoted)
            || tokens[3].Word is "statement" or "report" or "release" or "communiqué" or "readout" or "joint" or "press" or "document")
            return null;
        return new("according-to", new Mention(2, end, MentionKind.Body) { Words = Words(3, end) }, null) { Tag = (0, end) };
    }

    private string Words(int from, int to) => Name.Text(text, tokens, from, to);

    /// <param name="opening">Whether only the opening of the sentence is looked at.</param>
    /// <summary>"In his view, …", "In Putin's opinion, …", "in the words of the minister".</summary>
    public Finding? InTheViewOf(bool opening)
    {
        for (var i = opening ? 0 : 1; i + 2 < (opening ? Math.Min(3, tokens.Count) : tokens.Count); i++)
        {
            if (tokens[i].Word != "in" || tokens[i].Quoted || (i > 0 && !IsBreak(i - 1)))
                continue;
            if (Owner(tokens[i + 1].Word) is { Length: > 0 } pronoun && IsView(i + 2))
                return new("view", new Mention(i + 1, i + 2, MentionKind.Pronoun)
                {
                    Words = pronoun,
                    Plural = pronoun == "they",
                    Gender = pronoun == "he" ? 'm' : pronoun == "she" ? 'f' : ' '
                }, null)
                { Tag = (i, i + 3) };
            if (mentions.Find(m => m.From == i + 1 && m.Possessive && m.To < tokens.Count && IsView(m.To)) is { } owner)
                return new("view", owner with { Possessive = false }, null) { Tag = (i, owner.To + 1) };
        }

        return null;
    }

    private static string Owner(string word) => word switch { "his" => "he", "her" => "she", "their" => "they", _ => "" };

    private bool IsView(int at) => tokens[at].Word is "view" or "opinion" or "words" or "assessment" or "judgment" or "judgement";

    /// <summary>"…, said Tokayev."</summary>
    public Finding? Inverted()
    {
        foreach (var mention in mentions)
        {
            var at = mention.From - 1;
            if (at < 1 || mention.Possessive || tokens[at].Quoted || Verbs.At(tokens, at) is not { } hit || !hit.Verb.Tag
                || !IsFinite(hit) || !Inverts(hit))
                continue;
            if (IsBreak(at - 1) && (Closes(mention.To, false) || mention.Apposed))
                return new("inverted-tag", mention, hit) { Tag = (at, mention.To) };
        }

        return null;
    }

    /// <summary>"…, Xi said.", "…, he noted, …", "As Putin noted, …".</summary>
    public Finding? Behind()
    {
        foreach (var mention in mentions)
        {
            if (!links.CanBeSubject(mention) || mention.From == 0 || links.Of(mention) is not { } hit || !hit.Verb.Tag || !IsFinite(hit))
                continue;
            var before = mention.From - 1;
            var likeness = tokens[before].Word == "as" && (before == 0 || tokens[before - 1].Word is "," or "\"");
            var behind = hit.At + (hit.Verb.NeedsPhrase && hit.At + 1 < tokens.Count && tokens[hit.At + 1].Word is "up" or "out" ? 2 : 1);
            if ((likeness || IsBreak(before)) && Closes(behind, !likeness && !ContentBefore(before)))
                return new("tag", mention, hit) { Tag = (likeness ? before : mention.From, behind) };
        }

        return null;
    }

    // "reaffirmed Jordan, and …" is no tag.
    private static bool Inverts(VerbHit hit) => hit.Kind == SpeechKind.Say
        || hit.Verb.Lemma is "stress" or "warn" or "emphasise" or "emphasize" or "underline" or "ask";

    private static bool IsFinite(VerbHit hit) => (hit.Form & (VerbForm.Past | VerbForm.Third | VerbForm.Base)) != 0;

    private bool IsBreak(int at) => tokens[at].Word is "," or "\"" or "'" or "—" or "–" or "-" or "?" or "!";

    // Words before the tag that are more than an opening such as "In turn,".
    private bool ContentBefore(int at) => at > 6 || tokens[at].Word is "\"" or "'" || tokens[at].Quoted;

    // Behind the tag the sentence ends, goes on behind a comma or in a quotation, or only says when and where.
    private bool Closes(int at, bool needsEnd)
    {
        at = links.SkipFillers(at);
        if (at >= tokens.Count || tokens[at].Word is "." or "…" or "\"" or ")" or "'")
            return true;
        if (tokens[at].Word is "," or ";" or ":" or "—" or "–" or "-")
            return !needsEnd;
        if (tokens[at].Word is not ("in" or "on" or "at" or "during" or "after" or "when" or "following" or "while" or "speaking"
            or "before" or "through" or "via"))
            return false;
        for (var i = at; i < tokens.Count; i++)
        {
            if (tokens[i].Word is "that" || tokens[i].Quoted)
                return tokens[i].Quoted;
        }

        return true;
    }
}
