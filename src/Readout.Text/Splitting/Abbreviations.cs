using Readout.Text.Lexical;

namespace Readout.Text.Splitting;

/// <summary>Abbreviations and the words that open sentences.</summary>
internal static class Abbreviations
{
    private const int Longest = 16;

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Kinds =
        Lexicon.Read("abbreviations").Where(fields => fields[1] != "title")
            .ToDictionary(fields => fields[0], fields => fields[1], StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers =
        Lexicon.Read("openers").Select(fields => fields[0]).Where(word => !word.EndsWith('-')).ToHashSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Titles =
        Lexicon.Read("abbreviations").Where(fields => fields[1] == "title").Select(fields => fields[0]).ToHashSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What the list says of a word before a full stop: never, number, maybe, mostly; null when it is not listed.</summary>
    public static string? KindOf(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > Longest)
            return null;
        Span<char> lower = stackalloc char[Longest];
        return Kinds.TryGetValue(lower[..word.ToLowerInvariant(lower)], out var kind) ? kind : null;
    }

    /// <summary>Whether a word commonly opens a sentence and is no name.</summary>
    public static bool Opens(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > Longest)
            return false;
        Span<char> lower = stackalloc char[Longest];
        return Openers.Contains(lower[..word.ToLowerInvariant(lower)]);
    }

    /// <summary>Whether a word begins the title of somebody: behind "Washington, D.C." it opens a
    /// sentence, behind "U.S." it does not.</summary>
    public static bool IsTitle(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > Longest)
            return false;
        Span<char> lower = stackalloc char[Longest];
        return Titles.Contains(lower[..word.ToLowerInvariant(lower)]);
    }
}
