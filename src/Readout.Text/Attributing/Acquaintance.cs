using Readout.Text.Lexical;
using Readout.Text.Naming;

namespace Readout.Text.Attributing;

/// <summary>What a first look at a document tells: who is who, who met whom, and whose words the whole is.</summary>
/// <param name="Memory">The actors.</param>
/// <param name="Encounter">Who met whom.</param>
/// <param name="Acronyms">The acronyms it introduces.</param>
/// <param name="Author">The author; null for none.</param>
/// <param name="Monologue">Whether the whole is said in the first person.</param>
internal sealed record Acquaintance(ActorMemory Memory, Encounter Encounter, Acronyms Acronyms, KnownActor? Author, bool Monologue)
{
    private const int MostHeadlines = 12;

    /// <summary>Looks at the headlines, the captions and the first sentences.</summary>
    public static Acquaintance With(Document document, Quotations quotations, ActorRegistry registry, int sentences)
    {
        var memory = new ActorMemory(registry);
        var headlines = document.Cuts.Where(c => c.Rule == "headline").Select(c => c.Text.Trim()).Prepend(document.Article.Title)
            .Where(h => h.Length > 0).Distinct(StringComparer.Ordinal)
            .Select((h, i) => i < MostHeadlines ? Headline.WithoutRuns(h, document.Article.Text) : h).ToList();
        var parsed = SentenceSplitter.Split(document).Take(sentences)
            .Select(s => ParsedSentence.Of(document.Article.Text, s, quotations)).ToList();
        foreach (var headline in headlines)
            Learn(memory, Headline.Mentions(headline));
        foreach (var sentence in parsed)
            Learn(memory, sentence.Mentions);
        foreach (var caption in document.Cuts.Where(c => c.Rule == "caption").Take(4))
            Learn(memory, Headline.Mentions(caption.Text));
        foreach (var mention in parsed.SelectMany(s => Mentions.Single(s.Mentions)))
            memory.LearnState(mention.State);
        var full = FullNames(parsed);
        foreach (var sentence in parsed)
        {
            foreach (var mention in sentence.Finding.Speaker is { } speaker ? Mentions.Single([speaker]) : [])
            {
                if (mention.Kind != MentionKind.Person || (mention.Office.Length == 0 && memory.IsState(mention.Name)))
                    continue;
                if (memory.Find(mention) is null && full.TryGetValue(mention.Name, out var fuller))
                    memory.Learn(fuller);
                memory.Learn(mention);
            }
        }

        foreach (var sentence in parsed)
        {
            MarkPlaces(memory, sentence);
            LearnCounterparts(memory, sentence);
        }

        BindOffices(memory, document);
        Complete(memory, document);
        var acronyms = new Acronyms();
        var genders = new Genders(memory);
        foreach (var sentence in parsed)
        {
            acronyms.Learn(document.Article.Text, sentence.Tokens);
            genders.Look(sentence);
        }

        genders.Settle();
        var monologue = InFirstPerson(parsed);
        var author = Attributing.Author.Of(
            headlines.Concat(document.Cuts.Where(c => c.Rule == "signature").Select(c => c.Text.Trim())), memory, monologue);
        return new(memory, new EncounterFinder(memory).Find(headlines, parsed), acronyms, author, monologue);
    }

    // "Prime Minister's Office and The Rt Hon Alastair Penrow MP": a line above the text that names the holder beside the office.
    private static void BindOffices(ActorMemory memory, Document document)
    {
        foreach (var line in document.Cuts.Where(c => c.Rule is "headline" or "heading" or "page" or "credit").Take(12)
            .SelectMany(c => c.Text.Split('\n')).Where(l => l.Contains("Office", StringComparison.Ordinal) && !l.Any(char.IsAsciiDigit)))
        {
            var mentions = Mentions.Single(Headline.Mentions(line))
                .Where(m => m.Kind is MentionKind.Title or MentionKind.Person).ToList();
            if (mentions is [{ Kind: MentionKind.Title, State: "" } office, { Kind: MentionKind.Person, Office: "", Field: "" } holder]
                && holder.Name.Contains(' '))
                memory.Learn(holder with { Office = office.Office, Field = office.Field });
        }
    }

    // "Participants: Walter J. Dunmore, President": a line beside the text that names in full whom the text names by the surname.
    private static void Complete(ActorMemory memory, Document document)
    {
        foreach (var cut in document.Cuts.Where(c => c.Text.Length < 400 && c.Rule is not ("credit" or "byline" or "source" or "speaker")).Take(40))
        {
            foreach (var mention in Mentions.Single(Headline.Mentions(cut.Text)).Where(m => m.Kind == MentionKind.Person
                && m.Name.Contains(' ')))
            {
                var surname = mention.Name[(mention.Name.LastIndexOf(' ') + 1)..];
                if (memory.Persons.Any(p => p.Registered is null && p.Name == surname
                    && (mention.Office.Length == 0 || p.Office.Length == 0 || Offices.Same(p.Office, mention.Office))))
                    memory.Learn(mention);
            }
        }
    }

    // Names of several words by each of their words, for those whom nothing but their speaking makes persons.
    private static Dictionary<string, Mention> FullNames(List<ParsedSentence> sentences)
    {
        Dictionary<string, Mention> names = new(StringComparer.Ordinal);
        foreach (var mention in sentences.SelectMany(s => Mentions.Single(s.Mentions)).Where(m => m.Kind == MentionKind.Person))
        {
            foreach (var word in mention.Name.Split(' ') is { Length: > 1 and < 6 } words ? words : [])
                names.TryAdd(word, mention);
        }

        return names;
    }

    // A bare name is a place where it stands behind "in", or names a state elsewhere ("the President of Marovia").
    private static void MarkPlaces(ActorMemory memory, ParsedSentence sentence)
    {
        foreach (var mention in Mentions.Single(sentence.Mentions))
        {
            var place = mention.Kind == MentionKind.Person && mention.Office.Length == 0 && mention.From > 0
                && sentence.Tokens[mention.From - 1].Word is "in" ? mention.Name : mention.State;
            if (place.Length > 0 && memory.Find(new Mention(0, 1, MentionKind.Person) { Name = place }) is
                {
                    Office: "",
                    Gender: ' '
                } known && !known.Name.Contains(' '))
                known.Place = true;
        }
    }

    // A quarter of the sentences, and two at least, speak of "I", "we" or "our" outside quotations.
    private static bool InFirstPerson(List<ParsedSentence> sentences)
    {
        var first = sentences.Count(s => s.Tokens.Exists(t => !t.Quoted && t.Word is "i" or "we" or "our" or "my"));
        return first > 1 && 4 * first >= sentences.Count;
    }

    // "told his Velorian counterpart Ion Marin": whose counterpart it is, holds the same office.
    private static void LearnCounterparts(ActorMemory memory, ParsedSentence sentence)
    {
        if (sentence.Finding.Subject is not { Kind: MentionKind.Person } subject || memory.Find(subject) is not { Office.Length: > 0 } one)
            return;
        foreach (var mention in Counterparts.OfSubject(sentence))
            memory.Learn(mention with { Office = one.Office, Field = one.Field });
    }

    // A title, a form of address or an apposition makes a run of capitals a person.
    private static void Learn(ActorMemory memory, List<Mention> mentions)
    {
        foreach (var mention in Mentions.Single(mentions))
        {
            if (mention.Kind == MentionKind.Person
                && (mention.Office.Length > 0 || mention.Apposed || mention.Epithet
                || (mention.Gender != ' ' && mention.Name.Contains(' '))))
                memory.Learn(mention);
        }
    }
}
