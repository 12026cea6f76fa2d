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
    private IReadOnlyList<KnownActor> opener = [];
    private bool listOpen;
    private bool itemised;
    private int labelSeen = -1;
    private bool unnamed;
    private bool bridged;
    private int taken;
    private (int? Last, int? Before) ends;

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
        sentence = sentence with { Finding = WithStates(sentence.Finding) };
        if (bridged && IsBreak(ends.Last!.Value, sentence.Span.Start))
            (before, unnamed) = ([], false);
        var group = QuotedShare.Group(sentence, quotations);
        if (group != waitingGroup)
            waiting.Clear();
        waitingGroup = group;
        var (resolved, rule) = Attribute(sentence, group);
        var speaks = resolved.Actors.Count > 0 || rule is "impersonal";
        var mention = resolved.Actors.Count == 0 ? MentionType.None : resolved.Type;
        var text = document.Article.Text[sentence.Span.Start..sentence.Span.End];
        var own = rule == sentence.Finding.Rule;
        statements.Add(new($"{document.Article.Id}#{taken + statements.Count + 1}", document.Article.Id, sentence.Span.Start,
            sentence.Span.End, text)
        {
            Speakers = [.. resolved.Actors.Select(a => a.Name)],
            SpeakerId = string.Join("; ", resolved.Actors.Select(a => a.Id)),
            Addressee = own && sentence.Finding.Addressee is { } to
                ? string.Join("; ", speakers.Addressed(to, sentence.Tokens, sentence.Mentions).Select(a => a.Name)) : "",
            Verb = own && sentence.Finding.Hit is { } hit
                ? document.Article.Text[sentence.Tokens[hit.At].Start..sentence.Tokens[hit.At].End] : "",
            VerbKind = own ? sentence.Finding.Hit?.Kind ?? SpeechKind.None : SpeechKind.None,
            Directness = !speaks && group is null ? Directness.Narration : rule is "label" or "author" ? Directness.Direct
                : QuotedShare.Of(sentence, quotations),
            Mention = mention,
            Rule = rule,
            Confidence = Confidences.Of(rule, mention, resolved.Open),
            AsWritten = resolved.Open,
            Flags = Oddities.In(text),
        });
        var item = IsItem(sentence);
        opener = text[^1] == ':' ? resolved.Actors : opener;
        itemised = text[^1] != ':' && (item || (itemised && listOpen));
        listOpen = text[^1] == ':' || (listOpen && (item || (itemised && !IsBreak(ends.Last ?? 0, sentence.Span.Start)) || text[^1] == ';'
            || text.EndsWith(" and", StringComparison.Ordinal) || text.EndsWith(" or", StringComparison.Ordinal)));
        ends = (sentence.Span.End, ends.Last);
        if (group is not null && own && resolved.Actors.Count > 0)
            FillWaiting(resolved.Actors);
        else if (group is not null && rule is "carry-over" or "none")
            waiting.Add(taken + statements.Count - 1);
        bridged = rule == "narration" && GoesThrough(sentence);
        if (!bridged)
            (before, unnamed) = (resolved.Actors, rule == "impersonal" && resolved.Actors.Count == 0);
        speakers.Note(sentence.Mentions);
        speakers.Body = resolved.Actors is [{ Person: false } body] ? body : null;
    }

    private (Resolved Resolved, string Rule) Attribute(ParsedSentence sentence, int? group)
    {
        var finding = sentence.Finding;
        if (labels.At(sentence.Span.Start) is { } label)
        {
            var first = label.At != labelSeen;
            labelSeen = label.At;
            var named = Labels.Mention(label.Label);
            return (new([named is not null ? memory.Learn(named) : speakers.Other(label.Label)], first ? MentionType.Name
                : MentionType.CarryOver), "label");
        }

        if (group is not null && finding.Speaker is null && credits.Of(document, sentence.Span.Start) is { } credited)
            return (new([memory.Learn(credited)], MentionType.CarryOver), "quotation");
        var inside = sentence.Tokens.Count > 0 && sentence.Tokens.TrueForAll(t => t.Quoted || !t.IsWord);
        if (finding.Speaker is { } mention && !inside && !(monologue && author is not null)
            && !(finding.Rule == "subordinate" && Happening.IsToldBy(sentence.Tokens)))
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
                return (resolved, finding.Rule);
        }

        if (finding.Impersonal && !inside)
            return (new(finding.Hit?.Verb.Lemma == "agree" ? speakers.Participants : [], MentionType.Joint), finding.Rule);
        if (finding.Rule == "too-long")
            return (new([], MentionType.None), finding.Rule);
        var goesOn = group is not null || (listOpen && (!itemised || IsItem(sentence)) && !(IsOne(finding.Subject) && Continuation.IsPast(sentence)))
            || Continuation.GoesOn(sentence, IsPerson);
        if (author is not null && (monologue || goesOn || sentence.Tokens.Exists(t => t.Word is "i" or "we" or "our" or "my" or "us")))
            return (new([author], MentionType.CarryOver), "author");
        if (listOpen && before.Count == 0 && opener.Count > 0 && IsItem(sentence))
            before = opener;
        if (goesOn && before.Count > 0)
            return (new(before, MentionType.CarryOver), "carry-over");
        // Behind "It was noted that …" the same nobody goes on.
        if (goesOn && unnamed)
            return (new([], MentionType.None), "impersonal");
        // A quotation that stands alone behind narration is of whom that was about.
        if (inside && group is not null && speakers.Last is { } told)
            return (new([told], MentionType.CarryOver), "carry-over");
        if (finding.Claim is { Speaker: { } body, Hit: { Verb.Weak: false } } claim)
            return (speakers.Of(body, sentence.Tokens, sentence.Mentions), claim.Rule);
        // "They" behind "Brekk and Tarnov met with Koval and Said" are all four.
        if (finding.Subject is { } subject && group is null && (subject.Kind != MentionKind.Person || IsPerson(subject))
            && !(subject.Members.Count > 1 && Counterparts.In(sentence).Count > 0))
            speakers.Remember(speakers.Of(subject, sentence.Tokens, sentence.Mentions).Actors, subject.Plural);
        return (new([], MentionType.None), group is null ? "narration" : "none");
    }

    // Behind "About 14,000 people died as a result." the speaker before it goes on, within a paragraph.
    private bool GoesThrough(ParsedSentence sentence) => ends.Before is { } before && Happening.IsContent(sentence, IsPerson)
        && !IsBreak(before, sentence.Span.Start);

    // Whether it begins with the number of a list item, or stands behind a bullet, which is no part of it.
    private bool IsItem(ParsedSentence sentence)
    {
        if (Reading.ListMark.Length(document.Article.Text.AsSpan(sentence.Span.Start, sentence.Span.End - sentence.Span.Start)) > 0)
            return true;
        var line = document.Article.Text.AsSpan(0, sentence.Span.Start);
        line = line[(line.LastIndexOf('\n') + 1)..].TrimStart();
        return line.Length is > 0 and < 4 && Reading.ListMark.IsBullet($"{line} -");
    }

    private bool IsBreak(int from, int to) => document.Article.Text.AsSpan(from, to - from).Contains('\n');

    // "Marovia wants to …" is content where Marovia is a state, though no list knows it.
    private Finding WithStates(Finding finding) => finding is
    {
        Rule: "subject", Speaker: { Kind: MentionKind.Person, Office: "" } name,
        Hit: { } hit
    } && !hit.Form.HasFlag(VerbForm.Past) && memory.IsState(name.Name)
        ? Finding.None with { Claim = finding with { Speaker = name with { Kind = MentionKind.State } } } : finding;

    private static bool IsOne(Mention? subject) => subject is { Kind: MentionKind.Title } or { Kind: MentionKind.Person };

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
                Confidence = Confidences.Of("quotation", MentionType.CarryOver, false),
                AsWritten = false,
            };
        }

        waiting.Clear();
    }
}
