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
        var rest = paragraph[..^LinkLength(paragraph)].TrimEnd();
        var mark = OwnLength(rest);
        return mark > 0 || (rest.Length > 0 && Characters.IsTerminal(rest[^1])) ? paragraph.Length - rest.Length + mark : 0;
    }

    private static int OwnLength(ReadOnlySpan<char> paragraph)
    {
        if (WordLength(paragraph) is > 0 and var length)
            return length;
        if (InitialsLength(paragraph) is > 0 and var initials)
            return initials;
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

    // "… relations in 1972. PTI MPB ZMN", "… of common concern. ■".
    private static int InitialsLength(ReadOnlySpan<char> paragraph)
    {
        var start = paragraph.Length;
        while (start > 2 && paragraph[..start].LastIndexOfAny(' ', '\n') is > 1 and var space && IsInitials(paragraph[(space + 1)..start]))
            start = space;
        var mark = paragraph[start..].Trim();
        var agency = mark.IndexOf(' ') is > 0 and var cut ? mark[..cut] : mark;
        return mark.Length > 0 && (Characters.IsTerminal(paragraph[start - 1]) || Characters.IsCloser(paragraph[start - 1]))
            && (agency is "■" || mark.Length > agency.Length + 1 || (paragraph[start] == '\n' && mark.Length == agency.Length && mark.Length > 2)
                || Dateline.Agencies.ContainsKey(agency.ToString().ToLowerInvariant()))
            ? paragraph.Length - start - 1 : 0;
    }

    // "… of the host government. (NAZ)(www.naz.example)".
    private static int LinkLength(ReadOnlySpan<char> paragraph)
    {
        var opening = paragraph.Length > 8 && paragraph[^1] == ')' ? paragraph.LastIndexOf('(') : -1;
        return opening > 2 && paragraph[(opening + 1)..].StartsWith("www.") && !paragraph[opening..].Contains(' ')
            && paragraph[opening - 1] is ')' or ' ' ? paragraph.Length - opening : 0;
    }

    private static bool IsInitials(ReadOnlySpan<char> word) =>
        word is "■" || (word.Length is > 1 and < 5 && word.IndexOfAnyExceptInRange('A', 'Z') < 0);

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

    /// <summary>Whether words in lower case hold a verb that makes them a sentence.</summary>
    public static bool HasVerb(ReadOnlySpan<char> words)
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
