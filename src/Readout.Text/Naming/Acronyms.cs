using Readout.Text.Lexical;

namespace Readout.Text.Naming;

/// <summary>The acronyms that a document introduces in brackets: "European Bank for Reconstruction and Development (EBRD)".</summary>
internal sealed class Acronyms
{
    private const int MostWords = 14;
    private const int Longest = 10;
    private const int Most = 500;

    private static readonly HashSet<string> Small = ["of", "for", "and", "the", "on", "in", "to", "&", "de", "des", "et", "with"];
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    /// <summary>The long name of an acronym; the words themselves when none was introduced.</summary>
    public string NameOf(string words) => names.GetValueOrDefault(words, words);

    /// <summary>Learns the acronyms that a sentence introduces.</summary>
    public void Learn(string text, IReadOnlyList<Token> tokens)
    {
        for (var i = 2; i + 1 < tokens.Count && names.Count < Most; i++)
        {
            if (tokens[i].Kind != TokenKind.AllCapitals || tokens[i - 1].Word != "(" || tokens[i + 1].Word != ")")
                continue;
            var letters = tokens[i].Word;
            if (letters.Length is > 1 and <= Longest && letters.All(char.IsLetter)
                && From(tokens, i - 2, letters, letters.Length - 1, MostWords) is >= 0 and var from)
                names.TryAdd(letters.ToUpperInvariant(), Name.Text(text, tokens, from, i - 1));
        }
    }

    // The first word of the name whose initials, read backwards from a word, are the letters; -1 for none. Small words may be left out.
    private static int From(IReadOnlyList<Token> tokens, int at, string letters, int letter, int words)
    {
        if (at < 0 || words == 0 || !tokens[at].IsWord)
            return -1;
        var small = Small.Contains(tokens[at].Word);
        if (small && From(tokens, at - 1, letters, letter, words - 1) is >= 0 and var without)
            return without;
        if (tokens[at].Word[0] != letters[letter] || !(small || tokens[at].Capital))
            return -1;
        return letter > 0 ? From(tokens, at - 1, letters, letter - 1, words - 1) : small ? -1 : at;
    }
}
