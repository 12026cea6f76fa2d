using Readout.Text.Lexical;

namespace Readout.Text.Reading;

/// <summary>Sorts the paragraphs of an article into text and furniture, and says by which rule.</summary>
internal static class Furniture
{
    private const int LongestBelow = 120;
    private const int LongestAnnouncement = 24;
    private const int FewestPhoneDigits = 7;

    /// <summary>The pieces of an article in order; the furniture has a rule.</summary>
    public static List<Piece> Sort(Article article, List<Piece> paragraphs, bool keep)
    {
        if (keep || paragraphs.Count == 0)
            return paragraphs;
        var text = article.Text;
        var rules = new string?[paragraphs.Count];
        var top = true;
        HashSet<string> captions = new(StringComparer.Ordinal);
        for (var i = 0; i < rules.Length; i++)
        {
            var words = paragraphs[i].In(text);
            rules[i] = FurnitureWords.RuleOf(words)
                ?? (Caption.Is(words) ? "caption" : DateWords.IsDate(words) ? "date" : IsByline(words) ? "byline" : IsSource(words)
                ? "source" : null);
            if (i > 0 && rules[i] is null)
                rules[i] = Below(text, paragraphs, rules[i - 1], i);
            top &= rules[i] is not null || !Paragraphs.Ends(text, paragraphs[i]) || Caption.IsVerbless(words);
            if (top && rules[i] is null && i > 0 && Caption.IsVerbless(words))
                rules[i] = "caption";
            if (rules[i] == "caption")
                captions.Add(Caption.Words(words).ToString());
        }

        for (var i = 0; i < rules.Length; i++)
        {
            if (rules[i] is null && captions.Count > 0 && captions.Contains(paragraphs[i].In(text).ToString()))
                rules[i] = "caption";
        }

        if (paragraphs.Exists(p => Paragraphs.Ends(text, p)))
        {
            Headings.Cut(article, paragraphs, rules);
            Closing.Cut(text, paragraphs, rules);
        }

        return CutDatelines(text, paragraphs, rules);
    }

    // What a line announces: the address below "please contact:", the office below "ISSUED BY:", the links below "Related links",
    // and the caption below "© UNHCR/P. Lokiru".
    private static string? Below(string text, List<Piece> paragraphs, string? above, int i)
    {
        var words = paragraphs[i].In(text);
        var heading = paragraphs[i - 1].In(text);
        if (above is "contact" or "related" or "credit" && words.Length <= LongestBelow && !Paragraphs.Ends(text, paragraphs[i]))
        {
            return above == "contact" ? (IsAddress(words) ? above : null)
                : above == "related" ? (heading.Length <= LongestAnnouncement || ListMark.Length(words) > 0 ? above : null)
                : heading[^1] == ':' ? above : null;
        }

        return above == "disclaimer" && heading[0] == '©' && heading.Contains('/')
            && text.AsSpan(paragraphs[i - 1].End, paragraphs[i].Start - paragraphs[i - 1].End).Count('\n') == 1 && i + 1 < paragraphs.Count
            ? "caption" : null;
    }

    private static bool IsAddress(ReadOnlySpan<char> words)
    {
        var digits = 0;
        foreach (var c in words)
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        return words.Contains('@') || digits >= FewestPhoneDigits;
    }

    private static List<Piece> CutDatelines(string text, List<Piece> paragraphs, string?[] rules)
    {
        List<Piece> pieces = [];
        var first = true;
        var transcript = paragraphs.Count(p => SpeakerLabel.Length(p.In(text)) > 0) > 1;
        for (var i = 0; i < rules.Length; i++)
        {
            var (start, end, _) = paragraphs[i];
            var length = rules[i] is null && first
                && !(transcript && SpeakerLabel.Length(paragraphs[i].In(text)) > 0) ? Dateline.Length(paragraphs[i].In(text)) : 0;
            first &= rules[i] is not null;
            if (length > 0)
            {
                pieces.Add(new(start, start + length, "dateline"));
                start += length;
            }

            var mark = rules[i] is null ? Closing.MarkLength(text.AsSpan(start, end - start)) : 0;
            pieces.Add(new(start, end - mark, rules[i]));
            if (mark > 0)
                pieces.Add(new(end - mark, end, "source"));
        }

        return pieces;
    }

    // "By Anna Bell", "By Anna Bell and Omar Said, Geneva": names and nothing else.
    private static bool IsByline(ReadOnlySpan<char> words)
    {
        if (words.Length > 90 || !words.StartsWith("By ", StringComparison.OrdinalIgnoreCase))
            return false;
        foreach (var part in words[3..].ToString().Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!char.IsUpper(part[0]) && part is not ("and" or "in" or "of" or "de" or "al"))
                return false;
        }

        return !Characters.IsTerminal(words[^1]);
    }

    // "(Xinhua)", "/TASS/": an agency mark alone.
    private static bool IsSource(ReadOnlySpan<char> words) =>
        words.Length <= 40 && Dateline.Agencies.ContainsKey(words.Trim("()[]/-–— .").ToString().ToLowerInvariant());
}
