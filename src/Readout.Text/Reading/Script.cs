using System.Globalization;
using Readout.Core;

namespace Readout.Text.Reading;

/// <summary>Refuses what the rules cannot read: texts that are not in the Latin script, or not in English.</summary>
internal static class Script
{
    private const double LargestShare = 0.3;

    /// <summary>Checks an article.</summary>
    /// <exception cref="BadDataException">It is in another script (more than three letters in ten) or another language.</exception>
    public static void Require(Article article, string language)
    {
        var source = article.Origin.Length > 0 ? article.Origin : article.Id;
        if (language != "en")
            throw new BadDataException(source, null, $"language '{language}' is not known; 'en' is the only one so far");
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var letters = 0;
        foreach (var c in article.Text)
        {
            if (char.IsAsciiLetter(c))
                letters++;
            else if (c > 0x24F && char.IsLetter(c) && ++letters > 0)
                counts[NameOf(c)] = counts.GetValueOrDefault(NameOf(c)) + 1;
        }

        counts.Remove("Latin");
        if (counts.Values.Sum() <= LargestShare * letters)
        {
            if (FunctionWords.Foreign(article.Text) is { } foreign)
                throw new BadDataException(source, null, $"the text is not in English but, by its small words, in {foreign}; "
                    + "give an English translation ('--language' knows English only so far)");
            return;
        }

        var script = counts.MaxBy(pair => pair.Value).Key;
        var share = (100.0 * counts.Values.Sum() / letters).ToString("0", CultureInfo.InvariantCulture);
        throw new BadDataException(source, null,
            $"the text is not in English: {share} % of its letters are not Latin (mostly {script}); give an English translation");
    }

    private static string NameOf(char c) => c switch
    {
        >= '\u1E00' and <= '\u1EFF' => "Latin",
        < '\u0370' => "Latin",
        < '\u0400' => "Greek",
        < '\u0530' => "Cyrillic",
        < '\u0590' => "Armenian",
        < '\u0600' => "Hebrew",
        < '\u0700' => "Arabic",
        >= '\u0750' and <= '\u077F' => "Arabic",
        >= '\u0900' and <= '\u0DFF' => "an Indic script",
        >= '\u0E00' and <= '\u0E7F' => "Thai",
        >= '\u10A0' and <= '\u10FF' => "Georgian",
        >= '\u1100' and <= '\u11FF' => "Korean",
        >= '\u1200' and <= '\u139F' => "Ethiopic",
        >= '\u3040' and <= '\u30FF' => "Japanese",
        >= '\u3400' and <= '\u9FFF' => "Chinese",
        >= '\uAC00' and <= '\uD7AF' => "Korean",
        >= '\uFB50' and <= '\uFEFC' => "Arabic",
        _ => "another script",
    };
}
