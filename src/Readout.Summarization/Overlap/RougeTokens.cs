namespace Readout.Summarization.Overlap;

/// <summary>The words of a text as ROUGE compares them.</summary>
internal readonly record struct RougeTokens(string[] Words)
{
    // ROUGE leaves words of up to three letters unstemmed.
    private const int LongestUnstemmed = 3;

    public static RougeTokens Of(string text, bool stem)
    {
        var words = new List<string>();
        // Lower-casing turns the dotted capital I into i and a combining dot, which parts words.
        var lower = text.Replace("\u0130", "i\u0307", StringComparison.Ordinal).ToLowerInvariant();
        for (var i = 0; i < lower.Length;)
        {
            var end = i;
            while (end < lower.Length && char.IsAsciiLetterOrDigit(lower[end]))
                end++;
            if (end > i)
                words.Add(lower[i..end]);
            i = end + 1;
        }

        return new([.. stem ? words.Select(w => w.Length > LongestUnstemmed ? PorterStemmer.Stem(w) : w) : words]);
    }

    /// <summary>The words of each line that has any.</summary>
    public static RougeTokens[] OfLines(string text, bool stem) =>
        [.. text.Split('\n').Select(line => Of(line, stem)).Where(t => t.Words.Length > 0)];

    /// <summary>The runs of so many words, each with how often it occurs.</summary>
    public Dictionary<string, int> NGrams(int length)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i + length <= Words.Length; i++)
        {
            var gram = length == 1 ? Words[i] : string.Join(' ', Words, i, length);
            counts[gram] = counts.GetValueOrDefault(gram) + 1;
        }

        return counts;
    }
}
