using Readout.Text.Lexical;

namespace Readout.Text.Attributing;

/// <summary>Finds the characters that are easily overlooked.</summary>
internal static class Oddities
{
    /// <summary>What stands in a stretch of text.</summary>
    public static OddCharacters In(ReadOnlySpan<char> text)
    {
        var found = OddCharacters.None;
        foreach (var c in text)
        {
            if (c is >= ' ' and < '\u007F')
                continue;
            found |= c switch
            {
                '\u00A0' or '\u202F' => OddCharacters.NoBreakSpace,
                '\u00AD' => OddCharacters.SoftHyphen,
                '\n' or '\r' or '\u2028' or '\u2029' => OddCharacters.LineBreak,
                '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => OddCharacters.Bidi,
                '\uFFFD' => OddCharacters.Broken,
                _ when Characters.IsInvisible(c) => OddCharacters.ZeroWidth,
                _ when char.IsControl(c) && c != '\t' => OddCharacters.Control,
                _ => OddCharacters.None,
            };
        }

        return found;
    }
}
