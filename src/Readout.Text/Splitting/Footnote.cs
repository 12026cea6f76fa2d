using Readout.Text.Lexical;

namespace Readout.Text.Splitting;

/// <summary>Finds the number of a footnote behind the end of a sentence: "on 3 May.1 He", "in Geneva.[2] The".</summary>
internal static class Footnote
{
    /// <summary>The length of the number at a place; 0 for none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="run">Behind the full stop.</param>
    /// <param name="at">Where the number would begin.</param>
    public static int Length(ReadOnlySpan<char> text, int run, int at)
    {
        var bracket = text[at] == '[' ? 1 : 0;
        var end = at + bracket;
        while (end < text.Length && end - at < 3 + bracket && char.IsAsciiDigit(text[end]))
            end++;
        var digits = end - at - bracket;
        if (digits == 0)
            return 0;
        if (bracket == 1)
            return end < text.Length && text[end] == ']' && digits < 4 ? end + 1 - at : 0;

        // "1.5" and "No.5" are no footnotes: a word in small letters, or a closing mark, stands before the full stop.
        var letters = run - 1;
        while (letters > 0 && char.IsLower(text[letters - 1]) && run - letters < 20)
            letters--;
        return digits < 3 && (end == text.Length || Characters.IsSpace(text[end]))
            && (at > run || (run - 1 - letters > 2 && Abbreviations.KindOf(text[letters..(run - 1)]) is null)) ? digits : 0;
    }
}
