namespace Readout.Summarization.Overlap;

/// <summary>Cuts English words to their stem.</summary>
/// <remarks>
/// Porter, "An algorithm for suffix stripping", Program 14, 1980, with the departures that ROUGE scores in papers are computed with:
/// a few irregular words, -ies and -ied of four letters keep their e, -y after a vowel stays, and -bli, -fulli, -logi, -alli in step 2.
/// </remarks>
internal static class PorterStemmer
{
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["sky"] = "sky",
        ["skies"] = "sky",
        ["dying"] = "die",
        ["lying"] = "lie",
        ["tying"] = "tie",
        ["news"] = "news",
        ["innings"] = "inning",
        ["inning"] = "inning",
        ["outings"] = "outing",
        ["outing"] = "outing",
        ["cannings"] = "canning",
        ["canning"] = "canning",
        ["howe"] = "howe",
        ["proceed"] = "proceed",
        ["exceed"] = "exceed",
        ["succeed"] = "succeed",
    };

    private static readonly (string Suffix, string Put)[] Step2 =
    [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("bli", "ble"), ("alli", "al"),
        ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"),
        ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"), ("fulli", "ful"),
    ];

    private static readonly (string Suffix, string Put)[] Step3 =
        [("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", "")];

    private static readonly string[] Step4 =
    [
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion",
        "ou", "ism", "ate", "iti", "ous", "ive", "ize",
    ];

    /// <summary>The stem of a word in lower case; words of one or two letters stay as they are.</summary>
    public static string Stem(string word)
    {
        if (word.Length <= 2)
            return word;
        if (Irregular.TryGetValue(word, out var stem))
            return stem;
        return FinalE(Drop(Replace(Suffix2(FinalY(PastAndGerund(Plural(word)))), Step3)));
    }

    private static string Plural(string word)
    {
        if (word.EndsWith("ies", StringComparison.Ordinal))
            return word.Length == 4 ? word[..^1] : word[..^2];
        if (word.EndsWith("sses", StringComparison.Ordinal))
            return word[..^2];
        return word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word;
    }

    private static string PastAndGerund(string word)
    {
        if (word.EndsWith("ied", StringComparison.Ordinal))
            return word.Length == 4 ? word[..^1] : word[..^2];
        if (word.EndsWith("eed", StringComparison.Ordinal))
            return Letters.Measure(word.AsSpan()[..^3]) > 0 ? word[..^1] : word;
        var cut = word.EndsWith("ed", StringComparison.Ordinal) ? 2 : word.EndsWith("ing", StringComparison.Ordinal) ? 3 : 0;
        if (cut == 0 || !Letters.HasVowel(word.AsSpan()[..^cut]))
            return word;
        var stem = word[..^cut];
        if (stem is [.., 'a', 't'] or [.., 'b', 'l'] or [.., 'i', 'z'])
            return stem + "e";
        if (Letters.EndsDoubled(stem))
            return stem[^1] is 'l' or 's' or 'z' ? stem : stem[..^1];
        return Letters.Measure(stem) == 1 && Letters.EndsShort(stem) ? stem + "e" : stem;
    }

    private static string FinalY(string word) =>
        word.EndsWith('y') && word.Length > 2 && Letters.IsConsonant(word, word.Length - 2) ? word[..^1] + "i" : word;

    private static string Suffix2(string word)
    {
        // -alli may bare another ending of this step: "nationally" → "national" → "nation" + …
        if (word.EndsWith("alli", StringComparison.Ordinal) && Letters.Measure(word.AsSpan()[..^4]) > 0)
            return Suffix2(word[..^2]);
        if (word.EndsWith("logi", StringComparison.Ordinal))
            return Letters.Measure(word.AsSpan()[..^3]) > 0 ? word[..^1] : word;
        return Replace(word, Step2);
    }

    // The first ending that fits decides; whether or not its stem is long enough, no other is tried.
    private static string Replace(string word, (string Suffix, string Put)[] step)
    {
        foreach (var (suffix, put) in step)
        {
            if (word.EndsWith(suffix, StringComparison.Ordinal))
                return Letters.Measure(word.AsSpan()[..^suffix.Length]) > 0 ? word[..^suffix.Length] + put : word;
        }

        return word;
    }

    private static string Drop(string word)
    {
        foreach (var suffix in Step4)
        {
            if (!word.EndsWith(suffix, StringComparison.Ordinal))
                continue;
            var stem = word.AsSpan()[..^suffix.Length];
            var fits = Letters.Measure(stem) > 1 && (suffix != "ion" || stem[^1] is 's' or 't');
            return fits ? stem.ToString() : word;
        }

        return word;
    }

    private static string FinalE(string word)
    {
        if (word.EndsWith('e'))
        {
            var measure = Letters.Measure(word.AsSpan()[..^1]);
            if (measure > 1 || (measure == 1 && !Letters.EndsShort(word.AsSpan()[..^1])))
                word = word[..^1];
        }

        return word.EndsWith("ll", StringComparison.Ordinal) && Letters.Measure(word.AsSpan()[..^1]) > 1 ? word[..^1] : word;
    }
}
