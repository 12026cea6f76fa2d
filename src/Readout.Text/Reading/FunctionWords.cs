using System.Collections.Frozen;
using Readout.Text.Lexical;

namespace Readout.Text.Reading;

/// <summary>Guesses the language of a text in the Latin script by its small words.</summary>
/// <remarks>
/// Only words in small letters count, so that lists of names and headlines say nothing. In English readouts about half of these are
/// in the English list; in other languages less than one in twenty.
/// </remarks>
internal static class FunctionWords
{
    private const string English = "English";
    private const string Names = "names";
    private const int FewestWords = 12;
    private const int MostWords = 2000;
    private const int Longest = 16;
    private const int LongestParticles = 3;
    private const int FewestKinds = 3;
    private const double FewestEnglish = 0.1;
    private const double FewestForeign = 0.12;

    private static readonly FrozenSet<string> Particles = Lexicon.Read("function-words").Where(fields => fields[0] == Names)
        .SelectMany(fields => Lexicon.Items(fields[1])).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]> Languages = Lexicon.Read("function-words")
        .Where(fields => fields[0] != Names)
        .SelectMany(fields => Lexicon.Items(fields[1]).Distinct().Select(word => (Word: word, Language: fields[0])))
        .GroupBy(pair => pair.Word, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Select(pair => pair.Language).ToArray(), StringComparer.Ordinal);

    /// <summary>The language that a text is in, when it surely is not English; null for English, and for what cannot be told.</summary>
    public static string? Foreign(ReadOnlySpan<char> text)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal) { [English] = 0 };
        HashSet<(string Language, string Word)> kinds = [];
        var (words, behindName) = (0, false);
        List<string> run = [];
        for (var i = 0; i < text.Length && words < MostWords;)
        {
            if (!char.IsLetter(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && Characters.IsWord(text[i]))
                i++;
            var capital = char.IsUpper(text[start]);
            if (!capital)
            {
                words++;
                run.Add(i - start <= Longest ? text[start..i].ToString() : "");
                if (run.Count <= LongestParticles)
                    continue;
            }

            // "Maria de la Cruz": the small words inside a name tell nothing.
            if (capital && behindName && run.Count <= LongestParticles && run.TrueForAll(Particles.Contains))
                words -= run.Count;
            else
                Count(run, counts, kinds);
            run.Clear();
            behindName = capital;
        }

        Count(run, counts, kinds);
        var (name, most) = counts.MaxBy(pair => pair.Value);
        return words >= FewestWords && counts[English] < FewestEnglish * words && most >= FewestForeign * words && name != English
            && kinds.Count(kind => kind.Language == name) >= FewestKinds ? name : null;
    }

    private static void Count(List<string> words, SortedDictionary<string, int> counts, HashSet<(string Language, string Word)> kinds)
    {
        foreach (var word in words)
        {
            foreach (var language in Languages.GetValueOrDefault(word, []))
            {
                counts[language] = counts.GetValueOrDefault(language) + 1;
                kinds.Add((language, word));
            }
        }
    }
}
