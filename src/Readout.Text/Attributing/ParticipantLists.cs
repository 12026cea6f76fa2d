using Readout.Text.Naming;

namespace Readout.Text.Attributing;

/// <summary>Finds those whom a sentence lists as having met: "Participants in the call included …", "a delegation comprised of …".</summary>
internal static class ParticipantLists
{
    private const int LongestOpening = 8;
    private const int LongestLink = 14;

    private static readonly HashSet<string> Delegates =
        ["delegation", "group", "leaders", "members", "representatives", "heads", "officials", "ministers",
            "families", "counterparts", "colleagues", "partners", "presidents"];

    private static readonly HashSet<string> Colons =
        ["including", "comprising", "comprised", "composed", "consisting", "included", "namely"];

    private static readonly HashSet<string> Topics = ["discuss", "about", "regarding", "on", "review", "mark", "address", "to"];

    /// <summary>The mentions of the persons that a sentence lists as participants; none when it lists none.</summary>
    public static IReadOnlyList<Mention> In(ParsedSentence sentence)
    {
        var at = Start(sentence);
        return at < 0 ? [] : [.. Mentions.Single(sentence.Mentions).Where(m => m.From > at && m.Kind == MentionKind.Person && !m.Possessive
            && (m.Office.Length > 0 || m.Apposed || m.Name.Contains(' ')))];
    }

    /// <summary>Whether a sentence does nothing but list who took part, wherever it stands.</summary>
    public static bool IsOfMeeting(ParsedSentence sentence) => sentence.Tokens.Take(3).Any(t => t.Word is "participants" or "attendees");

    private static int Start(ParsedSentence sentence)
    {
        var tokens = sentence.Tokens;
        if (tokens.Count > 3 && IsOfMeeting(sentence))
        {
            var verb = tokens.FindIndex(0, Math.Min(LongestOpening, tokens.Count), t => t.Word is "included" or "include" or "were" or "are");
            if (verb > 0)
                return verb;
        }

        // "In addition to the Vice President, the meeting included: Prime Minister Sugawa, …".
        var included = tokens.FindIndex(0, Math.Min(LongestLink, tokens.Count), t => t.Word is "included" or "brought");
        if (included > 1 && tokens[included - 1].Word is "meeting" or "call" or "summit" or "conversation" or "gathering")
            return included;
        var with = tokens.FindIndex(t => t.Word is "with" or "received" or "hosted" or "welcomed" or "met");
        for (var i = with + 1; with >= 0 && i < tokens.Count && i - with <= LongestLink && !Topics.Contains(tokens[i].Word); i++)
        {
            if (Colons.Contains(tokens[i].Word))
                return tokens.GetRange(with, i - with).Exists(t => Delegates.Contains(t.Word)) ? i : -1;
        }

        return -1;
    }
}
