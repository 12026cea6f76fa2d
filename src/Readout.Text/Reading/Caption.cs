namespace Readout.Text.Reading;

/// <summary>Tells captions: paragraphs that end in a credit in brackets, or say who stands left and right.</summary>
internal static class Caption
{
    private const int LongestCredit = 90;

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

    private static int Opening(ReadOnlySpan<char> paragraph)
    {
        var end = paragraph.TrimEnd(". ");
        return end.Length > 2 && end[^1] is ']' or ')' ? end.LastIndexOf(end[^1] == ']' ? '[' : '(') : -1;
    }
}
