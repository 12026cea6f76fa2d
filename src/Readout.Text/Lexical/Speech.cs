namespace Readout.Text.Lexical;

/// <summary>Tells quoted speech from coinages, titles and scare quotes.</summary>
internal static class Speech
{
    private const int FewestWords = 4;
    private const int ManyWords = 7;

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
