using Readout.Text.Naming;

namespace Readout.Text.Attributing;

/// <summary>Finds who else met than those whom headline and subject name: by the states of their office, as counterparts, in lists.</summary>
/// <param name="memory">The actors.</param>
/// <param name="participants">Those found so far.</param>
/// <param name="add">Takes one more.</param>
internal sealed class OthersPresent(ActorMemory memory, List<KnownActor> participants, Action<KnownActor?> add)
{
    private const int MostHolders = 16;

    /// <summary>Finds them in the sentences of a document.</summary>
    public void Find(IReadOnlyList<ParsedSentence> sentences)
    {
        AddOfStates(sentences);
        AddCounterparts(sentences);
        AddListed(sentences);
    }

    // "the foreign ministers of Aranistan, Iveria and Anatolia": the persons of whom the document tells that they are of these.
    private void AddOfStates(IReadOnlyList<ParsedSentence> sentences)
    {
        foreach (var group in sentences.Take(EncounterFinder.LeadSentences).SelectMany(s => s.Mentions)
            .Where(m => m is { Kind: MentionKind.Group, Members.Count: 0, Office.Length: > 0 }))
        {
            var states = group.State.Split([" and ", ", "], StringSplitOptions.RemoveEmptyEntries);
            var holders = states.Select(s => memory.Persons.Take(MostHolders)
                .FirstOrDefault(p => States.Same(p.State, s)
                    && (p.Office is "" or "diplomat" || Offices.CanBeCalled(p.Office, group.Office)))).OfType<KnownActor>().ToList();
            if (states.Length > 2 && holders.Count == states.Length)
                holders.ForEach(add);
        }
    }

    // Whom the participants met, named in full by the first sentence, take part though the headline calls them otherwise.
    private void AddCounterparts(IReadOnlyList<ParsedSentence> sentences)
    {
        if (sentences.Count == 0 || sentences[0].Finding.Subject is not { } subject
            || !Mentions.Single([subject]).Any(m => m.Kind == MentionKind.Person && memory.Find(m) is { } one && participants.Contains(one)))
            return;
        var met = Counterparts.In(sentences[0]);
        if (met.Count > 1 && met.All(m => m.Kind == MentionKind.Person && (m.Office.Length > 0 || m.Apposed || m.Name.Contains(' '))))
            met.Select(memory.Learn).ToList().ForEach(add);
    }

    // The persons that a list names stand for the group that was said to meet.
    private void AddListed(IReadOnlyList<ParsedSentence> sentences)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            var listed = ParticipantLists.In(sentences[i]);
            if (listed.Count == 0 || (i >= EncounterFinder.LeadSentences && !ParticipantLists.IsOfMeeting(sentences[i])))
                continue;
            participants.RemoveAll(p => !p.Person);
            foreach (var mention in listed)
                add(memory.Learn(mention));
        }
    }
}
