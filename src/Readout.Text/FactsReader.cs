using Readout.Text.Attributing;
using Readout.Text.Facting;
using Readout.Text.Naming;

namespace Readout.Text;

/// <summary>Reads the facts of a document from its dateline, headlines and first sentences.</summary>
public static class FactsReader
{
    private const int LeadSentences = 40;
    private const int LeadCharacters = 600;

    /// <summary>Reads the facts of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="registry">The researcher's own actors; null learns all from the document.</param>
    public static Facts Read(Document document, ActorRegistry? registry = null)
    {
        var actors = Acquaintance.With(document, new(document), registry ?? ActorRegistry.Empty, LeadSentences);
        var text = document.Article.Text;
        var headline = string.Join('\n', document.Cuts.Where(c => c.Rule == "headline").Select(c => c.Text.Trim())
            .Prepend(document.Article.Title));
        var lead = document.Blocks.Count > 0
            ? text.Substring(document.Blocks[0].Start, Math.Min(LeadCharacters, document.Blocks[^1].End - document.Blocks[0].Start)) : "";
        var dateline = document.Cuts.FirstOrDefault(c => c.Rule == "dateline")?.Text ?? "";
        var first = First(document);
        var known = document.Article.Date ?? Dates.Of([.. Cuts(document, "source"), .. Cuts(document, "caption")]);
        var format = EncounterFormat.Of(headline, first, lead);
        return new(document.Article.Id)
        {
            Agency = Publication.Agency(document, dateline),
            Place = Publication.Place(dateline) is { Length: > 0 } place ? place : EncounterFormat.IsRemote(format) ? "" : Venue.Of(first),
            Date = Dates.Of([.. Cuts(document, "date"), dateline, headline]) ?? Dates.Near(known, dateline, first)
                ?? Dates.Of([first], known),
            Parties = [.. actors.Encounter.Participants.Select(Party)],
            Format = format,
        };
    }

    private static IEnumerable<string> Cuts(Document document, string rule) => document.Cuts.Where(c => c.Rule == rule).Select(c => c.Text);

    private static Actor Party(KnownActor actor) => actor.Registered ?? new Actor(actor.Id, actor.Name)
    {
        Office = actor.Field.Length > 0 ? $"{actor.Office} ({actor.Field})" : actor.Office,
        State = States.NameOf(actor.State),
        Gender = actor.Gender == ' ' ? "" : actor.Gender.ToString(),
    };

    private static string First(Document document) =>
        SentenceSplitter.Split(document).Select(s => document.Article.Text[s.Start..s.End]).FirstOrDefault() ?? "";
}
