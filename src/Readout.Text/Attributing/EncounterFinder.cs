using Readout.Text.Lexical;
using Readout.Text.Naming;

namespace Readout.Text.Attributing;

/// <summary>Finds who met whom: from the headlines, then from the first sentences, then from who speaks most.</summary>
internal sealed class EncounterFinder(ActorMemory memory)
{
    /// <summary>How many sentences tell who met.</summary>
    public const int LeadSentences = 3;
    private const int MostParticipants = 16;

    private static readonly HashSet<string> Verbs = [.. Lexicon.Read("encounters").Where(f => f.Length > 2 && f[2] == "v")
        .Select(f => f[0].Split(' ')[0])];
    private static readonly HashSet<string> Links =
        ["with", "by", "hosted", "hosts", "received", "receives", "welcomed", "welcomes", "met", "meets", "visiting", "between",
            "from", "called", "phoned", "telephoned", "to", "visited", "today", "yesterday"];

    private readonly List<KnownActor> participants = [];

    /// <summary>Whether a word is a verb of meeting.</summary>
    public static bool IsMeeting(string word) => Verbs.Contains(word);

    /// <summary>The encounter of a document.</summary>
    /// <param name="headlines">Its title and cut headlines.</param>
    /// <param name="sentences">Its first sentences.</param>
    public Encounter Find(IReadOnlyList<string> headlines, IReadOnlyList<ParsedSentence> sentences)
    {
        var foreign = false;
        var first = 0;
        foreach (var headline in headlines)
        {
            foreign |= AddFromHeadline(headline);
            first = first > 0 ? first : participants.Count;
        }

        var named = participants.Count;
        if (named > 0 && headlines.Any(OfHolder) && SubjectOf(sentences) is { } holder && !participants.Contains(holder))
        {
            participants.Insert(0, holder);
            foreign = false;
        }

        // "Conversation with President A and President-elect B": the one who speaks with them stands in the text alone.
        if (foreign && first > 1 && !headlines.Any(NamesBoth))
            AddHome(sentences);
        // A headline with one side of two: the other is whoever speaks in the text, rather than somebody the first sentences mention.
        if (named < 2)
            AddMet(sentences);
        if (named == 1)
            AddFrequent(sentences);
        if (foreign && participants.Count == 1)
            AddAddressee(sentences);
        if (participants.Count < 2 && !(foreign && first == 1 && IsAbout(sentences)))
            AddFromLead(sentences);
        if (participants.Count < 2)
            AddFrequent(sentences);
        if (participants.Count < 2)
            AddTitles(sentences);

        AddCompanions(sentences);
        new OthersPresent(memory, participants, Add).Find(sentences);

        // "Telephone conversation with President X": the one who is not in the headline publishes.
        if (foreign && first == 1 && participants.Count > 1)
            participants.Reverse(0, 2);
        return new(participants);
    }

    // "Readout of the President's Meeting with …": the one who met stands in the text alone.
    private static bool OfHolder(string headline)
    {
        var tokens = Headline.Tokens(headline);
        return Mentions.Of(headline, tokens).Find(m => m.Kind is MentionKind.Title or MentionKind.Person) is
        { Kind: MentionKind.Title, Possessive: true } title && tokens.Skip(title.To).Take(6).Any(t => t.Word is "with");
    }

    private KnownActor? SubjectOf(IReadOnlyList<ParsedSentence> sentences) =>
        sentences.Count > 0 && sentences[0].Finding.Subject is { Kind: MentionKind.Person } subject ? memory.Find(subject) : null;

    // "President Dolm met his Velorian colleague, Ion Marin": the one of the headline with one other, named in full.
    private void AddMet(IReadOnlyList<ParsedSentence> sentences)
    {
        if (SubjectOf(sentences) is not { } subject || (participants.Count > 0 && participants[0] != subject))
            return;
        if (Counterparts.OfSubject(sentences[0]).ToList() is [var counterpart])
        {
            Add(subject);
            Add(memory.Learn(counterpart));
        }
        else if (participants.Count > 0 && Counterparts.In(sentences[0]) is [{ Kind: MentionKind.Person } met]
            && met.Name.Contains(' ') && (met.Office.Length > 0 || met.Apposed || met.Determiner is "his" or "her"))
            Add(memory.Learn(met));
    }

    // Returns whether the first person of the headline is the other side.
    private bool AddFromHeadline(string headline)
    {
        var tokens = Headline.Tokens(headline);
        var foreign = false;
        var mentions = Mentions.Of(headline, tokens);
        foreach (var member in mentions.Where(m => m.Members.Any(n => n.Kind == MentionKind.Person && memory.Find(n) is not null))
            .SelectMany(m => m.Members).Where(m => m.Kind == MentionKind.Person && m.State.Length > 0 && m.Name.Contains(' ')))
            memory.Learn(member);
        foreach (var mention in Mentions.Single(mentions).Where(m => m.Kind == MentionKind.Person))
        {
            if (mention.Office == "spokesperson" || (mention.From > 0 && tokens[mention.From - 1].Word == "by"))
                continue;
            var known = mention.Office.Length > 0 ? memory.Learn(mention) : memory.Find(mention);
            foreign |= participants.Count == 0 && known is not null && tokens.Take(mention.From).Any(t => t.Word is "with" or "between");
            Add(known);
        }

        return foreign;
    }

    private void AddFromLead(IReadOnlyList<ParsedSentence> sentences)
    {
        foreach (var sentence in sentences.Take(LeadSentences))
        {
            if (!sentence.Tokens.Exists(t => Verbs.Contains(t.Word)
                || t.Word is "conversation" or "talks" or "call" or "visit" or "meeting" or "represented"))
                continue;
            foreach (var mention in sentence.Mentions.Where(m => !m.Possessive))
            {
                var linked = IsLinked(mention.From, sentence.Tokens);
                if (mention != sentence.Finding.Subject && !linked)
                    continue;
                foreach (var member in Mentions.Single([mention]))
                    Add(Meant(member, linked, sentence));
                if (linked && participants.Count > 1 && !sentence.Tokens.Exists(t => t.Word == "represented"))
                    return;
            }
        }
    }

    // "from the King", "from his brother His Majesty King Khalid".
    private static bool IsLinked(int at, List<Token> tokens)
    {
        if (at > 2 && tokens[at - 1].Word is "brother" or "sister" or "friend" or "colleague" && tokens[at - 2].Word is "his" or "her")
            at -= 2;
        return at > 0 && Links.Contains(tokens[at - 1].Word);
    }

    // "met today with her counterparts Erik Lindgaard of Norland and Kwak Joon-ho of Haneul": who is named in one breath with a
    // participant takes part.
    private void AddCompanions(IReadOnlyList<ParsedSentence> sentences)
    {
        foreach (var sentence in sentences.Take(LeadSentences).Where(s => s.Tokens.Exists(t => Verbs.Contains(t.Word))))
        {
            foreach (var group in sentence.Mentions.Where(m => m.Members.Count > 1 && !m.Possessive && !sentence.Tokens[m.From].Quoted))
            {
                var members = group.Members.Select(m => Meant(m, true, sentence)).OfType<KnownActor>().ToList();
                if (members.Count == group.Members.Count && members.Exists(participants.Contains))
                    members.ForEach(Add);
            }
        }
    }

    // A group such as "European leaders" takes part as itself.
    private KnownActor? Meant(Mention mention, bool linked, ParsedSentence sentence) => mention.Kind switch
    {
        MentionKind.Person => mention.Office.Length > 0 || mention.Apposed
            || (linked && mention.Name.Contains(' ')) ? memory.Learn(mention) : memory.Find(mention),
        MentionKind.Title when mention.Office is "spokesperson" or "press secretary" => null,
        MentionKind.Title => Holder(mention, [.. Mentions.Single(sentence.Mentions).Where(m => m.Kind == MentionKind.Person
            && m.From >= mention.To).Select(memory.Find).OfType<KnownActor>()]),
        MentionKind.Body when linked && mention.Plural && mention.Words.Contains(' ') => new() { Name = mention.Words, Person = false },
        MentionKind.Group when linked && mention is { Office.Length: > 0, State.Length: > 0 } && char.IsUpper(mention.Words[0])
            && !sentence.Mentions.Exists(m => m.From > mention.To
            && m.Kind == MentionKind.Person) => new() { Name = mention.Words, Person = false },
        _ => null,
    };

    private KnownActor? Holder(Mention mention, HashSet<KnownActor>? named = null) =>
        new Titles(memory, new(participants)).Find(mention, null, true, named)
            ?? (mention.Office.Length > 0 && (mention.State.Length > 0 || mention.Determiner == "the") ? memory.LearnTitle(mention) : null);

    // A subject before "with", or "between": all who met are named.
    private static bool NamesBoth(string headline)
    {
        var tokens = Headline.Tokens(headline);
        var with = tokens.FindIndex(t => t.Word is "with" or "between");
        return with >= 0 && (tokens[with].Word == "between" || Mentions.Of(headline, tokens).Exists(m => m.From < with
            && m.Kind is MentionKind.Person or MentionKind.Title or MentionKind.State or MentionKind.Body));
    }

    // "The presidents discussed …": the first sentence does not tell who met, but what they spoke of.
    private static bool IsAbout(IReadOnlyList<ParsedSentence> sentences) => sentences.Count > 0
        && sentences[0].Finding is { Rule: "subject", Speaker.Kind: MentionKind.Group or MentionKind.Pronoun, Speaker.Members.Count: 0 };

    // "Tarnov informed Arven Dolm": whom the one of the headline speaks to.
    private void AddAddressee(IReadOnlyList<ParsedSentence> sentences) => Add(sentences
        .Where(s => s.Finding.Speaker is { Kind: MentionKind.Person } speaker && memory.Find(speaker) == participants[0])
        .Select(s => s.Finding.Addressee).Where(m => m is { Kind: MentionKind.Person } && m.Name.Contains(' '))
        .Select(m => memory.Learn(m!)).FirstOrDefault());

    private void AddHome(IReadOnlyList<ParsedSentence> sentences)
    {
        if (SpeakersOf(sentences).Where(m => m.Kind == MentionKind.Person).Select(memory.Find).OfType<KnownActor>().Except(participants)
            .FirstOrDefault() is { } home)
            participants.Insert(0, home);
    }

    private void AddFrequent(IReadOnlyList<ParsedSentence> sentences)
    {
        var speakers = SpeakersOf(sentences);
        foreach (var group in speakers.Where(m => m.Kind == MentionKind.Person).Select(memory.Find).OfType<KnownActor>().GroupBy(a => a)
            .OrderByDescending(g => g.Count()))
        {
            if (participants.Count < 2)
                Add(group.Key);
        }
    }

    private void AddTitles(IReadOnlyList<ParsedSentence> sentences)
    {
        foreach (var title in SpeakersOf(sentences).Where(m => m.Kind == MentionKind.Title && m.State.Length > 0))
        {
            if (participants.Count < 2)
                Add(Holder(title));
        }
    }

    private static List<Mention> SpeakersOf(IReadOnlyList<ParsedSentence> sentences) =>
        [.. sentences.SelectMany(s => s.Finding.Speaker is { } speaker ? Mentions.Single([speaker]) : [])];

    private void Add(KnownActor? actor)
    {
        if (actor is not null && participants.Count < MostParticipants && !participants.Contains(actor))
            participants.Add(actor);
    }
}
