using System.Globalization;
using Readout.Text.Reading;

namespace Readout.Text.Facting;

/// <summary>Finds the agency and the place of a report.</summary>
internal static class Publication
{
    /// <summary>The agency that dateline, source line or credits name; empty for none.</summary>
    public static string Agency(Document document, string dateline) =>
        document.Cuts.Where(c => c.Rule is "source" or "caption" or "credit").Select(c => c.Text.Length > 200 ? c.Text[^200..] : c.Text)
            .Prepend(dateline)
            .Select(AgencyIn).FirstOrDefault(agency => agency.Length > 0) ?? "";

    /// <summary>The place of the dateline; empty for none.</summary>
    public static string Place(string dateline)
    {
        List<string> names = [];
        ReadOnlySpan<char> rest = dateline.TrimStart('(', '[').Split(',', '(', '.', ':', '—', '–', '/')[0];
        while (DateWords.Next(ref rest) is { Length: > 0 } word)
        {
            if (DateWords.Month(word) == 0 && !DateWords.IsDay(word) && !DateWords.IsNumber(word))
                names.Add(word.ToString());
        }

        return string.Join(' ', names.Select(name => name.Any(char.IsLower) ? name
            : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.ToLowerInvariant())));
    }

    private static string AgencyIn(string text)
    {
        foreach (var part in text.ToLowerInvariant().Split('(', ')', '[', ']', '/', ':', '-', '—', '–', ','))
        {
            if (Dateline.Agencies.TryGetValue(part.Trim(' ', '\n', '.'), out var agency))
                return agency;
        }

        return "";
    }
}
