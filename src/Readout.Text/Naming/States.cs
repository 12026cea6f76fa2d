using Readout.Text.Lexical;

namespace Readout.Text.Naming;

/// <summary>States and their demonyms.</summary>
internal static class States
{
    private static readonly Phrases<string> Names = new();
    private static readonly Dictionary<string, string> Canonical = Read();

    /// <summary>The longest name or demonym of a listed state at a token: its length and the name of the state.</summary>
    public static (int Length, string? Name) At(IReadOnlyList<Token> tokens, int start) =>
        tokens[start].Capital ? Names.At(tokens, start) : (0, null);

    /// <summary>The name of a listed state for any of its names and demonyms; the words themselves for others.</summary>
    public static string NameOf(string words)
    {
        var key = words.ToLowerInvariant().Replace('’', '\'');
        if (Canonical.TryGetValue(key, out var name))
            return name;
        return key.IndexOf(" of ", StringComparison.Ordinal) is var of && of > 0 ? NameOf(Bare(words[(of + 4)..])) : words;
    }

    /// <summary>Whether words are a listed state or demonym.</summary>
    public static bool Knows(string words) => Canonical.ContainsKey(words.ToLowerInvariant());

    /// <summary>Whether two names or demonyms mean the same state: by the list, else by a common beginning.</summary>
    public static bool Same(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0)
            return false;
        var (left, right) = (NameOf(a), NameOf(b));
        if (string.Equals(left, right, StringComparison.OrdinalIgnoreCase))
            return true;
        if (Canonical.ContainsKey(left.ToLowerInvariant()) && Canonical.ContainsKey(right.ToLowerInvariant()))
            return false;
        (left, right) = (ActorId.Of(left), ActorId.Of(right));
        var common = 0;
        while (common < Math.Min(left.Length, right.Length) && left[common] == right[common])
            common++;
        return common >= 3 && common >= Math.Max(left.Length, right.Length) - 5 && common >= 0.6 * Math.Min(left.Length, right.Length);
    }

    private static string Bare(string words) => words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? words[4..] : words;

    private static Dictionary<string, string> Read()
    {
        Dictionary<string, string> canonical = new(StringComparer.Ordinal);
        foreach (var fields in Lexicon.Read("states"))
        {
            foreach (var name in Lexicon.Items(fields[1]).Prepend(fields[0]))
            {
                var key = name.ToLowerInvariant();
                canonical.TryAdd(key, fields[0]);
                Names.Add(key, fields[0]);
                if (key.Contains('.'))
                    Names.Add(key.TrimEnd('.'), fields[0]);
            }
        }

        return canonical;
    }
}
