using Readout.Core;

namespace Readout.Corpora.Tables;

/// <summary>The columns of a statement row, in the order in which they are written.</summary>
internal static class Columns
{
    public const string Id = "id";
    public const string Document = "document";
    public const string House = "house";
    public const string Start = "start";
    public const string End = "end";
    public const string Speaker = "speaker";
    public const string Text = "text";
    public const string Topic = "topic";
    public const string Split = "split";
    public const string Note = "note";
    public const string Before = "before";
    public const string After = "after";
    public const string Title = "title";

    public static readonly string[] All = [Id, Document, House, Start, End, Speaker, Text, Topic, Split, Note];

    /// <summary>What stands around a statement: read where a file has it, and never written; of neighbours the order of rows says as much.</summary>
    private static readonly string[] Surroundings = [Before, After, Title];

    /// <summary>Messages list no more names than this, and cut long ones: a file without header has a statement for a name.</summary>
    private const int Most = 12;

    /// <summary>What other programs call the two columns that must be there.</summary>
    private static readonly Dictionary<string, string[]> OtherNames = new(StringComparer.Ordinal)
    {
        [Text] = ["sentence", "statement", "content", "quote", "message"],
        [Topic] = ["label", "category", "class", "code", "tag", "theme", "target"],
    };

    /// <summary>The column that a header names; null when Readout does not know it.</summary>
    public static string? Known(string header) =>
        Array.Find([.. All, .. Surroundings], column => column.Equals(header.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>The message for a column that must be there and is not.</summary>
    /// <param name="column">The column.</param>
    /// <param name="required">All columns that must be there.</param>
    /// <param name="present">What the file has instead.</param>
    public static string Missing(string column, IReadOnlyList<string> required, IReadOnlyList<string> present)
    {
        var others = OtherNames.GetValueOrDefault(column, []);
        var meant = Spelling.Nearest(column, present) ?? present.FirstOrDefault(p => others.Contains(p, StringComparer.OrdinalIgnoreCase));
        var more = present.Count > Most ? ", …" : "";
        var names = present.Count == 0 ? "" : $" among {string.Join(", ", present.Take(Most).Select(Shown))}{more}";
        var lines = required.Contains(Topic) ? "" : ", or read one statement a line (--lines)";
        return $"there is no column '{column}'{names}; "
            + (meant is null ? $"name the column of the {column}s '{column}'{lines}" : $"did you mean '{meant}'? Rename it to '{column}'");
    }

    private static string Shown(string name) => name.Length <= 40 ? $"'{name}'" : $"'{name[..39]}…'";
}
