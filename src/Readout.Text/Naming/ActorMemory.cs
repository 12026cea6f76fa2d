using Readout.Core;

namespace Readout.Text.Naming;

/// <summary>The actors of a document: learned from appositions and titles, or taken from the registry.</summary>
internal sealed class ActorMemory
{
    private const int MostActors = 2000;
    private const int MostNamesakes = 40;

    private readonly Dictionary<string, List<KnownActor>> byWord = new(StringComparer.Ordinal);
    private readonly List<KnownActor> persons = [];
    private readonly HashSet<KnownActor> listed = [];
    private readonly HashSet<string> states = new(StringComparer.Ordinal);

    /// <summary>Starts with the actors of a registry.</summary>
    public ActorMemory(ActorRegistry registry)
    {
        foreach (var actor in registry.Actors)
        {
            var known = new KnownActor
            {
                Name = actor.Name,
                Registered = actor,
                Office = Canonical(actor.Office),
                State = actor.State,
                Gender = actor.Gender is [var g] ? g : ' '
            };
            foreach (var alias in actor.Aliases.Prepend(actor.Name))
                Index(known, alias);
        }
    }

    /// <summary>The persons that the document names, in the order of their first naming.</summary>
    public IReadOnlyList<KnownActor> Persons => persons;

    /// <summary>The actor of a mention with a name, if the document or the registry knows one.</summary>
    public KnownActor? Find(Mention mention)
    {
        var words = WordsOf(mention.Name);
        if (words.Count == 0)
            return null;
        var last = words[^1] is "ii" or "iii" or "iv" && words.Count > 1 ? words[^2] : words[^1];
        var candidates = byWord.GetValueOrDefault(last) ?? byWord.GetValueOrDefault(words[0])
            ?? words.Select(w => byWord.GetValueOrDefault(w)).FirstOrDefault(c => c is not null) ?? [];
        // "EUSR Lindqvist": an acronym before the name of a known person is a title.
        if (words.Count > 1 && mention.Name.IndexOf(' ') is > 2 and < 7 and var cut && mention.Name[..cut].All(char.IsUpper)
            && !byWord.ContainsKey(words[0]) && byWord.ContainsKey(words[^1]))
            return Find(mention with { Name = mention.Name[(cut + 1)..] });
        var fits = candidates.Where(c => c.Person && Fits(c, words, mention)).ToList();
        return fits.Count switch
        {
            0 => words.Count > 1 || last.Length > 6 ? Misspelt(words, mention) : null,
            1 => fits[0],
            _ => fits.Find(c => Offices.Same(c.Office, mention.Office) && mention.Office.Length > 0) ?? fits.Find(listed.Contains)
                ?? fits[0],
        };
    }

    /// <summary>The actor of a mention with a name, made when there is none, with what the mention tells.</summary>
    public KnownActor Learn(Mention mention)
    {
        mention = mention with { Name = Name.Mixed(mention.Name) };
        var known = Find(mention);
        if (known is null)
        {
            known = new KnownActor { Name = mention.Name };
            if (persons.Count < MostActors)
                Index(known, mention.Name);
        }

        List(known);
        if (known.Registered is null && Fuller(mention.Name, known.Name))
            known.Name = mention.Name;
        if (persons.Count < MostActors)
            Index(known, mention.Name);
        known.Office = known.Office.Length > 0 && !(known.Office == "head of state" && mention.Office.Length > 0) ? known.Office
            : mention.Office;
        known.Also = known.Also.Length > 0 ? known.Also : mention.Also.Length > 0 ? mention.Also
            : mention.Office != known.Office ? mention.Office : "";
        known.Field = known.Field.Length > 0 ? known.Field : mention.Field;
        known.State = known.State.Length > 0 ? known.State : mention.State;
        known.Gender = known.Gender != ' ' ? known.Gender : mention.Gender;
        return known;
    }

    /// <summary>Learns a state from an office of it: "the President of Marovia".</summary>
    public void LearnState(string state)
    {
        if (state.Length > 0 && states.Count < MostActors)
            states.Add(state);
    }

    /// <summary>Whether a name is that of a state of whose offices the document speaks.</summary>
    public bool IsState(string name) => states.Contains(name);

    /// <summary>The holder of an office that the document never names: "the President of Russia".</summary>
    public KnownActor LearnTitle(Mention mention)
    {
        var known = persons.Find(p => p.Name == mention.Words)
            ?? new KnownActor
            {
                Name = mention.Words,
                Office = mention.Office,
                Field = mention.Field,
                State = mention.State,
                Gender = mention.Gender
            };
        List(known);
        return known;
    }

    private void List(KnownActor known)
    {
        if (persons.Count < MostActors && listed.Add(known))
            persons.Add(known);
    }

    private void Index(KnownActor known, string name)
    {
        foreach (var word in WordsOf(name))
        {
            if (!known.Words.Add(word))
                continue;
            if (!byWord.TryGetValue(word, out var namesakes))
                byWord.Add(word, namesakes = []);
            if (namesakes.Count < MostNamesakes)
                namesakes.Add(known);
        }
    }

    // All words of the shorter name are words of the longer, or the last names and offices agree and the first names begin alike
    // ("Joe", "Joseph").
    private static bool Fits(KnownActor known, List<string> words, Mention mention)
    {
        var shared = words.Count(known.Words.Contains);
        if (mention.Office.Length > 0 && known.Office.Length > 0 && words.Count == 1 && States.Knows(mention.State)
            && States.Knows(known.State) && !States.Same(mention.State, known.State))
            return false;
        if (shared == words.Count || shared == known.Words.Count)
            return mention.Gender == ' ' || known.Gender == ' ' || mention.Gender == known.Gender || words.Count > 1;
        return shared > 0 && Offices.Same(known.Office, mention.Office) && mention.Office.Length > 0 && known.Words.Contains(words[^1])
            && known.Words.Any(w => w[0] == words[0][0] && !words.Contains(w));
    }

    private KnownActor? Misspelt(List<string> words, Mention mention)
    {
        foreach (var person in persons.Take(MostNamesakes))
        {
            var missing = words.FindAll(w => !person.Words.Contains(w));
            if (missing is [{ Length: > 4 } one] && (words.Count > 1 || one.Length > 6)
                && person.Words.Any(w => w.Length > 4 && w[0] == one[0] && Spelling.Distance(w, one) <= 1)
                && (mention.Office.Length == 0 || person.Office.Length == 0 || Offices.Same(mention.Office, person.Office)))
                return person;
        }

        return null;
    }

    private static bool Fuller(string name, string than) => name.Count(c => c == ' ') > than.Count(c => c == ' ');

    private static List<string> WordsOf(string name) =>
        [.. name.ToLowerInvariant().Replace('’', '\'').Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(w => w.TrimEnd('.').Length > 1 && w is not "jr." and not "sr.")];

    private static string Canonical(string office) => Offices.NameOf(office.ToLowerInvariant());
}
