using Readout.Text.Lexical;

namespace Readout.Text.Reading;

/// <summary>Cuts headlines, the headings between paragraphs, and speaker labels that stand on a line of their own.</summary>
internal static class Headings
{
    private const int LongestHeadline = 300;
    private const int LongestHeading = 90;
    private const int LongestAnnouncement = 32;

    /// <summary>Marks the headings among the paragraphs that no rule has cut yet; none stands below the last of them.</summary>
    public static void Cut(Article article, List<Piece> paragraphs, string?[] rules)
    {
        var (text, body, list) = (article.Text, false, false);
        var last = Array.FindLastIndex(rules, rule => rule is null);
        for (var i = 0; i < rules.Length; i++)
        {
            if (rules[i] is not null)
                continue;
            var words = paragraphs[i].In(text);
            var ends = Paragraphs.Ends(text, paragraphs[i]) || Closing.MarkLength(words) > 0;
            var item = list || ListMark.Length(words) > 0;
            if (!body && words.Length <= LongestHeadline && i < last && IsHeadline(article, paragraphs, rules, i, ends))
                rules[i] = "headline";
            else if (i > 0 && IsCredit(text, paragraphs[i - 1], words, ends))
                rules[i] = "byline";
            else if (!ends && SpeakerLabel.LengthAlone(words) == 0 && words.Length <= LongestHeading && i < last
                && (!item || IsNumbered(text, paragraphs, i)))
                rules[i] = "heading";
            else if (SpeakerLabel.LengthAlone(words) > 0)
                rules[i] = "speaker";
            else if (words[^1] == ':' && words.Length <= LongestAnnouncement && char.IsUpper(words[0]) && i < last
                && !Closing.HasVerb(words))
                rules[i] = "heading";
            body |= rules[i] is null;
            list = rules[i] is null && (words[^1] is ':' or ';' || (list && !ends) || (item && words[^1] is ','));
        }
    }

    private static bool IsHeadline(Article article, List<Piece> paragraphs, string?[] rules, int i, bool ends)
    {
        var words = paragraphs[i].In(article.Text);
        if (article.Title.Length > 0 && words.SequenceEqual(article.Title))
            return true;
        if (!ends)
            return ListMark.Length(words) == 0;
        return IsCapitals(words) || (i + 1 < rules.Length && rules[i + 1] == "date" && words[^1] == '.' && !Closing.HasVerb(words));
    }

    // "PRESIDENT OTIENO MEETS THE CHARGÉ D'AFFAIRES, A.I.": a line without a small letter, and more than a word or two.
    private static bool IsCapitals(ReadOnlySpan<char> words)
    {
        var letters = 0;
        foreach (var c in words)
        {
            if (char.IsLower(c))
                return false;
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters > 20 && !Characters.IsDoubleQuote(words[0]);
    }

    // "— Julie Benoit, Prime Minister", below a quotation.
    private static bool IsCredit(string text, Piece above, ReadOnlySpan<char> words, bool ends) =>
        !ends && words.Length is > 3 and <= LongestHeading * 2 && Characters.IsDash(words[0])
        && words[1..].TrimStart() is { Length: > 0 } name && char.IsUpper(name[0])
        && Characters.IsDoubleQuote(text[above.End - 1]) && !Closing.HasVerb(words);

    // "2. Bilateral relations", "a. Trade", between paragraphs that are no items of a list themselves.
    private static bool IsNumbered(string text, List<Piece> paragraphs, int i)
    {
        var words = paragraphs[i].In(text);
        var mark = ListMark.Length(words);
        return mark > 2 && mark < words.Length && char.IsUpper(words[mark])
            && !Closing.HasVerb(words[mark..])
            && i + 1 < paragraphs.Count && ListMark.Length(paragraphs[i + 1].In(text)) == 0 && Paragraphs.Ends(text, paragraphs[i + 1])
            && (i == 0 || ListMark.Length(paragraphs[i - 1].In(text)) == 0);
    }
}
