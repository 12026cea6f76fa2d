using System.Globalization;

namespace Readout.Text.Lexical;

/// <summary>Kinds of characters that the scanners tell apart.</summary>
internal static class Characters
{
    /// <summary>White space of any kind, no-break spaces included.</summary>
    public static bool IsSpace(char c) => char.IsWhiteSpace(c);

    /// <summary>Characters without width: zero-width spaces and joiners, soft hyphens, byte-order marks and bidi controls.</summary>
    public static bool IsInvisible(char c) =>
        c is '\u00AD' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069');

    /// <summary>Letters, digits, combining marks and halves of surrogate pairs.</summary>
    public static bool IsWord(char c) =>
        char.IsAsciiLetterOrDigit(c)
        || (c > 127 && (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark));

    /// <summary>Single quotation marks that also serve as apostrophes.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ';

    /// <summary>Double quotation marks of any style.</summary>
    public static bool IsDoubleQuote(char c) => c is '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '＂';

    /// <summary>Marks that can close behind a full stop: quotation marks and brackets.</summary>
    public static bool IsCloser(char c) => c is ')' or ']' or '}' or '"' or '”' or '»' or '’' or '\'' or '＂';

    /// <summary>Marks that can open before the first word of a sentence.</summary>
    public static bool IsOpener(char c) =>
        c is '(' or '[' or '{' or '"' or '“' or '„' or '«' or '‘' or '\'' or '¿' or '¡' or '＂';

    /// <summary>Dashes that part a dateline or an aside from the text.</summary>
    public static bool IsDash(char c) => c is '—' or '–' or '―' or '‒' or '-';

    /// <summary>Full stop, exclamation and question mark, ellipsis.</summary>
    public static bool IsTerminal(char c) => c is '.' or '!' or '?' or '…' or '‽';

    /// <summary>Moves to the first visible character at or behind a place.</summary>
    public static int SkipInvisible(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && IsInvisible(text[i]))
            i++;
        return i;
    }
}
