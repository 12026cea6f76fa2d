using System.Buffers;
using Readout.Text.Lexical;

namespace Readout.Text.Reading;

/// <summary>The words that give furniture away, from <c>furniture.txt</c>.</summary>
internal static class FurnitureWords
{
    private const int LongestParagraph = 2000;
    private const int LongestIntroduction = 200;

    private static readonly SearchValues<char> Rulers = SearchValues.Create("#*=_-–—.~ ");
    private static readonly (string Words, string Rule)[] Starts = Of("start");
    private static readonly (string Words, string Rule)[] Anywhere = Of("any");
    private static readonly (string Words, string Rule)[] Introductions = Of("intro");
    private static readonly Dictionary<string, string> Lines = Of("line").ToDictionary(p => p.Words, p => p.Rule, StringComparer.Ordinal);

    /// <summary>The rule that cuts a paragraph; null when its words do not give it away.</summary>
    public static string? RuleOf(ReadOnlySpan<char> paragraph)
    {
        if (paragraph.Length > LongestParagraph)
            return null;
        var opened = paragraph.TrimStart("([*");
        foreach (var (words, rule) in Starts)
        {
            if (paragraph.StartsWith(words, StringComparison.OrdinalIgnoreCase)
                || opened.StartsWith(words, StringComparison.OrdinalIgnoreCase))
                return rule;
        }

        if (Lines.TryGetValue(paragraph.Trim("#*=_-.: ").ToString().ToLowerInvariant(), out var lineRule))
            return lineRule;
        if (paragraph.IndexOfAnyExcept(Rulers) < 0)
            return "page";
        foreach (var (words, rule) in Anywhere)
        {
            if (paragraph.Contains(words, StringComparison.OrdinalIgnoreCase))
                return rule;
        }

        foreach (var (words, rule) in Introductions)
        {
            if (paragraph[^1] == ':' && paragraph.Length <= LongestIntroduction
                && paragraph.Contains(words, StringComparison.OrdinalIgnoreCase))
                return rule;
        }

        return null;
    }

    private static (string Words, string Rule)[] Of(string where) =>
        [.. Lexicon.Read("furniture").Where(fields => fields[0] == where).Select(fields => (fields[1], fields[2]))];
}
