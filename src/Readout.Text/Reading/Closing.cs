using Readout.Text.Attributing;
using Readout.Text.Lexical;

namespace Readout.Text.Reading;

/// <summary>Tells what stands below the text of an article: signatures, addresses, agency marks, links.</summary>
internal static class Closing
{
    private const int Longest = 240;
    private const int LongestMark = 60;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Finite =
        Lexicon.Words("finite").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Cuts the lines below the last sentence that are no sentences themselves.</summary>
    public static void Cut(string text, List<Piece> paragraphs, string?[] rules)
    {
        for (var i = rules.Length - 1; i > 0; i--)
        {
            if (rules[i] is not null)
                continue;
            var words = paragraphs[i].In(text);
            if (!IsMark(words) && (Paragraphs.Ends(text, paragraphs[i]) || MarkLength(words) > 0 || words.Length > Longest
                || IsItem(text, paragraphs, i) || HasVerb(words)))
                return;
            rules[i] = "signature";
        }
    }

    /// <summary>The length of the mark behind the last sentence of a paragraph: "… of the host government. (NAZ)"; 0 for none.</summary>
    public static int MarkLength(ReadOnlySpan<char> paragraph)
    {
        if (WordLength(paragraph) is > 0 and var length)
            return length;
        if (paragraph.Length < 8 || paragraph[^1] is not (')' or ']' or '/'))
            return 0;
        var opening = paragraph[..^1].LastIndexOfAny('(', '[', '/');
        if (opening < 2 || paragraph.Length - opening > 20 || !Dateline.IsAgency(paragraph[(opening + 1)..^1]))
            return 0;
        var before = paragraph[..opening].TrimEnd();
        return before.Length < opening && before.Length > 0 && (Characters.IsTerminal(before[^1]) || Characters.IsCloser(before[^1]))
            ? paragraph.Length - opening : 0;
    }

    // "… of the two ministries. Enditem".
    private static int WordLength(ReadOnlySpan<char> paragraph)
    {
        var space = paragraph.LastIndexOf(' ');
        return space > 1
            && paragraph[(space + 1)..].Trim("()[]-./ ").ToString() is "Enditem" or "ENDITEM" or "END" or "ENDS" or "End" or "Ends"
            && Characters.IsTerminal(paragraph[..space].TrimEnd()[^1]) ? paragraph.Length - space - 1 : 0;
    }

    // "(END)", "==News Service", "--ABC 19:42 GMT".
    private static bool IsMark(ReadOnlySpan<char> words) => words.Length <= LongestMark
        && ((words[0] is '(' or '[' && words[^1] is ')' or ']' && !words[..^1].ContainsAny(".!?")) || IsRuled(words));

    /// <summary>Whether a line begins with a rule of dashes or signs of equality.</summary>
    public static bool IsRuled(ReadOnlySpan<char> line) => line.StartsWith("--") || line.StartsWith("==") || line.StartsWith("—-");

    private static bool IsItem(string text, List<Piece> paragraphs, int i)
    {
        if (ListMark.Length(paragraphs[i].In(text)) > 0)
            return true;
        var above = text[paragraphs[i - 1].End - 1];
        return above is ':' or ';' or ',';
    }

    private static bool HasVerb(ReadOnlySpan<char> words)
    {
        Span<char> lower = stackalloc char[24];
        while (DateWords.Next(ref words) is { Length: > 0 } word)
        {
            if (word.Length < lower.Length && char.IsLower(word[0])
                && (Finite.Contains(lower[..word.ToLowerInvariant(lower)]) || Verbs.IsPast(word.ToString()) || word.EndsWith("ed")))
                return true;
        }

        return false;
    }
}
