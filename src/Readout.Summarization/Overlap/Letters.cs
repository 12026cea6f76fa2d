namespace Readout.Summarization.Overlap;

/// <summary>What Porter's rules ask of the letters of a stem.</summary>
internal static class Letters
{
    /// <summary>Whether a letter is a consonant: not a, e, i, o, u, nor y behind a consonant.</summary>
    public static bool IsConsonant(ReadOnlySpan<char> word, int i)
    {
        // A run of y alternates: each is a vowel when the letter before it is not.
        var first = i;
        while (word[first] == 'y' && first > 0)
            first--;
        return IsAlwaysConsonant(word[first]) == ((i - first) % 2 == 0);
    }

    /// <summary>Porter's m: how often a run of vowels is followed by a run of consonants.</summary>
    public static int Measure(ReadOnlySpan<char> stem)
    {
        var (measure, vowelBefore) = (0, true);
        for (var i = 0; i < stem.Length; i++)
        {
            // As IsConsonant, in one pass; a y at the front is a consonant.
            var consonant = stem[i] == 'y' ? vowelBefore : IsAlwaysConsonant(stem[i]);
            measure += consonant && vowelBefore && i > 0 ? 1 : 0;
            vowelBefore = !consonant;
        }

        return measure;
    }

    /// <summary>Whether there is a vowel.</summary>
    public static bool HasVowel(ReadOnlySpan<char> stem)
    {
        var consonantBefore = false;
        foreach (var letter in stem)
        {
            if (letter == 'y' ? consonantBefore : !IsAlwaysConsonant(letter))
                return true;
            consonantBefore = true;
        }

        return false;
    }

    /// <summary>Whether it ends with the same consonant twice.</summary>
    public static bool EndsDoubled(ReadOnlySpan<char> stem) =>
        stem.Length >= 2 && stem[^1] == stem[^2] && IsConsonant(stem, stem.Length - 1);

    /// <summary>Whether it ends with consonant, vowel, consonant, the last not w, x or y; or is a vowel and a consonant.</summary>
    public static bool EndsShort(ReadOnlySpan<char> stem)
    {
        var end = stem.Length - 1;
        if (end < 1 || !IsConsonant(stem, end) || IsConsonant(stem, end - 1))
            return false;
        return end == 1 || (IsConsonant(stem, end - 2) && stem[end] is not ('w' or 'x' or 'y'));
    }

    private static bool IsAlwaysConsonant(char letter) => letter is not ('a' or 'e' or 'i' or 'o' or 'u');
}
