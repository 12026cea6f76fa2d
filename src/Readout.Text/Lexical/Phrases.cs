namespace Readout.Text.Lexical;

/// <summary>A list of phrases of one or more words, found at a place in a row of words; the longest wins.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class Phrases<T>
{
    private readonly Dictionary<string, T> values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> longest = new(StringComparer.Ordinal);

    /// <summary>Adds a phrase, in lower case; the first meaning of a phrase stays.</summary>
    public void Add(string phrase, T value)
    {
        if (!values.TryAdd(phrase, value))
            return;
        var first = phrase.Split(' ')[0];
        longest[first] = Math.Max(longest.GetValueOrDefault(first), phrase.Count(c => c == ' ') + 1);
    }

    /// <summary>The longest phrase that begins at a token.</summary>
    /// <returns>Its number of tokens, 0 for none, and what it stands for.</returns>
    public (int Length, T? Value) At(IReadOnlyList<Token> tokens, int start)
    {
        for (var length = Math.Min(longest.GetValueOrDefault(tokens[start].Word), tokens.Count - start); length > 0; length--)
        {
            var phrase = length == 1 ? tokens[start].Word : Join(tokens, start, length);
            if (values.TryGetValue(phrase, out var value))
                return (length, value);
        }

        return (0, default);
    }

    /// <summary>Whether a phrase is listed.</summary>
    public bool Contains(string phrase) => values.ContainsKey(phrase);

    private static string Join(IReadOnlyList<Token> tokens, int start, int length)
    {
        var words = new string[length];
        for (var i = 0; i < length; i++)
            words[i] = tokens[start + i].Word;
        return string.Join(' ', words);
    }
}
