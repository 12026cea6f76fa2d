using Readout.Text.Naming;

namespace Readout.Text.Attributing;

/// <summary>Finds whom the subject of a sentence met: "Sullivan spoke today with Minister Reznikov and General Zaluzhnyi".</summary>
internal static class Counterparts
{
    private const int LongestWay = 10;

    /// <summary>The mentions of those whom the subject met; none when the sentence tells of no meeting.</summary>
    public static IReadOnlyList<Mention> In(ParsedSentence sentence)
    {
        if (sentence.Finding.Subject is not { Possessive: false } subject)
            return [];
        var tokens = sentence.Tokens;
        var verb = tokens.FindIndex(subject.To, Math.Min(LongestWay, tokens.Count - subject.To),
            t => t.Word is "met" or "spoke" or "held" or "convened" or "talked");
        for (var i = verb + 1; verb >= 0 && i < tokens.Count && i - verb <= LongestWay
            && tokens[i].Word is not ("to" or "on" or "about"); i++)
        {
            if (tokens[i].Word == "with")
                return sentence.Mentions.Find(m => m.From == i + 1) is { Possessive: false } met ? [.. Mentions.Single([met])] : [];
        }

        return [];
    }
}
