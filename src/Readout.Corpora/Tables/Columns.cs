using Readout.Core;

namespace Readout.Corpora.Tables;

/// <summary>How files name the columns of a statement row.</summary>
internal static class Columns
{
    /// <summary>Messages list no more names than this, and cut long ones: a file without header has a statement for a name.</summary>
    private const int Most = 12;

    private static readonly string[] Names =
        ["id", "document", "house", "start", "end", "speaker", "text", "topic", "split", "note", "before", "after", "title"];

    /// <summary>How many columns there are.</summary>
    public static int Count => Names.Length;

    /// <summary>The columns that are written, in this order.</summary>
    /// <remarks>What stands around a statement is read where a file has it, and never written: the order of rows says as much.</remarks>
    public static IEnumerable<string> Written => Names.Take((int)Column.Before);

    /// <summary>The name of a column.</summary>
    public static string Name(Column column) => Names[(int)column];

    /// <summary>The column that a header names; null when Readout does not know it.</summary>
    public static Column? Known(string header)
    {
        var name = header.AsSpan().Trim();
        for (var i = 0; i < Names.Length; i++)
        {
            if (name.Equals(Names[i], StringComparison.OrdinalIgnoreCase))
                return (Column)i;
        }

        return null;
    }

    /// <summary>The message for a column that must be there and is not.</summary>
    /// <param name="column">The column.</param>
    /// <param name="required">All columns that must be there.</param>
    /// <param name="present">What the file has instead.</param>
    public static string Missing(Column column, Column[] required, IReadOnlyList<string> present)
    {
        var name = Name(column);
        var others = OtherNames(column);
        var meant = Spelling.Nearest(name, present) ?? present.FirstOrDefault(p => others.Contains(p, StringComparer.OrdinalIgnoreCase));
        var more = present.Count > Most ? ", …" : "";
        var names = present.Count == 0 ? "" : $" among {string.Join(", ", present.Take(Most).Select(Shown))}{more}";
        var lines = required.Contains(Column.Topic) ? "" : ", or read one statement a line (--lines)";
        return $"there is no column '{name}'{names}; "
            + (meant is null ? $"name the column of the {name}s '{name}'{lines}" : $"did you mean '{meant}'? Rename it to '{name}'");
    }

    /// <summary>What other programs call the two columns that must be there.</summary>
    private static string[] OtherNames(Column column) => column switch
    {
        Column.Text => ["sentence", "statement", "content", "quote", "message"],
        Column.Topic => ["label", "category", "class", "code", "tag", "theme", "target"],
        _ => [],
    };

    private static string Shown(string name) => name.Length <= 40 ? $"'{name}'" : $"'{name[..39]}…'";
}
