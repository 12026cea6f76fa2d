namespace Readout.Text.Reading;

/// <summary>Tells captions: paragraphs that end in a credit in brackets, or say who stands left and right.</summary>
internal static class Caption
{
    private const int LongestCredit = 90;

    private const int LongestVerbless = 160;

    private static readonly HashSet<string> Small =
        ["and", "in", "the", "of", "at", "with", "on", "de", "la", "los", "del", "during", "left", "right", "from", "before", "after", "talks",
            "meeting", "ceremony", "palace", "garden", "visit", "a", "his", "her", "their", "to", "for"];

    private static readonly string[] CreditWords =
        ["photo", "handout", "via ", "pool", "getty", "courtesy", "credit", "image", "picture", "file "];

    /// <summary>Whether a paragraph is a caption.</summary>
    public static bool Is(ReadOnlySpan<char> paragraph) => HasCredit(paragraph) || HasSides(paragraph);

    /// <summary>The paragraph without the credit at its end.</summary>
    public static ReadOnlySpan<char> Words(ReadOnlySpan<char> paragraph) =>
        HasCredit(paragraph) ? paragraph[..Opening(paragraph)].TrimEnd() : paragraph;

    private static bool HasCredit(ReadOnlySpan<char> paragraph)
    {
        var opening = Opening(paragraph);
        if (opening < 0)
            return false;
        var credit = paragraph[(opening + 1)..].TrimEnd("])/. ");
        if (credit.Length is 0 or > LongestCredit)
            return false;
        foreach (var word in CreditWords)
        {
            if (credit.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        // "[Xinhua/Shen Hong]": two names parted by a stroke; "(2020/21)" is a number, not a name.
        var stroke = credit.IndexOf('/');
        return stroke > 1 && stroke + 1 < credit.Length && char.IsUpper(credit[0]) && char.IsUpper(credit[stroke + 1]);
    }

    private static bool HasSides(ReadOnlySpan<char> paragraph) =>
        paragraph.Length < 400 && (paragraph.Contains("(R)", StringComparison.Ordinal)
            || paragraph.Contains("(L)", StringComparison.Ordinal)
        || paragraph.Contains("(C)", StringComparison.Ordinal));

    /// <summary>Whether a paragraph that ends as a sentence has no word in it that could be a verb: "Dolm and Tarnov in the garden of the
    /// palace."</summary>
    public static bool IsVerbless(ReadOnlySpan<char> paragraph)
    {
        if (paragraph.Length > LongestVerbless || !char.IsUpper(paragraph[0]) || paragraph[^1] != '.')
            return false;
        var (words, small) = (0, 0);
        while (DateWords.Next(ref paragraph) is { Length: > 0 } word)
        {
            words++;
            if (!char.IsLower(word[0]))
                continue;
            if (!Small.Contains(word.ToString()))
                return false;
            small++;
        }

        return words > 4 && small > 1;
    }

    private static int Opening(ReadOnlySpan<char> paragraph)
    {
        var end = paragraph.TrimEnd(". ");
        return end.Length > 2 && end[^1] is ']' or ')' ? end.LastIndexOf(end[^1] == ']' ? '[' : '(') : -1;
    }
}
