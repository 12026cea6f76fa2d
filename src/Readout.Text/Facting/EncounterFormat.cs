using Readout.Text.Attributing;
using Readout.Text.Lexical;

namespace Readout.Text.Facting;

/// <summary>Finds the format of an encounter in a headline or lead.</summary>
internal static class EncounterFormat
{
    private static readonly Phrases<string> Formats = ReadFormats();

    // The first of these that a text names is its format: the special before the general.
    private static readonly string[] Order =
    [
        "trilateral meeting", "press conference", "video conference", "call", "sideline meeting", "audience", "letter", "message",
            "consultations", "talks", "visit", "summit", "press briefing", "meeting",
    ];

    /// <summary>The format; empty when the text names none.</summary>
    public static string Of(string text)
    {
        var tokens = Headline.Tokens(text);
        HashSet<string> named = new(StringComparer.Ordinal);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Formats.At(tokens, i) is ( > 0, { } format))
                named.Add(format);
        }

        return Order.FirstOrDefault(named.Contains) ?? "";
    }

    private static Phrases<string> ReadFormats()
    {
        var formats = new Phrases<string>();
        foreach (var fields in Lexicon.Read("encounters")
            .Where(f => f[0] is not "held" and not "holds" and not "called" and not "calls" and not "welcomed" and not "welcomes"))
            formats.Add(fields[0], fields[1]);
        return formats;
    }
}
