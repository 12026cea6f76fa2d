using System.Buffers;
using Readout.Text.Lexical;

namespace Readout.Text.Reading;

/// <summary>Finds the label that names the speaker in a transcript: "PRESIDENT DOLM:", "Ilse Tarnov (through an interpreter):".</summary>
internal static class SpeakerLabel
{
    private const int Longest = 90;
    private const int MostWords = 8;
    private static readonly SearchValues<char> NoName = SearchValues.Create("\"“”!?;");
    private static readonly HashSet<string> Joiners = ["of", "the", "and", "for", "de", "da", "van", "von", "bin", "al", "el", "to"];
    private static readonly HashSet<string> Others =
        ["Note", "Date", "Place", "Venue", "Time", "Photo", "Source", "Subject", "Contact", "Agenda", "Background", "Results",
            "Result", "Outcome", "Decisions", "Highlights", "Topics", "Participants", "Attendees", "Present"];

    /// <summary>The length of the label and its colon at the beginning of a paragraph; 0 for none.</summary>
    public static int Length(ReadOnlySpan<char> paragraph)
    {
        var colon = paragraph[..Math.Min(Longest, paragraph.Length)].IndexOf(':');
        if (colon < 1 || (colon + 1 < paragraph.Length && !Characters.IsSpace(paragraph[colon + 1])))
            return 0;
        var words = 0;
        var name = paragraph[..colon];
        var bracket = name.IndexOfAny('(', '[');
        foreach (var range in (bracket > 0 ? name[..bracket] : name).Trim().ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (++words > MostWords || (!char.IsUpper(range[0]) && !Joiners.Contains(range)) || (words == 1 && Others.Contains(range)))
                return 0;
            if (range.AsSpan().IndexOfAny(NoName) >= 0)
                return 0;
        }

        return words > 0 ? colon + 1 : 0;
    }

    /// <summary>The length of a label that stands alone on its line.</summary>
    public static int LengthAlone(ReadOnlySpan<char> paragraph) => Length(paragraph) is var length
        && length == paragraph.Length ? length : 0;
}
