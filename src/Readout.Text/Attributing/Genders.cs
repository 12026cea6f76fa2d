using Readout.Text.Lexical;
using Readout.Text.Naming;

namespace Readout.Text.Attributing;

/// <summary>Learns who is "he" and who is "she" from words that point back inside a sentence: "Tarnov, for her part, …", "Dolm said his
/// government …", "thanked Tarnov for her support".</summary>
internal sealed class Genders(ActorMemory memory)
{
    private const int Near = 30;
    private readonly Dictionary<KnownActor, int> votes = [];

    /// <summary>Collects the hints of a sentence.</summary>
    public void Look(ParsedSentence sentence)
    {
        var (tokens, persons) = (sentence.Tokens, Mentions.Single(sentence.Mentions)
            .Where(m => m.Kind is MentionKind.Person or MentionKind.Title or MentionKind.Pronoun && m.Words is not "it").ToList());
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens[i].Quoted || GenderOf(tokens[i].Word) is var gender && gender == ' ')
                continue;
            var before = persons.TakeWhile(m => m.To <= i).ToList();
            if (before.Count > 0 && Owner(tokens, before, i) is { } owner)
                Vote(owner, gender);
        }
    }

    /// <summary>Gives those whose gender is unknown the one that most hints tell.</summary>
    public void Settle()
    {
        foreach (var (actor, vote) in votes)
        {
            if (actor.Gender == ' ' && vote != 0)
                actor.Gender = vote > 0 ? 'm' : 'f';
        }
    }

    private static char GenderOf(string word) => word is "his" or "himself" ? 'm' : word is "her" or "herself" ? 'f' : ' ';

    // "for her part" is the subject's; behind a name and "for" or "on" it is that person's; else the only person before it.
    private static Mention? Owner(List<Token> tokens, List<Mention> before, int at)
    {
        var (subject, last) = (before[0], before[^1]);
        if (at + 1 < tokens.Count && tokens[at + 1].Word is "part" or "turn")
            return subject.From > 0 && before.Count > 1 ? null : last;
        if (last.To == at - 1 && tokens[at - 1].Word is "for" or "on" && before.Count > 1)
            return last;
        if (before.Count > 1 || at - subject.To > Near || IsObject(tokens, at))
            return null;
        return subject;
    }

    // "thanked her for", "praised his work": the other's.
    private static bool IsObject(List<Token> tokens, int at) =>
        Verbs.At(tokens, at - 1) is { } hit && (hit.Verb.Addressing || hit.Verb.Lemma is "welcome" or "support" or "back" or "endorse"
            or "share" or "criticise" or "criticize" or "condemn" or "reject")
        || tokens[at - 1].Word is "to" or "with" or "told"
        || (tokens[at].Word == "her" && (at + 1 == tokens.Count || tokens[at + 1].Kind != TokenKind.Lower
            || tokens[at + 1].Word is "for" or "on" or "and" or "to" or "that" or "of" or "in" or "at" or "as" or "about" or "by"
                or "after" or "when"));

    // The only person of the document who holds an office.
    private KnownActor? Holder(Mention mention) => mention is { Kind: MentionKind.Title, Office.Length: > 0, Determiner: not ("a" or "an") }
        && memory.Persons.Take(Near).Where(p => Offices.Same(p.Office, mention.Office)).Take(2).ToList() is [var only] ? only : null;

    private void Vote(Mention mention, char gender)
    {
        if ((mention.Kind == MentionKind.Person ? memory.Find(mention) : Holder(mention)) is { } actor)
            votes[actor] = votes.GetValueOrDefault(actor) + (gender == 'm' ? 1 : -1);
    }
}
