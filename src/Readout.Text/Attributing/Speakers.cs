using Readout.Text.Lexical;
using Readout.Text.Naming;

namespace Readout.Text.Attributing;

/// <summary>The speakers that a mention stands for.</summary>
/// <param name="Actors">The actors; none when it stays open.</param>
/// <param name="Type">How they were named.</param>
/// <param name="Open">Whether the words stand for themselves, for the document does not tell who that is.</param>
internal sealed record Resolved(IReadOnlyList<KnownActor> Actors, MentionType Type, bool Open = false);

/// <summary>Finds the actors behind mentions, sentence by sentence, in the order of the text.</summary>
internal sealed class Speakers(ActorMemory memory, Encounter encounter, Acronyms acronyms, KnownActor? author)
{
    private const int LongestHistory = 12;
    private const int MostHolders = 16;
    private static readonly string[] Counts = ["two", "three", "four", "five", "six", "seven"];
    private static readonly HashSet<string> Institutions = ["court", "tribunal", "ministry", "committee", "alliance", "bank", "agency"];

    private readonly Titles titles = new(memory, encounter);
    private readonly Dictionary<string, KnownActor> others = new(StringComparer.Ordinal);
    private readonly List<KnownActor> history = [];
    private readonly HashSet<string> bodies = new(StringComparer.OrdinalIgnoreCase);
    private IReadOnlyList<KnownActor> lastJoint = [];

    /// <summary>Those who met, where there are several.</summary>
    public IReadOnlyList<KnownActor> Participants => encounter.Participants.Count > 1 ? encounter.Participants : [];

    /// <summary>The single person spoken of last.</summary>
    public KnownActor? Last => history.Count > 0 ? history[^1] : null;

    /// <summary>The state or body whose words the sentence before reported: "it".</summary>
    public KnownActor? Body { get; set; }

    /// <summary>Notes who the subject of a sentence was.</summary>
    public void Remember(IReadOnlyList<KnownActor> actors, bool plural)
    {
        if ((actors.Count > 1 && actors.All(a => a.Person)) || (actors.Count == 1 && plural))
            lastJoint = actors;
        if (plural || actors is not [{ Person: true } one])
            return;
        history.Remove(one);
        history.Add(one);
        if (history.Count > LongestHistory)
            history.RemoveAt(0);
    }

    /// <summary>Notes the bodies that a sentence names in full.</summary>
    public void Note(IEnumerable<Mention> mentions)
    {
        foreach (var body in Mentions.Single(mentions).Where(m => m.Kind == MentionKind.Body && m.Words.Contains(' ')))
        {
            if (bodies.Count < LongestHistory && char.IsUpper(body.Words[0]))
                bodies.Add(body.Words);
        }
    }

    // "The ministry" is the one "Ministry of …" that the document names; an acronym is what it stands for.
    private string FullName(string words)
    {
        if (!char.IsUpper(words[0])
            && bodies.Where(b => b.StartsWith(words + " of ", StringComparison.OrdinalIgnoreCase)).ToList() is [{ } one])
            return one;
        return acronyms.NameOf(words) is var name && name != words ? name : Institution(words) ?? words;
    }

    // "The Court" is the Constitutional Court, "the apex court" the Supreme Court.
    private string? Institution(string words)
    {
        var head = words[(words.LastIndexOf(' ') + 1)..].ToLowerInvariant();
        var general = words.Split(' ') is [var only] ? Institutions.Contains(only.ToLowerInvariant())
            : words.Split(' ') is ["apex" or "top" or "highest", _] && head == "court";
        return general ? bodies.FirstOrDefault(b => (b + " of ").Contains($" {head} of ", StringComparison.OrdinalIgnoreCase)) : null;
    }

    /// <summary>The actors that a mention stands for.</summary>
    public Resolved Of(Mention mention, List<Token> tokens, List<Mention> mentions) => mention.Kind switch
    {
        MentionKind.Person => new([memory.Learn(mention)], MentionType.Name),
        MentionKind.State => new([Other(mention.Name)], MentionType.Name),
        MentionKind.Body => new([Other(FullName(mention.Words))], char.IsUpper(mention.Words[0]) && Institution(mention.Words) is null
            ? MentionType.Name : MentionType.Epithet),
        MentionKind.Title => Title(mention, tokens, mentions),
        MentionKind.Pronoun => Pronoun(mention, tokens, mentions),
        _ => Group(mention, tokens, mentions),
    };

    /// <summary>The actors to whom something is said; a bare name, which may be that of a place, makes no person.</summary>
    public IReadOnlyList<KnownActor> Addressed(Mention mention, List<Token> tokens, List<Mention> mentions) =>
        [.. Mentions.Single([mention]).SelectMany(m => m is { Kind: MentionKind.Person, Office: "", Gender: ' ' } && !m.Name.Contains(' ')
            && memory.Find(m) is null ? [Other(m.Name)] : Of(m, tokens, mentions).Actors).Distinct()];

    private Resolved Title(Mention mention, List<Token> tokens, List<Mention> mentions, IReadOnlyList<KnownActor>? beside = null)
    {
        var type = mention.Epithet ? MentionType.Epithet : MentionType.Title;
        var head = tokens[Math.Min(mention.From + (mention.Determiner.Length > 0 ? 1 : 0), mention.To - 1)];
        if (mention.Determiner is not "a" and not "an"
            && titles.Find(mention, Last, head.Capital,
            [.. NamedBehind(mention, tokens, mentions), .. beside ?? []]) is { } actor)
            return new([actor], type);
        return new([mention.Office.Length > 0
            && (mention.State.Length > 0 || head.Capital) ? memory.LearnTitle(mention) : Other(mention.Words)], type, true);
    }

    private Resolved Pronoun(Mention mention, List<Token> tokens, List<Mention> mentions)
    {
        switch (mention.Words)
        {
            case "i":
                return author is not null ? new([author], MentionType.Pronoun) : new([], MentionType.Pronoun);
            case "we":
                return author is not null ? new([author], MentionType.Pronoun) : new([], MentionType.Pronoun);
            case "it":
                return Body is { } body ? new([body], MentionType.Pronoun) : new([], MentionType.Pronoun);
            case "they" or "both":
                var both = lastJoint.Count > 0
                    && mention.Words == "they" ? lastJoint : encounter.Participants.Count > 1 ? encounter.Participants : lastJoint;
                return both.Count > 1 || (both.Count == 1 && mention.Words == "they") ? new(both, MentionType.Joint)
                    : new([Other(mention.Words)], MentionType.Joint, true);
        }

        var named = Named(mention, tokens, mentions);
        var near = Enumerable.Reverse(history).Concat(encounter.Participants);
        var fits = Nearest(near, named, mention.Gender) ?? Nearest(memory.Persons.Take(LongestHistory), named, mention.Gender);
        if (fits is not null && fits.Gender == ' ' && fits.Registered is null)
            fits.Gender = mention.Gender;
        return fits is null ? new([], MentionType.Pronoun) : new([fits], MentionType.Pronoun);
    }

    private static KnownActor? Nearest(IEnumerable<KnownActor> actors, HashSet<KnownActor> named, char gender)
    {
        var open = actors.Where(a => !named.Contains(a) && (a.Gender == ' ' || a.Gender == gender)).ToList();
        return open.Find(a => !a.Place && (gender == 'm' || Suits(a, gender))) ?? open.Find(a => !a.Place) ?? open.FirstOrDefault();
    }

    // A given name in -a or -ine rather belongs to "she", where nothing better is known.
    private static bool Suits(KnownActor actor, char gender)
    {
        var first = actor.Name.Split(' ')[0];
        var female = actor.Name.Contains(' ')
            && (first.EndsWith('a') || first.EndsWith("ine", StringComparison.Ordinal)
            || first.EndsWith("elle", StringComparison.Ordinal) || first.EndsWith("ette", StringComparison.Ordinal));
        return actor.Gender == gender || (gender == 'f') == female;
    }

    // A pronoun subject is none of those whom the rest of its clause names ("He thanked President Xi").
    private HashSet<KnownActor> Named(Mention pronoun, List<Token> tokens, List<Mention> mentions)
    {
        HashSet<KnownActor> named = [];
        foreach (var mention in Mentions.Single(mentions))
        {
            if (mention.From < pronoun.To || tokens[mention.From].Quoted)
                continue;
            var actor = mention.Kind == MentionKind.Person ? memory.Find(mention)
                : mention.Kind == MentionKind.Title && mention.Office.Length > 0 && mention.Determiner is not "a" and not "an"
                    && tokens[mention.From - 1].Word != "as" ? titles.Find(mention, null, true, bind: false) : null;
            if (actor is not null)
                named.Add(actor);
        }

        return named;
    }

    // "The Prime Minister welcomed Prime Minister Okafor": the title is not Okafor's.
    private HashSet<KnownActor> NamedBehind(Mention title, List<Token> tokens, List<Mention> mentions) =>
        [.. Mentions.Single(mentions).Where(m => m.Kind == MentionKind.Person && m.From >= title.To && !m.Possessive
            && !tokens[m.From].Quoted && !(m.Office.Length == 0 && tokens[m.From - 1].Word is "of" or "in"))
            .Select(memory.Find).OfType<KnownActor>()];

    private Resolved Group(Mention mention, List<Token> tokens, List<Mention> mentions)
    {
        if (mention.Members.Count > 0)
        {
            // "The Secretary and the Foreign Minister" are two, even where either could be called both.
            List<KnownActor> actors = [];
            foreach (var member in mention.Members)
            {
                var found = member.Kind == MentionKind.Title && actors.Count > 0 ? Title(member, tokens, mentions, actors).Actors
                    : Of(member, tokens, mentions).Actors;
                actors.AddRange(found.Except(actors).ToList());
            }

            return new(actors, actors.Count == 1 ? MentionType.Name : MentionType.Joint);
        }

        if (mention.State.Length > 0
            && mention.State.Split([" and ", ", "], StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } states)
        {
            var ofStates = states.Select(s => encounter.Participants.Concat(memory.Persons)
                .FirstOrDefault(p => States.Same(p.State, s.Trim()))).OfType<KnownActor>().Distinct().ToList();
            if (ofStates.Count == states.Length)
                return new(ofStates, MentionType.Joint);
            // Of one of them the document does not tell the state.
            if (encounter.Participants.Count >= states.Length && ofStates.Count > 0
                && encounter.Participants.All(p => p.State.Length == 0 || ofStates.Contains(p)))
                return new(encounter.Participants, MentionType.Joint);
        }

        // "The Ukrainian officials": those of that state.
        if (States.Knows(mention.State)
            && encounter.Participants.Where(p => States.Same(p.State, mention.State)).ToList() is { Count: > 0 } own)
            return new(own, MentionType.Joint);
        // "Officials said", "ministers from both countries": others than those who met.
        if (mention.Determiner.Length == 0 && mention.State.Length == 0 && (tokens[mention.To - 1].Word is "officials" or "diplomats"
            || (mention.To < tokens.Count && tokens[mention.To].Word is "from")))
            return new([Other(mention.Words)], MentionType.Joint, true);
        var holders = mention.Office.Length > 0
            ? encounter.Participants.Where(p => Offices.CanBeCalled(p.Office, mention.Office)
                || Offices.CanBeCalled(p.Also, mention.Office)).ToList() : [];
        // "The three advisers" are three: all who met, or all who hold that office.
        if (mention.Office.Length > 0 && holders.Count > 0 && Counted(mention, tokens) is > 1 and var count && count != holders.Count)
        {
            var all = memory.Persons.Take(MostHolders).Where(p => p.Person && Offices.CanBeCalled(p.Office, mention.Office)).ToList();
            if ((all.Count == count ? all : encounter.Participants.Count == count ? encounter.Participants : null) is { } counted)
                return new(counted, MentionType.Joint);
        }

        if (holders.Count > 1)
            return new(holders, MentionType.Joint);
        // "The CEOs": none of those who met, where the office of each is known.
        if (mention.Office.Length > 0 && holders.Count == 0 && encounter.Participants.All(p => p.Office.Length > 0)
            && mention.Office is not ("counterpart" or "colleague" or "interlocutor" or "host" or "guest"))
            return new([Other(mention.Words)], MentionType.Joint, true);
        return encounter.Participants.Count > 1 && mention.State.Length == 0
            ? new(encounter.Participants, MentionType.Joint)
            : new([Other(mention.Words)], MentionType.Joint, true);
    }

    private static int Counted(Mention mention, List<Token> tokens) => tokens.Skip(mention.From).Take(mention.To - mention.From)
        .Select(t => Array.IndexOf(Counts, t.Word) + 2).FirstOrDefault(n => n > 1);

    /// <summary>A speaker that is no known person: a state, a body, an office without a holder.</summary>
    public KnownActor Other(string words)
    {
        if (!others.TryGetValue(words, out var other))
        {
            other = new() { Name = words, Person = false };
            if (others.Count < 2000)
                others.Add(words, other);
        }

        return other;
    }
}
