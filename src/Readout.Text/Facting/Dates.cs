using System.Globalization;
using Readout.Text.Reading;

namespace Readout.Text.Facting;

/// <summary>Finds complete dates: "February 5, 2022", "14 March 2024", "2024-04-12", "12.04.2024".</summary>
internal static class Dates
{
    private const int MostWords = 200;
    private const int WordsOfOpening = 4;
    private const int MostDaysLate = 2;

    /// <summary>The first complete date of the first text that has one; null for none.</summary>
    public static DateOnly? Of(IEnumerable<string> texts) => texts.Select(In).FirstOrDefault(date => date is not null);

    /// <summary>The first complete date of the texts when it is that of the day that is known, or of the days before; else that day. A
    /// date further back is of something that was talked about.</summary>
    public static DateOnly? Of(IEnumerable<string> texts, DateOnly? known) => known is not { } day ? Of(texts)
        : Of(texts) is { } date && day.DayNumber - date.DayNumber is >= 0 and <= MostDaysLate ? date : day;

    /// <summary>The day and month of a dateline, or of the "On May 3, …" that opens a lead, in the year that brings it nearest to a
    /// known date; null for none.</summary>
    public static DateOnly? Near(DateOnly? known, string dateline, string lead)
    {
        if (known is not { } date)
            return null;
        var words = Words(dateline, MostWords);
        if (!words.Exists(word => DateWords.Month(word) > 0))
            words = Words(lead, WordsOfOpening) is ["On", .. var opening] ? opening : [];
        var at = words.FindIndex(word => DateWords.Month(word) > 0);
        if (at < 0)
            return null;
        var day = at + 1 < words.Count && Number(words[at + 1]) is > 0 and < 32 and var american ? american
            : at > 0 ? Number(words[at - 1]) : 0;
        return Enumerable.Range(date.Year - 1, 3).Select(year => Make(year, DateWords.Month(words[at]), day))
            .Where(candidate => candidate is not null).MinBy(candidate => Math.Abs(candidate!.Value.DayNumber - date.DayNumber));
    }

    private static DateOnly? In(string text)
    {
        var words = Words(text, MostWords);
        for (var i = 0; i < words.Count; i++)
        {
            if (i + 2 < words.Count && words[i].Length == 4 && words[i + 1].Length == 2 && words[i + 2].Length == 2
                && Make(Number(words[i]), Number(words[i + 1]), Number(words[i + 2])) is { } iso)
                return iso;
            if (i + 2 < words.Count && words[i + 2].Length == 4 && Numeric(text, words[i], words[i + 1], words[i + 2]) is { } numeric)
                return numeric;
            var month = DateWords.Month(words[i]);
            if (month == 0)
                continue;
            if (i + 2 < words.Count && Make(Number(words[i + 2]), month, Number(words[i + 1])) is { } american)
                return american;
            if (i > 0 && i + 1 < words.Count && Make(Number(words[i + 1]), month, Number(words[i - 1])) is { } british)
                return british;
        }

        return null;
    }

    // "14.03.2024" has the day first; "14/03/2024" and "03/14/2024" tell it themselves, "03/04/2024" does not.
    private static DateOnly? Numeric(string text, string first, string second, string year)
    {
        var (one, two) = (Number(first), Number(second));
        if (two > 12)
            return Make(Number(year), one, two);
        var parted = text.Contains($"{first}.{second}.{year}", StringComparison.Ordinal);
        return one > 12 || one == two || parted ? Make(Number(year), two, one) : null;
    }

    private static List<string> Words(string text, int most)
    {
        List<string> words = [];
        ReadOnlySpan<char> rest = text;
        while (words.Count < most && DateWords.Next(ref rest) is { Length: > 0 } word)
            words.Add(word.ToString());
        return words;
    }

    private static int Number(string word)
    {
        var digits = word.Length > 2 && char.IsAsciiDigit(word[0]) && !char.IsAsciiDigit(word[^1]) ? word[..^2] : word;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    private static DateOnly? Make(int year, int month, int day) =>
        year is > 1900 and < 2200 && month is > 0 and < 13 && day > 0
            && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
