using Readout.Text.Naming;

namespace Readout.Text.Attributing;

/// <summary>Finds whose words a whole document is: "Statement by President Dolm on …", "Ilse Tarnov: We will …".</summary>
internal static class Author
{
    private static readonly string[] Openings =
    [
        "statement by ", "statement of ", "statement from ", "remarks by ", "remarks of ", "address by ", "address of ",
            "address to the nation by ", "speech by ", "speech of ", "message from ",
        "message of ", "message by ", "letter from ", "evening address by ", "joint statement by ", "press statement by ",
            "press remarks by ", "opening remarks by ", "keynote address by ", "video address by ",
    ];

    /// <summary>The author that one of the headlines names; null for none.</summary>
    /// <param name="headlines">The headlines.</param>
    /// <param name="memory">The actors.</param>
    /// <param name="firstPerson">Whether the text is said in the first person.</param>
    public static KnownActor? Of(IEnumerable<string> headlines, ActorMemory memory, bool firstPerson)
    {
        foreach (var headline in headlines)
        {
            foreach (var opening in Openings)
            {
                var at = headline.IndexOf(opening, StringComparison.OrdinalIgnoreCase);
                if (at >= 0 && at < 30 && First(headline[(at + opening.Length)..]) is { } mention)
                    return memory.Learn(mention);
            }

            if (firstPerson && Speaking(headline) is { } speaker)
                return memory.Learn(speaker);
        }

        return null;
    }

    // "Ilse Tarnov: We will …" over a text in the first person.
    private static Mention? Speaking(string headline)
    {
        var cut = headline.IndexOf(": ", StringComparison.Ordinal);
        if (cut < 0 || !Headline.Tokens(headline[cut..]).Exists(t => t.Word is "i" or "we" or "our" or "my"))
            return null;
        return First(headline[..cut]) is { } mention && mention.To == Headline.Tokens(headline[..cut]).Count ? mention : null;
    }

    private static Mention? First(string words)
    {
        var mentions = Headline.Mentions(words);
        return mentions.Count > 0 && mentions[0].From <= 1
            && Mentions.Single(mentions).First() is { Kind: MentionKind.Person } mention ? mention : null;
    }
}
