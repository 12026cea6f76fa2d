using Readout.Text.Lexical;
using Readout.Text.Naming;

namespace Readout.Text.Attributing;

/// <summary>Finds in one sentence who is said to have said it.</summary>
/// <param name="text">The original text.</param>
/// <param name="tokens">The tokens of the sentence.</param>
/// <param name="mentions">Its mentions.</param>
internal sealed class Clauses(string text, List<Token> tokens, List<Mention> mentions)
{
    private static readonly HashSet<string> Subordinators =
        ["that", "which", "who", "whom", "whose", "while", "when", "as", "after", "since", "because", "if", "although", "though",
            "where", "whether", "until", "unless", "what", "how", "whereas"];

    private static readonly HashSet<string> Passive = ["was", "were", "been", "being"];
    private readonly SubjectVerb links = new(tokens);
    private readonly Tags tags = new(text, tokens, mentions);

    /// <summary>The finding of the first rule that applies.</summary>
    public Finding Find()
    {
        var subject = mentions.Find(links.CanBeSubject);
        var found = tags.AccordingTo() ?? tags.Inverted() ?? tags.Behind() ?? tags.InTheViewOf(true) ?? Main(subject)
            ?? tags.InTheViewOf(false) ?? Second(subject) ?? Finding.None;
        found = Reported(found, subject);
        if (IsWire(found))
            found = Finding.None;
        return found with { Subject = subject, Addressee = found.Hit is { } hit ? Addressee(hit, found.Speaker) : null };
    }

    // "Yun congratulated Ondra on his victory, spokesperson Min said": Min only passes on what Yun said.
    private Finding Reported(Finding found, Mention? subject) =>
        found is { Rule: "tag" or "inverted-tag" or "according-to", Speaker: { From: > 0 } messenger } && IsMessenger(messenger)
            && Main(subject) is { Rule: "subject" or "second-verb", Hit: { } hit, Speaker: { } speaker } told
            && speaker.To < found.Tag.From && speaker.Kind is not (MentionKind.State or MentionKind.Body)
            && hit.Form.HasFlag(VerbForm.Past) ? told : found;

    // "The talks have been held in Baghra, AZERPRESS reports.": who reports that an encounter took place tells no words of theirs.
    private bool IsWire(Finding found) => found is
    {
        Rule: "tag" or "inverted-tag" or "subject",
        Speaker: { Kind: MentionKind.Body, From: > 0 } agency
    } && found.Hit is { Verb.Lemma: "report" } hit && hit.Form.HasFlag(VerbForm.Third) && tokens[agency.From - 1].Word == ","
        && tokens.Take(agency.From).Any(t => EncounterFinder.IsMeeting(t.Word));

    private static bool IsMessenger(Mention mention) => mention.Kind is MentionKind.Body || mention.Words == "it"
        || (mention.Kind == MentionKind.Group && mention is { Members.Count: 0, Determiner: "" })
        || mention.Office is "spokesperson" or "press secretary" or "aide" or "official";

    // The first subject with a verb of saying, or the first passive, whichever comes first; a subordinate clause only when there is
    // no other.
    private Finding? Main(Mention? subject)
    {
        Finding? subordinate = null;
        Finding? content = null;
        foreach (var mention in mentions)
        {
            if (!links.CanBeSubject(mention) || links.Of(mention) is not { } hit)
                continue;
            if (PassiveBefore(hit.At) is { } passive
                && !(tokens[0].Word.EndsWith("ing", StringComparison.Ordinal) && mention.From > 0 && tokens[mention.From - 1].Word == ","))
                return passive;
            if (IsCall(hit) || IsOccasion(hit) || IsReception(hit))
                continue;
            if (IsContent(mention, hit))
            {
                if (mention == subject)
                    content = new("subject", mention, hit) { Tag = (mention.From, hit.At + 1) };
                continue;
            }

            var finding = new Finding("subject", mention, hit) { Tag = (mention.From, hit.At + 1) };
            if (!IsSubordinate(mention))
                return SecondIsNearer(subject, mention) ?? finding;
            // "received the envoy, with whom he discussed …" tells that they met.
            if (hit.Form.HasFlag(VerbForm.Past) && !hit.Verb.Weak
                && !(hit.Kind == SpeechKind.Discuss && mention.From > 1 && tokens[mention.From - 2].Word == "with"))
                subordinate ??= finding with { Rule = "subordinate" };
        }

        return PassiveBefore(tokens.Count) ?? Second(subject) ?? subordinate
            ?? (content is not null ? Finding.None with { Claim = content } : null);
    }

    // "Harris spoke with Holness and thanked him, and they discussed …": the subject's second verb stands before another subject's.
    private Finding? SecondIsNearer(Mention? subject, Mention mention)
    {
        if (subject is null || subject.From >= mention.From || IsSubordinate(subject))
            return null;
        return Second(subject) is { Hit: { } hit } second && hit.At < mention.From ? second : null;
    }

    // "China supports …" is what somebody said of China.
    private static bool IsContent(Mention mention, VerbHit hit) =>
        mention.Kind is MentionKind.State or MentionKind.Body && !hit.Form.HasFlag(VerbForm.Past)
            && (hit.Verb.Weak || hit.Form == VerbForm.Ing || hit.Kind is SpeechKind.Assess or SpeechKind.Commissive or SpeechKind.Express);

    // "Dolm said this when he received …" tells when.
    private bool IsOccasion(VerbHit hit) => hit.At + 2 < tokens.Count && tokens[hit.At + 1].Word is "this" or "so" or "these"
        && tokens[hit.At + 2].Word is "when" or "while" or "at" or "during" or "in" or "on" or "after" or "before"
            or "today" or "yesterday";

    // "called on President Mutendwa on Monday" is a visit; "called on her to act" is a demand.
    private bool IsCall(VerbHit hit)
    {
        if (hit.Verb.Lemma != "call" || hit.At + 2 >= tokens.Count || tokens[hit.At + 1].Word is not ("on" or "upon"))
            return false;
        return mentions.Exists(m => m.From == hit.At + 2 && m.Kind is MentionKind.Person or MentionKind.Title)
            && !tokens.Skip(hit.At).Take(25).Any(t => t.Word is "to" or "for");
    }

    // "welcomed the minister to Lancaster House today" and "honoured the memory of the fallen" tell what happened.
    private bool IsReception(VerbHit hit) => hit.Verb.Lemma switch
    {
        "welcome" => mentions.Find(m => m.From == hit.At + 1 && m.Kind is MentionKind.Person or MentionKind.Title) is { } guest
            && (tokens[Math.Min(guest.To, tokens.Count - 1)].Word == "," ? guest.To + 1 : guest.To) is var to && to + 1 < tokens.Count
            && tokens[to].Word == "to" && (tokens[to + 1].Capital || tokens[to + 1].Word is "the"),
        "honour" or "honor" => tokens.Skip(hit.At + 1).Take(3).Any(t => t.Word == "memory"),
        _ => false,
    };

    private bool IsSubordinate(Mention mention) => mention.From > 0 && Subordinators.Contains(tokens[mention.From - 1].Word);

    private Finding? PassiveBefore(int end)
    {
        for (var i = 0; i + 1 < end; i++)
        {
            if (tokens[i].Quoted || !(Passive.Contains(tokens[i].Word) || (tokens[i].Word is "is" && i > 0 && tokens[i - 1].Word == "it")))
                continue;
            if (i > 1 && tokens[i - 1].Word is "which" or "that" or "who")
                continue;
            var at = links.SkipFillers(i + 1);
            if (at >= end || tokens[at].Quoted)
                continue;
            if (Said(at) is not { } hit || (hit.Verb.Weak && tokens[i].Word == "is")
                || (hit.Verb.Lemma is "brief" or "inform" or "update" or "apprise" && Agent(at) is null))
                continue;
            if (Agent(at) is { } agent)
                return new("passive-agent", agent, hit) { Tag = (i, agent.To) };
            return new("impersonal", null, hit) { Tag = (0, at + 1) };
        }

        return null;
    }

    // A participle of saying; for "attention was drawn", "emphasis was placed" the noun of saying stands before.
    private VerbHit? Said(int at)
    {
        if (Verbs.At(tokens, at) is { } hit && hit.Form.HasFlag(VerbForm.Participle))
            return hit;
        if (tokens[at].Word is "drawn" or "placed" or "made" or "given" or "paid" or "laid" or "expressed" or "reached" or "touched"
            or "raised" or "put" or "taken" or "held")
        {
            for (var i = at - 1; i >= 0; i--)
            {
                if (tokens[i].Word is "attention" or "emphasis" or "focus" or "stress" or "importance" or "priority" or "tribute"
                    or "consensus" or "understanding" or "views" or "agreement" or "upon" or "on" or "up")
                    return new(at, new(tokens[at].Word, SpeechKind.Stress, false, false, false, false), VerbForm.Participle,
                        SpeechKind.Stress);
            }
        }

        return null;
    }

    private Mention? Agent(int at)
    {
        for (var i = at + 1; i < Math.Min(tokens.Count, at + 7); i++)
        {
            if (tokens[i].Word == "by" && mentions.Find(m => m.From == i + 1) is { } agent && !agent.Possessive)
                return agent;
            if (tokens[i].Word is "that" or "," or "to")
                return null;
        }

        return null;
    }

    // "spoke with Duda and thanked him", "met Macron, conveying …", "called Duda to congratulate him".
    private Finding? Second(Mention? subject)
    {
        if (subject is null || IsSubordinate(subject) || subject.Kind is MentionKind.State)
            return null;
        for (var i = subject.To; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Word == "where" && OpensReport(i + 1))
                return null;
            if (tokens[i].Quoted)
                continue;
            var at = links.SkipFillers(i + 1);
            if (at >= tokens.Count || tokens[at].Quoted || Verbs.At(tokens, at) is not { } hit)
                continue;
            var finds = tokens[i].Word switch
            {
                "and" or "but" => hit.Form.HasFlag(VerbForm.Past) && !hit.Form.HasFlag(VerbForm.Base),
                "," or "while" or "by" or "before" => hit.Form == VerbForm.Ing && hit.Kind != SpeechKind.Discuss
                    && hit.Verb.Lemma is not "regard" and not "consider" and not "seek" and not "support" and not "view",
                "to" => hit.Form.HasFlag(VerbForm.Base) && hit.Kind is not SpeechKind.Discuss and not SpeechKind.Assess
                    && !hit.Verb.Weak && hit.Verb.Lemma is not "respond" and not "answer" && IsPurpose(i, subject),
                _ => false,
            };
            if (finds && (subject.Kind != MentionKind.Body || tokens[i].Word == "and"))
                return new("second-verb", subject, hit) { Tag = (subject.From, hit.At + 1) };
        }

        return null;
    }

    // "met Tarnov in Dresk, where they reaffirmed … and discussed …": what follows is theirs.
    private bool OpensReport(int at) => mentions.Find(m => m.From == at) is { } own && links.Of(own) is { } hit
        && hit.Form.HasFlag(VerbForm.Past) && !hit.Verb.Weak;

    // The infinitive says what the meeting or call was for, where it follows one closely.
    private bool IsPurpose(int at, Mention subject)
    {
        for (var i = subject.To; i < Math.Min(at, subject.To + 12); i++)
        {
            if (tokens[i].Word is "spoke" or "met" or "called" or "telephoned" or "phoned" or "wrote" or "talked" or "spoken"
                or "visited" or "convened" or "hosted" or "held")
                return true;
        }

        return false;
    }

    private Mention? Addressee(VerbHit hit, Mention? speaker)
    {
        var at = links.SkipFillers(hit.At + 1);
        foreach (var mention in mentions)
        {
            if (mention.From < at || mention == speaker || mention.Possessive)
                continue;
            if (mention.From == at && hit.Verb.Addressing)
                return mention;
            if (mention.From > at && mention.From <= hit.At + 5 && tokens[mention.From - 1].Word is "to" or "on" or "upon"
                && hit.Kind is SpeechKind.Say or SpeechKind.Express or SpeechKind.Urge
                && mention.Kind != MentionKind.Pronoun)
                return mention;
            if (mention.From > hit.At + 5)
                return null;
        }

        return null;
    }
}
