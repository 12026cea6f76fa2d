namespace Readout.Core;

/// <summary>The words of a text as they are written between white space, so that some can be left out and the rest still be read.</summary>
public sealed class WrittenWords
{
    private readonly (string Token, string Word)[] tokens;

    private WrittenWords((string Token, string Word)[] tokens)
    {
        this.tokens = tokens;
        Positions = [.. Enumerable.Range(0, tokens.Length).Where(i => tokens[i].Word.Length > 0)];
    }

    /// <summary>The positions that hold a word, and not punctuation alone.</summary>
    public IReadOnlyList<int> Positions { get; }

    /// <summary>Cuts a text at white space.</summary>
    public static WrittenWords Of(string text) =>
        new([.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(token => (token, Bare(token)))]);

    /// <summary>The word at a position, without punctuation around it.</summary>
    public string At(int position) => tokens[position].Word;

    /// <summary>The text without the words at some positions.</summary>
    public string Without(IReadOnlySet<int> positions) =>
        string.Join(' ', tokens.Where((_, i) => !positions.Contains(i)).Select(t => t.Token));

    /// <summary>Each distinct word as first written, and the text without it wherever it stands, in any case.</summary>
    public IEnumerable<(string Word, string Remainder)> LeftOut()
    {
        foreach (var word in Positions.Select(At).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var rest = tokens.Where(t => !t.Word.Equals(word, StringComparison.OrdinalIgnoreCase));
            yield return (word, string.Join(' ', rest.Select(t => t.Token)));
        }
    }

    private static string Bare(string token)
    {
        var (start, end) = (0, token.Length);
        while (start < end && char.IsPunctuation(token[start]))
            start++;
        while (end > start && char.IsPunctuation(token[end - 1]))
            end--;
        return token[start..end];
    }
}
