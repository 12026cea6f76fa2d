using System.Text.RegularExpressions;
using Readout.Core;

namespace Readout.Corpora.Checks;

/// <summary>Texts that no one meant to write: empty, far too long, or damaged.</summary>
internal static partial class Texts
{
    private const int Longest = 2000;

    public static IEnumerable<Finding> Find(Corpus corpus)
    {
        foreach (var statement in corpus.Statements)
        {
            var (where, text) = (Place.Of(statement), statement.Statement.Text);
            if (string.IsNullOrWhiteSpace(text))
                yield return new(Severity.Error, where, "empty-text", "the text is empty; write the statement or delete the row");
            if (text.Length > Longest)
                yield return new(Severity.Warning, where, "long-text", Length(text));
            if (Damage(text) is { } damage)
                yield return new(Severity.Warning, where, "suspicious-characters", damage);
        }
    }

    private static string? Damage(string text)
    {
        if (text.Contains('\uFFFD'))
            return "a replacement character (U+FFFD) stands where a letter was lost; restore it from the source";
        if (Mojibake().Match(text) is { Success: true } match)
            return $"'{match.Value}' looks like UTF-8 that was read in another encoding; export the file again as UTF-8";
        return text.Where(IsInvisible).Select(c => (char?)c).FirstOrDefault() is { } invisible
            ? FormattableString.Invariant($"the invisible character U+{(int)invisible:X4}; remove it")
            : null;
    }

    private static string Length(string text) =>
        FormattableString.Invariant($"{text.Length:N0} characters, where a statement is one sentence; divide it");

    private static bool IsInvisible(char c) =>
        (char.IsControl(c) && c is not ('\n' or '\r' or '\t')) || c is '\u00AD' or '\u200B' or '\uFEFF';

    /// <summary>UTF-8 read as Windows-1252: its lead bytes show as Ã, Â, Ð, Ñ or â€, followed by a sign that no word has there.</summary>
    [GeneratedRegex("â€.?|[ÃÐÑ][\u0080-\u00BF\u0192\u02C6\u02DC\u2013-\u2122]|Â[\u00A0-\u00BF]")]
    private static partial Regex Mojibake();
}
