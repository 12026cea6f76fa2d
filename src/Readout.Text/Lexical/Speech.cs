namespace Readout.Text.Lexical;

/// <summary>Tells quoted speech from coinages, titles and scare quotes.</summary>
internal static class Speech
{
    private const int FewestWords = 4;
    private const int ManyWords = 7;

    private const int LongestFragment = 120;
    private static readonly char[] Separators = [' ', ',', '.', '\n', '\u00a0', '-', '…', '”', '"', '’'];
    private static readonly HashSet<string> Predicative = ["not", "never", "but", "only", "very", "must", "cannot", "no"];
    private static readonly HashSet<string> Before =
        ["as", "was", "were", "is", "are", "be", "been", "remain", "remained", "could", "can", "would", "should", "must", "will", "may"];
    private static readonly HashSet<string> Finite = [.. Lexicon.Words("finite"), "i", "we", "our", "my", "us", "me", "i'd", "you"];

    /// <summary>Whether a quotation is speech: long, or with a finite verb or a first person, or a whole utterance at the beginning
    /// of a sentence.</summary>
    public static bool Is(string text, int start, int end, int blockStart)
    {
        var (words, finite) = (0, false);
        for (var i = start; i < end && words < ManyWords;)
        {
            if (!Characters.IsWord(text[i]))
            {
                i++;
                continue;
            }

            var from = i;
            while (i < end && (Characters.IsWord(text[i])
                || (Characters.IsApostrophe(text[i]) && i + 1 < end && Characters.IsWord(text[i + 1]))))
                i++;
            words++;
            finite |= i - from < 16 && Finite.Contains(text[from..i].ToLowerInvariant().Replace('’', '\''));
        }

        return words >= ManyWords || (words >= FewestWords && finite) || IsUtterance(text, start, end, blockStart);
    }

    /// <summary>Whether a short quotation is what somebody said of something: behind "was", "as" or a verb of saying, or with an article
    /// or a "not" that a coinage has none of.</summary>
    public static bool IsFragment(string text, int start, int end, int blockStart)
    {
        if (end - start < 4 || end - start > LongestFragment)
            return false;
        var words = text[(start + 1)..(end - 1)].ToLowerInvariant()
            .Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || (char.IsUpper(text[start + 1]) && words.Length < FewestWords))
            return false;
        var capitals = Enumerable.Range(start + 2, Math.Max(0, end - start - 3)).Any(i => char.IsUpper(text[i]) && text[i - 1] == ' ');
        return (words[0] is "a" or "an" && !capitals) || words.Any(Predicative.Contains) || Before.Contains(WordBefore(text, start, blockStart));
    }

    private static string WordBefore(string text, int start, int blockStart)
    {
        var end = start;
        while (end > blockStart && (Characters.IsSpace(text[end - 1]) || Characters.IsInvisible(text[end - 1])))
            end--;
        var from = end;
        while (from > blockStart && end - from < LongestFragment && Characters.IsWord(text[from - 1]))
            from--;
        return text[from..end].ToLowerInvariant();
    }

    // "Welcome," he said.
    private static bool IsUtterance(string text, int start, int end, int blockStart)
    {
        var first = start + 1;
        if (end - start < 4 || !char.IsUpper(text[first]) || !(text[end - 2] is ',' || Characters.IsTerminal(text[end - 2])))
            return false;
        var before = start - 1;
        while (before >= blockStart && (Characters.IsSpace(text[before]) || Characters.IsInvisible(text[before])))
            before--;
        return before < blockStart || Characters.IsTerminal(text[before]) || text[before] is ':' or ','
            || Characters.IsCloser(text[before]);
    }
}
