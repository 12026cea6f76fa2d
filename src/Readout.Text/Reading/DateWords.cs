using System.Buffers;
using System.Globalization;

namespace Readout.Text.Reading;

/// <summary>Tells the words of a date: months, weekdays, times of day.</summary>
internal static class DateWords
{
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12];
    private static readonly string[] Days = CultureInfo.InvariantCulture.DateTimeFormat.DayNames;
    private static readonly SearchValues<char> Marks = SearchValues.Create(",.;:|()[]/-–—• \t\u00A0\n\r");
    private static readonly HashSet<string> Others =
    [
        "a", "p", "m", "am", "pm", "a.m", "p.m", "gmt", "utc", "cet", "cest", "est", "edt", "et", "bst", "msk", "updated", "update", "published",
            "posted", "last", "date", "issued",
        "on", "at", "of", "the", "st", "nd", "rd", "th", "local", "time", "beijing",
    ];

    private static readonly HashSet<string> Hijri =
    [
        "dhu", "al", "qa'dah", "qadah", "qi'dah", "hijjah", "muharram", "safar", "rabi", "rabi'", "awwal", "thani", "akhir", "jumada", "rajab",
            "sha'ban", "shaban", "ramadan", "shawwal",
    ];

    /// <summary>Whether a word is part of the name of a month of the Islamic calendar.</summary>
    public static bool IsHijri(ReadOnlySpan<char> word) =>
        word.Length < 10 && Hijri.Contains(word.ToString().ToLowerInvariant().Replace('’', '\''));

    /// <summary>The number of the month that a word names, abbreviated or not; 0 for none.</summary>
    public static int Month(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < Months.Length; i++)
        {
            if (word.Equals(Months[i], StringComparison.OrdinalIgnoreCase)
                || (word.Length is 3 or 4 && Months[i].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase)))
                return i + 1;
        }

        return 0;
    }

    /// <summary>Whether a word is a weekday, abbreviated or not.</summary>
    public static bool IsDay(ReadOnlySpan<char> word)
    {
        foreach (var day in Days)
        {
            if (word.Equals(day, StringComparison.OrdinalIgnoreCase)
                || (word.Length is 3 or 4 && day.AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase)))
                return true;
        }

        return false;
    }

    /// <summary>Whether a short text says nothing but when, with a place or an agency at most.</summary>
    public static bool IsDate(ReadOnlySpan<char> text)
    {
        // "Press Trust | New Delhi | Updated: August 2, 2024 7:42 p.m.": strokes part an agency and a place from the date.
        var parted = text.Contains('|');
        if (text.Length > (parted ? 130 : 90))
            return false;
        var (dated, numbers, names, timed) = (false, 0, 0, false);
        while (Next(ref text) is { Length: > 0 } word)
        {
            if (Month(word) > 0)
                dated = true;
            else if (IsNumber(word))
                numbers++;
            else if (word is "AM" or "PM" or "am" or "pm" or "A" or "P" or "a" or "p")
                timed = true;
            else if (IsDay(word) || Others.Contains(word.ToString().ToLowerInvariant()))
                continue;
            else if (!char.IsUpper(word[0]) || ++names > (parted ? 8 : 3))
                return false;
        }

        return (dated && numbers > 0) || ((numbers >= 3 || (timed && numbers > 0)) && names <= (timed ? 1 : parted ? 4 : 0));
    }

    /// <summary>Takes the next word off a text; empty at its end.</summary>
    public static ReadOnlySpan<char> Next(ref ReadOnlySpan<char> text)
    {
        var start = text.IndexOfAnyExcept(Marks);
        if (start < 0)
            return [];
        var length = text[start..].IndexOfAny(Marks);
        var word = length < 0 ? text[start..] : text.Slice(start, length);
        text = text[(start + word.Length)..];
        return word;
    }

    /// <summary>Whether a word is a number, an ordinal such as "5th" included.</summary>
    public static bool IsNumber(ReadOnlySpan<char> word) => char.IsAsciiDigit(word[0])
        && word.IndexOfAnyExceptInRange('0', '9') is < 0 or > 0 && word.Length <= 4;
}
