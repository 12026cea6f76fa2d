using Readout.Text.Lexical;
using Readout.Text.Naming;

namespace Readout.Text.Attributing;

/// <summary>Attributes the sentences of one document, in order: what a sentence tells itself, else labels, quotations, the author,
/// or the speaker before.</summary>
internal sealed class Attributor(Document document, Quotations quotations, Speakers speakers, Labels labels, KnownActor? author,
    bool monologue, ActorMemory memory)
{
    private readonly List<AttributedStatement> statements = [];
    private readonly List<int> waiting = [];
    private readonly Credits credits = new(document, quotations);
    private int? waitingGroup;
    private IReadOnlyList<KnownActor> before = [];
    private bool listOpen;
    private int labelSeen = -1;
    private int taken;

    /// <summary>Takes out the statements that no later sentence can change, in order.</summary>
    /// <param name="all">Whether no sentence follows, so that none can change.</param>
    public IReadOnlyList<AttributedStatement> Take(bool all)
    {
        var count = all || waiting.Count == 0 ? statements.Count : waiting[0] - taken;
        var settled = statements.GetRange(0, count);
        statements.RemoveRange(0, count);
        taken += count;
        return settled;
    }

    /// <summary>Attributes the next sentence.</summary>
    public void Add(ParsedSentence sentence)
    {
        var group = QuotedShare.Group(sentence, quotations);
        if (group != waitingGroup)
            waiting.Clear();
        waitingGroup = group;
        var (resolved, rule, confidence) = Attribute(sentence, group);
        var speaks = resolved.Actors.Count > 0 || rule is "impersonal";
        var text = document.Article.Text[sentence.Span.Start..sentence.Span.End];
        var own = rule == sentence.Finding.Rule;
        statements.Add(new($"{document.Article.Id}#{taken + statements.Count + 1}", document.Article.Id, sentence.Span.Start,
            sentence.Span.End, text)
        {
            Speakers = [.. resolved.Actors.Select(a => a.Name)],
            SpeakerId = string.Join("; ", resolved.Actors.Select(a => a.Id)),
            Addressee = own && sentence.Finding.Addressee is { } to
                ? string.Join("; ", speakers.Of(to, sentence.Tokens, sentence.Mentions).Actors.Select(a => a.Name)) : "",
            Verb = own && sentence.Finding.Hit is { } hit
                ? document.Article.Text[sentence.Tokens[hit.At].Start..sentence.Tokens[hit.At].End] : "",
            VerbKind = own ? sentence.Finding.Hit?.Kind ?? SpeechKind.None : SpeechKind.None,
            Directness = !speaks && group is null ? Directness.Narration : rule is "label" or "author" ? Directness.Direct
                : QuotedShare.Of(sentence, quotations),
            Mention = resolved.Actors.Count == 0 ? MentionType.None : resolved.Type,
            Rule = rule,
            Confidence = Math.Round(confidence * (resolved.Actors.Count > 0 ? resolved.Sure : 1), 3),
            Flags = Oddities.In(text),
        });
        if (group is not null && own && resolved.Actors.Count > 0)
            FillWaiting(resolved.Actors);
        else if (group is not null && rule is "carry-over" or "none")
            waiting.Add(taken + statements.Count - 1);
        listOpen = text[^1] == ':' || (listOpen && (Reading.ListMark.Length(text) > 0 || text[^1] == ';'
            || text.EndsWith(" and", StringComparison.Ordinal) || text.EndsWith(" or", StringComparison.Ordinal)));
        before = resolved.Actors;
        speakers.Note(sentence.Mentions);
        speakers.Body = before is [{ Person: false } body] ? body : null;
    }

    private (Resolved Resolved, string Rule, double Confidence) Attribute(ParsedSentence sentence, int? group)
    {
        var finding = sentence.Finding;
        if (labels.At(sentence.Span.Start) is { } label)
        {
            var first = label.At != labelSeen;
            labelSeen = label.At;
            var named = Labels.Mention(label.Label);
            return (new([named is not null ? memory.Learn(named) : speakers.Other(label.Label)], first ? MentionType.Name
                : MentionType.CarryOver, 1), "label", 0.98);
        }

        if (group is not null && finding.Speaker is null && credits.Of(document, sentence.Span.Start) is { } credited)
            return (new([memory.Learn(credited)], MentionType.CarryOver, 1), "quotation", 0.9);
        var inside = sentence.Tokens.Count > 0 && sentence.Tokens.TrueForAll(t => t.Quoted || !t.IsWord);
        if (finding.Speaker is { } mention && !inside && !(monologue && author is not null))
        {
            // "X sent a cable in which he expressed …": he is X.
            if (finding is { Rule: "subordinate", Subject: { Kind: MentionKind.Person } whole } && mention is
                {
                    Kind: MentionKind.Pronoun,
                    Plural: false
                } && whole.From < mention.From && (whole.Gender == ' ' || whole.Gender == mention.Gender))
                mention = whole;
            var resolved = speakers.Of(mention, sentence.Tokens, sentence.Mentions);
            speakers.Remember(resolved.Actors, mention.Plural);
            if (resolved.Actors.Count > 0)
                return (resolved, finding.Rule, finding.Confidence);
        }

        if (finding.Impersonal && !inside)
            return (new(finding.Hit?.Verb.Lemma == "agree" ? speakers.Participants : [], MentionType.Joint, 0.8), finding.Rule,
                finding.Confidence);
        if (finding.Rule == "too-long")
            return (new([], MentionType.None, 1), finding.Rule, 0);
        var goesOn = group is not null || (listOpen && finding.Subject is not { Kind: MentionKind.Person or MentionKind.Title })
            || Continuation.GoesOn(sentence, IsPerson);
        if (author is not null && (monologue || goesOn || sentence.Tokens.Exists(t => t.Word is "i" or "we" or "our" or "my" or "us")))
            return (new([author], MentionType.CarryOver, 1), "author", 0.9);
        if (goesOn && before.Count > 0)
            return (new(before, MentionType.CarryOver, 1), "carry-over", group is not null ? 0.9 : 0.75);
        // A quotation that stands alone behind narration is of whom that was about.
        if (inside && group is not null && speakers.Last is { } told)
            return (new([told], MentionType.CarryOver, 0.7), "carry-over", 0.6);
        if (finding.Claim is { Speaker: { } body, Hit: { Verb.Weak: false } } claim)
            return (speakers.Of(body, sentence.Tokens, sentence.Mentions), claim.Rule, claim.Confidence);
        if (finding.Subject is { } subject && group is null && (subject.Kind != MentionKind.Person || IsPerson(subject)))
            speakers.Remember(speakers.Of(subject, sentence.Tokens, sentence.Mentions).Actors, subject.Plural);
        return (new([], MentionType.None, 1), group is null ? "narration" : "none", 0.6);
    }

    private bool IsPerson(Mention mention) => mention.Office.Length > 0 || mention.Gender != ' ' || memory.Find(mention) is not null;

    // Sentences of a quotation whose speaker is named only at its end.
    private void FillWaiting(IReadOnlyList<KnownActor> actors)
    {
        foreach (var i in waiting)
        {
            statements[i - taken] = statements[i - taken] with
            {
                Speakers = [.. actors.Select(a => a.Name)],
                SpeakerId = string.Join("; ", actors.Select(a => a.Id)),
                Mention = MentionType.CarryOver,
                Rule = "quotation",
                Confidence = 0.95,
            };
        }

        waiting.Clear();
    }
}
