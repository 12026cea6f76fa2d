using Readout.Text.Attributing;
using Readout.Text.Lexical;
using Readout.Text.Naming;
using Readout.Text.Reading;

namespace Readout.Text.Facting;

/// <summary>Finds where an encounter took place: the "in …" or "at the …" that stands by its verb, not by a topic.</summary>
internal static class Venue
{
    private static readonly HashSet<string> Meeting =
    [
        "met", "meets", "meeting", "held", "holds", "hosted", "hosts", "welcomed", "welcomes", "received", "receives", "convened",
        "talks", "visited", "visits", "arrived", "spoke", "attended", "gathered", "hold", "delivered", "signed", "opened", "concluded",
    ];

    // What was talked about begins here; places behind it are topics.
    private static readonly HashSet<string> Topics =
    [
        "about", "regarding", "concerning", "following", "discuss", "discussed", "as", "where", "which", "who", "that", "and", "ahead",
        "highlighting", "aimed", "focused", "after", "before", "because",
    ];

    private static readonly HashSet<string> Buildings = Lexicon.Words("venues");

    /// <summary>The place that a lead names; empty for none.</summary>
    public static string Of(string lead)
    {
        var tokens = Headline.Tokens(lead);
        var (met, building) = (tokens is [{ Word: "in" or "at" or "on" }, ..], "");
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            var word = tokens[i].Word;
            if (Meeting.Contains(word))
                met = true;
            else if (met && Topics.Contains(word) && !BetweenNames(tokens, i))
                break;
            else if (word == "to" && tokens[i + 1].Kind == TokenKind.Lower && tokens[i + 1].Word != "the")
                break;
            if (!met || word is not ("in" or "at" or "to"))
                continue;
            var first = tokens[i + 1].Word is "the" or "his" or "her" ? i + 2 : i + 1;
            var end = first < tokens.Count ? EndOf(tokens, first) : first;
            if (end == first || DateWords.Month(tokens[first].Word) > 0)
                continue;
            var isBuilding = Buildings.Contains(tokens[end - 1].Word) || Buildings.Contains(tokens[first].Word);
            if (word == "in" && !isBuilding && IsTown(tokens, first, end, first > i + 1))
                return WithoutState(lead, tokens, first, end);
            if (isBuilding && building.Length == 0)
                building = Name.Text(lead, tokens, first, end);
        }

        return building;
    }

    // "the Vice President's Residence": a building ends the longest run of capitals; any other name ends where names do.
    private static int EndOf(List<Token> tokens, int first)
    {
        var end = first;
        while (end < tokens.Count && tokens[end].Capital)
            end++;
        return end > first && Buildings.Contains(tokens[end - 1].Word) ? end : Name.End(tokens, first);
    }

    // Behind "in the" only a state is a place: "in the European Council" is none.
    private static bool IsTown(List<Token> tokens, int first, int end, bool article) =>
        (!article || States.At(tokens, first).Length == end - first)
            && tokens[end - 1].Word is not ("summit" or "conference" or "forum" or "assembly" or "council" or "session");

    // "in Munich Germany": the state behind the town is not the place.
    private static string WithoutState(string lead, List<Token> tokens, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (States.At(tokens, i) is ( > 0, _) state && i + state.Length == end)
                return Name.Text(lead, tokens, first, i);
        }

        return Name.Text(lead, tokens, first, end);
    }

    private static bool BetweenNames(List<Token> tokens, int i) =>
        tokens[i].Word == "and" && i > 0 && (tokens[i - 1].Capital || tokens[i - 1].Word is "," or ")")
            && (tokens[i + 1].Capital || tokens[i + 1].Word is "the");
}
