using System.Globalization;
using System.Text;

namespace Readout.Encoders.Tokenizing;

/// <summary>What BERT does to a text first.</summary>
/// <param name="Clean">Whether control characters go and white space becomes spaces.</param>
/// <param name="Ideographs">Whether every Chinese character is made a word.</param>
/// <param name="Accents">Whether accents go.</param>
/// <param name="Lower">Whether letters become small.</param>
/// <remarks>Devlin et al., "BERT", NAACL 2019.</remarks>
internal sealed record BertCleaning(bool Clean, bool Ideographs, bool Accents, bool Lower)
{
    // The blocks of CJK ideographs: the main one, extensions A to E, compatibility and its supplement.
    private static readonly (int First, int Last)[] Blocks =
    [
        (0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0x20000, 0x2A6DF), (0x2A700, 0x2B73F), (0x2B740, 0x2B81F), (0x2B820, 0x2CEAF),
        (0xF900, 0xFAFF), (0x2F800, 0x2FA1F),
    ];

    /// <summary>Cleans a text.</summary>
    public string Apply(string text)
    {
        var cleaned = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Clean && Dropped(rune))
                continue;
            if (Clean && Rune.IsWhiteSpace(rune))
                cleaned.Append(' ');
            else if (Ideographs && Array.Exists(Blocks, block => rune.Value >= block.First && rune.Value <= block.Last))
                cleaned.Append(' ').Append(rune).Append(' ');
            else
                cleaned.Append(rune);
        }

        var result = cleaned.ToString();
        if (Accents)
            result = WithoutAccents(result.Normalize(NormalizationForm.FormD));
        return Lower ? LowerCase.Of(result) : result;
    }

    /// <summary>A decomposed text without the marks that take no room of their own.</summary>
    public static string WithoutAccents(string text) =>
        string.Concat(text.EnumerateRunes().Where(rune => Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark));

    /// <summary>A decomposed text without any mark.</summary>
    public static string WithoutMarks(string text) => string.Concat(text.EnumerateRunes().Where(rune => Rune.GetUnicodeCategory(rune)
        is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark)));

    private static bool Dropped(Rune rune) => rune.Value is 0 or 0xFFFD
        || (rune.Value is not ('\t' or '\n' or '\r')
            && Rune.GetUnicodeCategory(rune) is (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse));
}
