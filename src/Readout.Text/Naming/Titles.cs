namespace Readout.Text.Naming;

/// <summary>Finds who is meant by an office or epithet: "the President", "the Kazakh leader", "his guest".</summary>
internal sealed class Titles(ActorMemory memory, Encounter encounter)
{
    private const int MostCandidates = 40;

    private HashSet<KnownActor> others = [];
    private bool binds = true;

    /// <summary>The person meant; null when the document does not tell.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="last">The single person spoken of last.</param>
    /// <param name="capital">Whether the office has a capital inside the sentence, or opens it.</param>
    /// <param name="named">Those whom the sentence names beside it, who are not meant; null for none.</param>
    /// <param name="bind">Whether the document is taken to have told by this that the person holds the office.</param>
    public KnownActor? Find(Mention mention, KnownActor? last, bool capital, HashSet<KnownActor>? named = null, bool bind = true)
    {
        binds = bind;
        others = named ?? [];
        if (mention.Office.Length == 0)
            return Role(mention, last);
        return mention.State.Length > 0
            && (States.Knows(mention.State) || Candidates().Any(p => States.Same(p.State, mention.State))
                || !memory.Persons.Any(p => p.State.Length == 0 && p.Office == mention.Office))
            ? OfState(mention, last) : WithoutState(mention, last, capital);
    }

    // "his counterpart", "the guest": the other one; with a demonym the one of that state.
    private KnownActor? Role(Mention mention, KnownActor? last)
    {
        if (mention.State.Length > 0 && Candidates().FirstOrDefault(p => States.Same(p.State, mention.State)) is { } same)
            return same;
        if (mention.Words.EndsWith("host", StringComparison.OrdinalIgnoreCase))
            return mention.Determiner is "his" or "her" && last is not null && last == encounter.Home && encounter.Participants.Count == 2
                ? encounter.Participants[1] : encounter.Home;
        if (encounter.Participants.Count == 2 && (mention.Words.Contains("guest", StringComparison.OrdinalIgnoreCase)
            || mention.Words.EndsWith("visitor", StringComparison.OrdinalIgnoreCase)))
            return encounter.Participants[1];
        var other = encounter.Participants.Where(p => p != last).ToList();
        return other.Count == 1 || (other.Count > 0 && encounter.Participants.Count == 2) ? other[^1] : null;
    }

    private KnownActor? OfState(Mention mention, KnownActor? last)
    {
        var ofState = Candidates().Where(p => States.Same(p.State, mention.State)).ToList();
        if (ofState.Find(p => CanBeCalled(p, mention) && FieldFits(p, mention)) is { } strong)
            return strong;
        if (ofState.Find(p => p.Office.Length == 0) is { } sameState)
            return Bind(sameState, mention);
        if (ofState.Count > 0 && Generic(mention))
            return ofState[0];
        // One participant whose state or office the text has not told: it must be theirs.
        var open = encounter.Participants
            .Where(p => p.State.Length == 0 && (p.Office.Length == 0 || CanBeCalled(p, mention))
            && FieldFits(p, mention)).ToList();
        if (ofState.Count > 0 || open.Count == 0)
            return null;
        if (open.Count > 1 && !Generic(mention) && open.FindAll(p => p.Office.Length == 0) is [{ } untitled])
            return Bind(untitled, mention);
        return open.Count == 1 ? Bind(open[0], mention) : last is not null && open.Contains(last) && Generic(mention) ? last : null;
    }

    private KnownActor? WithoutState(Mention mention, KnownActor? last, bool capital)
    {
        var strong = encounter.Participants.Where(p => Holds(p, mention)).ToList();
        if (strong.Count == 0)
            strong = [.. Candidates().Where(p => Holds(p, mention))];
        if (mention.Determiner is "his" or "her"
            && mention.Office is not "majesty" and not "highness" and not "excellency" and not "holiness")
            strong.RemoveAll(p => p == last);
        if (mention.Words.StartsWith("visiting", StringComparison.OrdinalIgnoreCase))
            strong.RemoveAll(p => p == encounter.Home);
        // "The Head of State" of a house that names its own president without a title.
        if (mention.Office == "head of state" && encounter.Home is { Office: "" } own && strong.TrueForAll(p => p.State.Length > 0))
            return own;
        // "The President" of a house that names its own president without a title, where the only other one is of elsewhere.
        if (capital && mention.Office == "president" && mention.Field.Length == 0 && encounter.Home is { Office: "", State: "" } house
            && !others.Contains(house) && strong.Count > 0 && strong.TrueForAll(p => p.State.Length + p.Field.Length > 0))
            return house;
        // "The head of the Alliance": who leads a body and not who leads a state.
        if (strong.Count > 1 && mention.Field.Length > 0 && Generic(mention)
            && (strong.FindAll(p => p.Field.Length > 0) is { Count: > 0 } ofField ? ofField
                : strong.FindAll(p => Offices.LeadsBody(p.Office) && p.State.Length == 0)) is { Count: > 0 } leading)
            strong = leading;
        // Who holds the very office comes before who may be called by it.
        if (strong.Count > 1 && strong.FindAll(p => Offices.Same(p.Office, mention.Office)) is { Count: > 0 } same)
            strong = same;
        if (strong.Count == 1)
            return strong[0];
        if (strong.Count > 1)
        {
            var recent = last is not null && strong.Contains(last) ? last : null;
            var home = encounter.Home is { } publisher && strong.Contains(publisher) ? publisher : null;
            return (capital ? home ?? recent : recent ?? home) ?? strong[0];
        }

        var open = encounter.Participants.Where(p => p.Office.Length == 0 && !others.Contains(p)).ToList();
        return open.Count == 1 ? Bind(open[0], mention)
            : capital && mention.Office == "president" && open.Count > 0 && open[0] == encounter.Home ? open[0] : null;
    }

    private bool Holds(KnownActor person, Mention mention) =>
        !others.Contains(person) && CanBeCalled(person, mention) && FieldFits(person, mention);

    private static bool CanBeCalled(KnownActor person, Mention mention) => Offices.CanBeCalled(person.Office, mention.Office)
        || Offices.CanBeCalled(person.Also, mention.Office);

    private static bool Generic(Mention mention) => mention.Office is "leader" or "head of state" or "head of government" or "official"
        or "politician" or "statesman" or "diplomat" or "chief" or "head";

    private static bool FieldFits(KnownActor person, Mention mention)
    {
        if (mention.Field.Length == 0 || person.Field.Length == 0)
            return true;
        var (mine, theirs) = (Words(person.Field), Words(mention.Field));
        return mine.Length < theirs.Length ? mine.All(w => theirs.Contains(w)) : theirs.All(w => mine.Contains(w));
    }

    // "the Federal Minister" is the Minister.
    private static string[] Words(string field) =>
        [.. field.Split(' ').Where(w => w is not ("federal" or "state" or "national" or "union"))];

    private KnownActor Bind(KnownActor person, Mention mention)
    {
        if (binds && person.Registered is null && !Generic(mention))
        {
            person.Office = person.Office.Length > 0 ? person.Office : mention.Office;
            person.State = person.State.Length > 0 ? person.State : mention.State;
        }

        return person;
    }

    private IEnumerable<KnownActor> Candidates() => encounter.Participants.Concat(memory.Persons.Take(MostCandidates)).Distinct();
}
