using Readout.Text.Lexical;

namespace Readout.Text.Reading;

/// <summary>Finds the dateline that is glued to the first sentence: "BEIJING, Feb. 5 (Xinhua) — ", "MOSCOW, May 3. /TASS/. ".</summary>
internal static class Dateline
{
    private const int Longest = 120;
    private const int MostNames = 5;

    /// <summary>The agency marks of datelines and credits, with the names they stand for.</summary>
    public static readonly IReadOnlyDictionary<string, string> Agencies =
        Lexicon.Read("agencies").ToDictionary(fields => fields[0], fields => fields[1], StringComparer.Ordinal);

    /// <summary>Whether words between brackets or strokes are the mark of an agency: a listed one, or three to eight capitals.</summary>
    public static bool IsAgency(ReadOnlySpan<char> words) => Agencies.ContainsKey(words.ToString().ToLowerInvariant())
        || (words.Length is > 2 and < 9 && words.IndexOfAnyExceptInRange('A', 'Z') < 0);

    /// <summary>The length of the dateline at the beginning of a paragraph, with the white space behind it; 0 for none.</summary>
    public static int Length(ReadOnlySpan<char> paragraph)
    {
        var limit = Math.Min(paragraph.Length, Longest);
        if (InBrackets(paragraph[..limit]) is > 0 and var behind)
            return behind;
        for (var i = 1; i < limit; i++)
        {
            var c = paragraph[i];
            var mark = (Characters.IsDash(c) && (c != '-' || IsSpaced(paragraph, i))) || c is ':' or '.'
                || (c is '/' or ')' && EndsAgency(paragraph[..(i + 1)]));
            if (!mark)
                continue;
            var end = AfterMark(paragraph, i + 1);
            if (end >= paragraph.Length || !IsStart(paragraph[end]) || (c == '.' && !char.IsUpper(paragraph[end])))
            {
                if (c is ':' or '/' or ')' or '.')
                    continue;
                return 0;
            }

            var head = paragraph[..i].Trim();
            var place = c is ')' or '/' ? WithoutMark(head) : head;
            if (c == '.' ? EndsInDate(paragraph[..i]) && IsPlaceAndDate(head, false)
                : place.Length < head.Length ? IsPlaceAndDate(place, !HasDash(paragraph[i..end])) : IsPlaceAndDate(head, c == ':'))
                return end;
        }

        return 0;
    }

    // "(September 26, 2023, Adamar) The State Minister …".
    private static int InBrackets(ReadOnlySpan<char> opening)
    {
        if (opening.Length == 0 || opening[0] != '(' || opening.IndexOf(')') is not (> 5 and var close))
            return 0;
        var end = AfterMark(opening, close + 1);
        return end < opening.Length && end > close + 1 && char.IsUpper(opening[end]) && IsPlaceAndDate(opening[1..close], true) ? end : 0;
    }

    private static bool IsSpaced(ReadOnlySpan<char> text, int i) =>
        (i > 0 && (text[i - 1] is ' ' or ')' || (i > 1 && text[i - 1] == '.' && text[i - 2] == ')'))) || (i + 1 < text.Length && text[i + 1] == '-');

    private static bool IsStart(char c) => char.IsUpper(c) || char.IsAsciiDigit(c) || Characters.IsOpener(c);

    private static int AfterMark(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && (Characters.IsSpace(text[i]) || Characters.IsDash(text[i]) || text[i] is '.' or ':'
            || Characters.IsInvisible(text[i])))
            i++;
        return i;
    }

    // "/TASS/" or "(Xinhua)" closes a dateline that has no dash, where a full stop or a capital follows.
    private static bool EndsAgency(ReadOnlySpan<char> head)
    {
        var opening = head[..^1].LastIndexOf(head[^1] == ')' ? '(' : '/');
        return opening > 0 && IsAgency(head[(opening + 1)..^1]);
    }

    // "Abaja, July 3 (NAZ": the place and date before the mark of an agency that is not listed.
    private static ReadOnlySpan<char> WithoutMark(ReadOnlySpan<char> head)
    {
        var opening = head.LastIndexOfAny('(', '/');
        return opening > 0 && !Agencies.ContainsKey(head[(opening + 1)..].ToString().ToLowerInvariant()) ? head[..opening].Trim() : head;
    }

    private static bool HasDash(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (Characters.IsDash(c))
                return true;
        }

        return false;
    }

    // "KYIV. May 5. The President …", "Astara, 3 May. …".
    private static bool EndsInDate(ReadOnlySpan<char> head)
    {
        var cut = head.LastIndexOfAny(' ', '.', ',');
        var last = head[(cut + 1)..];
        return last.Length > 0 && head.Length < 40
            && (DateWords.IsNumber(last) || (DateWords.Month(last) > 0 && char.IsAsciiDigit(head[Math.Max(0, cut - 1)])))
            && head.IndexOf(' ') > 0;
    }

    private static bool IsPlaceAndDate(ReadOnlySpan<char> head, bool colon)
    {
        var (names, capitals, dates) = (0, 0, 0);
        var agency = false;
        var rest = head;
        while (DateWords.Next(ref rest) is { Length: > 0 } word)
        {
            if (Agencies.ContainsKey(word.ToString().ToLowerInvariant()))
                agency = true;
            else if (DateWords.Month(word) > 0 || DateWords.IsDay(word) || DateWords.IsNumber(word))
                dates++;
            else if (DateWords.IsHijri(word))
                continue;
            else if (!char.IsUpper(word[0]))
                return false;
            else if (++names > 0 && word.Length > 2 && IsAllCapitals(word))
                capitals++;
        }

        if (names > MostNames + 1 || (names == 0 && !agency && dates < 2))
            return false;
        return colon ? (capitals > 0 && capitals == names && names <= 3 && head.Length > 3) || dates > 1 || agency : agency
            || dates > 0 || IsPlace(head, names, capitals);
    }

    // A bare place has capitals throughout or is a word or two, and is not an acronym of a few letters ("NATO — the alliance — …").
    private static bool IsPlace(ReadOnlySpan<char> head, int names, int capitals) => head.Length > 3
        && (capitals == names ? names <= 3 : names <= 2 || IsPlaceAndSource(head));

    // "AK-TALA. KarzInform": a place in capitals, and a word for the source behind a full stop.
    private static bool IsPlaceAndSource(ReadOnlySpan<char> head) => head.IndexOf(". ") is > 2 and var stop
        && IsAllCapitals(head[..stop]) && head[(stop + 2)..].Trim().IndexOf(' ') < 0;

    private static bool IsAllCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLower(c))
                return false;
        }

        return true;
    }
}
