using System.Text;

namespace Readout.Core;

/// <summary>Cuts a text into lower-case words: runs of letters, marks and digits, with apostrophes inside a word kept.</summary>
public static class Words
{
    /// <summary>The words of a text after Unicode NFKC normalisation and invariant lower-casing, in order.</summary>
    /// <param name="text">Any text. "People's livelihood, 5G" gives people's, livelihood, 5g.</param>
    public static List<string> Of(string text)
    {
        var (words, normal) = (new List<string>(), Normalize(text));
        for (var i = 0; i < normal.Length;)
        {
            if (!IsWordCharacter(normal, i))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < normal.Length && (IsWordCharacter(normal, i) || IsInnerApostrophe(normal, i)))
                i++;
            words.Add(normal[start..i]);
        }

        return words;
    }

    /// <summary>NFKC, invariant lower case, curly apostrophes straight. Lone surrogates become U+FFFD, so that any string is accepted.</summary>
    public static string Normalize(string text)
    {
        if (Ascii.IsValid(text))
            return text.ToLowerInvariant();
        var whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        return whole.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Replace('’', '\'');
    }

    private static bool IsWordCharacter(string text, int i) => char.IsAscii(text[i])
        ? char.IsAsciiLetterOrDigit(text[i])
        : char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]) || char.GetUnicodeCategory(text[i]) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool IsInnerApostrophe(string text, int i) =>
        text[i] == '\'' && i + 1 < text.Length && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]);
}
