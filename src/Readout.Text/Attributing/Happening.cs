using Readout.Text.Lexical;
using Readout.Text.Naming;

namespace Readout.Text.Attributing;

/// <summary>Tells sentences about the encounter and what comes after it from what was said there.</summary>
internal static class Happening
{
    private const int MostModifiers = 4;

    private static readonly HashSet<string> Encounters =
        ["meeting", "meetings", "call", "visit", "conversation", "trip", "summit", "talks", "discussion", "discussions", "contacts",
            "consultations", "negotiations", "engagement", "gathering", "dialogue"];

    private static readonly HashSet<string> Openings = ["this", "the", "their", "today's", "these", "active", "bilateral", "further"];

    private static readonly HashSet<string> Courses =
        ["builds", "build", "built", "follows", "follow", "followed", "comes", "come", "came", "marks", "marked", "took", "takes", "lasted",
            "is", "was", "are", "were", "began", "ended", "concluded", "continued", "touched", "focused", "covered"];

    /// <summary>Whether a sentence tells how the encounter went or what it came upon, "This meeting builds on …", or when the next one
    /// will be.</summary>
    public static bool IsToldBy(List<Token> tokens) => tokens.Count > 2 && (OfEncounter(tokens) || IsScheduled(tokens));

    /// <summary>Whether a sentence in the past names nobody who could have met, so that what was said before may go on behind it: "About
    /// 14,000 people died as a result."</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="known">Whether a name is that of a person and not of a place.</param>
    public static bool IsContent(ParsedSentence sentence, Func<Mention, bool> known) => sentence.Tokens.Count > 0 && !IsToldBy(sentence.Tokens)
        && sentence.Mentions.TrueForAll(m => m.Kind is MentionKind.State or MentionKind.Body
            || (m.Kind == MentionKind.Person && !known(m)))
        && !sentence.Tokens.Exists(t => Encounters.Contains(t.Word) || t.Word is "ceremony" or "attended" or "signed");

    private static bool OfEncounter(List<Token> tokens)
    {
        if (!Openings.Contains(tokens[0].Word) && !(tokens[0].Possessive && tokens[0].Word == "today"))
            return false;
        for (var i = 1; i <= MostModifiers && i + 1 < tokens.Count && !tokens[i].Quoted; i++)
        {
            if (!tokens[i].IsWord)
                return false;
            if (Encounters.Contains(tokens[i].Word))
                return Courses.Contains(tokens[i + 1].Word) || (tokens[i + 1].Word == "also" && i + 2 < tokens.Count
                    && Courses.Contains(tokens[i + 2].Word)) || (tokens[i + 1].Word == "will" && i + 2 < tokens.Count
                    && tokens[i + 2].Word is "continue" or "be" or "resume");
        }

        return false;
    }

    // "The next meeting will take place in …", "The Union will assume the presidency on 1 January".
    private static bool IsScheduled(List<Token> tokens)
    {
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if (tokens[i].Word == "will"
                && ((tokens[i + 1].Word == "take" && tokens[i + 2].Word == "place")
                || (tokens[i + 1].Word == "be" && tokens[i + 2].Word is "held" or "hosted" or "heard")
                || (tokens[i + 1].Word == "assume" && tokens.Exists(t => t.Word is "chairmanship" or "presidency" or "chair"))))
                return true;
        }

        return false;
    }
}
