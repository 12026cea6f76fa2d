using System.Globalization;
using Readout.Text.Reading;

namespace Readout.Text.Facting;

/// <summary>Finds complete dates: "February 5, 2022", "14 March 2024", "2024-04-12".</summary>
internal static class Dates
{
    /// <summary>The first complete date of the first text that has one; null for none.</summary>
    public static DateOnly? Of(IEnumerable<string> texts) => texts.Select(In).FirstOrDefault(date => date is not null);

    private static DateOnly? In(string text)
    {
        List<string> words = [];
        ReadOnlySpan<char> rest = text;
        while (DateWords.Next(ref rest) is { Length: > 0 } word && words.Count < 200)
            words.Add(word.ToString());
        for (var i = 0; i < words.Count; i++)
        {
            if (i + 2 < words.Count && words[i].Length == 4 && words[i + 1].Length == 2 && words[i + 2].Length == 2
                && Make(Number(words[i]), Number(words[i + 1]), Number(words[i + 2])) is { } iso)
                return iso;
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

    private static int Number(string word)
    {
        var digits = word.Length > 2 && char.IsAsciiDigit(word[0]) && !char.IsAsciiDigit(word[^1]) ? word[..^2] : word;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    private static DateOnly? Make(int year, int month, int day) =>
        year is > 1900 and < 2200 && month is > 0 and < 13 && day > 0
            && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
