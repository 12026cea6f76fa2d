using Readout.Core;

namespace Readout.Bulk.Reading;

/// <summary>The columns of inputs: the one with the text, and those that the output has anew.</summary>
internal static class InputColumns
{
    /// <summary>Messages list no more names than this, and cut long ones.</summary>
    private const int Most = 12;

    /// <summary>The column that classified rows have.</summary>
    public const string Topic = "topic";

    private static readonly string[] Known = ["id", "document", "house", "start", "end", "speaker", "text", "topic", "split", "note", "date", "year", "source"];

    private static readonly string[] OtherNames = ["sentence", "statement", "content", "quote", "message", "body"];

    /// <summary>Whether a name is one that Readout knows.</summary>
    public static bool IsKnown(string name, string textColumn) =>
        IsText(name, textColumn) || Known.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a name is that of the text.</summary>
    public static bool IsText(string name, string textColumn) => name.Equals(textColumn, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the output has a column of its own by that name.</summary>
    public static bool IsReplaced(string name, IReadOnlyList<Topic> topics) =>
        name is "topic" or "probability" or "abstain" or "out_of_domain" or "outOfDomain" or "probabilities"
        || (name.StartsWith("p_", StringComparison.Ordinal) && topics.Any(t => t.Id == name[2..]));

    /// <summary>The message for an input without a text.</summary>
    public static string Missing(string textColumn, IReadOnlyList<string> present)
    {
        var names = present.Count == 0 ? "" : $" among {string.Join(", ", present.Take(Most).Select(Shown))}{(present.Count > Most ? ", …" : "")}";
        var meant = Spelling.Nearest(textColumn, present) ?? present.FirstOrDefault(p => OtherNames.Contains(p, StringComparer.OrdinalIgnoreCase));
        return $"there is no column '{textColumn}'{names}; "
            + (textColumn == Topic ? "classify it first ('readout classify')"
                : meant is null ? "name the column of the texts with --text, or read one statement a line (--lines)" : $"did you mean '{meant}'? Say --text {meant}");
    }

    private static string Shown(string name) => name.Length <= 40 ? $"'{name}'" : $"'{name[..39]}…'";
}
