using System.Buffers;

namespace Readout.Summarization;

/// <summary>Tells opening from closing quotation marks, “curly”, «French» and "straight"; single marks are apostrophes too often.</summary>
internal static class QuotationMarks
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”„«»");

    /// <summary>Whether a text begins with an opening mark.</summary>
    public static bool Begin(string text) => text.AsSpan().TrimStart() is [var c, ..] && c is '"' or '“' or '„' or '«' or '‘';

    /// <summary>Whether there is any double mark in a text.</summary>
    public static bool StandIn(string text) => text.AsSpan().ContainsAny(Marks);

    /// <summary>Whether a text is nothing but quoted words: its first mark closes at its end, or not at all.</summary>
    public static bool CoverWhole(string text)
    {
        if (!Begin(text))
            return false;
        for (var i = text.Length - text.AsSpan().TrimStart().Length + 1; i < text.Length; i++)
        {
            if (SignOf(text, i) < 0)
                return !text.AsSpan(i + 1).ContainsAnyInRange('0', 'z') && !text.AsSpan(i + 1).ContainsAnyInRange('\u00C0', '\u1FFF');
        }

        return true;
    }

    /// <summary>Whether a quotation is open behind a text.</summary>
    /// <param name="text">A sentence.</param>
    /// <param name="open">Whether one was open before it.</param>
    public static bool IsOpenAfter(string text, bool open)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var sign = SignOf(text, i);
            open = sign > 0 || (sign == 0 && open);
        }

        return open;
    }

    // 1 opens, −1 closes, 0 does neither. A straight mark opens before a word that it touches and behind a space, a bracket or a colon.
    private static int SignOf(string text, int i) => text[i] switch
    {
        '“' or '„' or '«' => 1,
        '”' or '»' => -1,
        '"' => (i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or ')' or '[' or ':' or '—' or '–')
            && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]) ? 1 : -1,
        _ => 0,
    };
}
