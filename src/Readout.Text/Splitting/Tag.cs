using Readout.Text.Lexical;

namespace Readout.Text.Splitting;

/// <summary>Tells that the words behind a closed quotation say who spoke: <c>"Why not?" Xi asked.</c></summary>
internal static class Tag
{
    private const int MostWords = 6;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Verbs =
        new HashSet<string>(["said", "asked", "added", "noted", "stressed", "replied", "answered", "told", "stated", "exclaimed",
            "declared", "remarked", "says", "asks"], StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a few capitalised words and a verb of saying that ends the clause follow.</summary>
    public static bool Follows(ReadOnlySpan<char> text)
    {
        for (var words = 0; words < MostWords; words++)
        {
            var length = 0;
            while (length < text.Length && length < 64 && (Characters.IsWord(text[length]) || text[length] is '-' or '’' or '\''))
                length++;
            if (length == 0)
                return false;
            var word = text[..length];
            text = text[length..];
            if (words > 0 && Verbs.Contains(word))
                return text.Length == 0 || text[0] is '.' or ',' or ':' || text.StartsWith(" on ") || text.StartsWith(" in ")
                    || text.StartsWith(" at ");
            if (!char.IsUpper(word[0]) && word.Length > 3)
                return false;
            if (text.StartsWith(". "))
                text = text[1..];
            if (text.Length < 2 || text[0] != ' ')
                return false;
            text = text[1..];
        }

        return false;
    }
}
