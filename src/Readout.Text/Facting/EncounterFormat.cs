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

    /// <summary>The format that a headline names, else the lead; a meeting whose first sentence says that it was virtual is none in a
    /// place. Empty when neither names one.</summary>
    public static string Of(string headline, string first, string lead)
    {
        var format = Of(headline);
        if (format is "meeting" or "" && Of(first) is "video conference")
            return "video conference";
        return format.Length > 0 ? format : Of(lead);
    }

    /// <summary>Whether those who took part were in different places.</summary>
    public static bool IsRemote(string format) => format is "call" or "video conference" or "letter" or "message";

    private static string Of(string text)
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
