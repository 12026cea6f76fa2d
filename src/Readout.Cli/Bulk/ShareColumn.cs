using Readout.Cli.Shell;
using Readout.Core;

namespace Readout.Cli.Bulk;

/// <summary>A column to group by: one of the file, or a year or month made of a date.</summary>
/// <param name="Name">What was asked for.</param>
/// <param name="Source">The column of the file.</param>
/// <param name="DateLength">How much of a date counts: 4 for the year, 7 for the month; 0 for the value as it stands.</param>
internal sealed record ShareColumn(string Name, string Source, int DateLength)
{
    private const string Date = "date";

    /// <summary>Whether its values are years or months.</summary>
    public bool IsTime => DateLength > 0 || Name is "year" or "month" or Date;

    /// <summary>Finds a column.</summary>
    /// <param name="name">What was asked for.</param>
    /// <param name="columns">What the file has.</param>
    /// <param name="dateColumn">Where dates stand; null for the column date.</param>
    /// <exception cref="UsageException">The file has no such column.</exception>
    public static ShareColumn Of(string name, IReadOnlyList<string> columns, string? dateColumn)
    {
        if (columns.Contains(name))
            return new(name, name, 0);
        var date = dateColumn ?? Date;
        if (name is "year" or "month" && columns.Contains(date))
            return new(name, date, name == "year" ? 4 : 7);
        var way = name is "year" or "month" ? $"; there is no column '{date}' to take it from either, so name that of the dates with --date"
            : Spelling.DidYouMean(name, columns) is { Length: > 0 } meant ? meant : $"; there is {string.Join(", ", columns)}";
        throw new UsageException($"--by {name}: the file has no such column{way}");
    }

    /// <summary>The value that a row is grouped by; empty for a date that is none.</summary>
    public string Of(string value)
    {
        if (DateLength == 0)
            return value.Trim();
        // 2024, 2024-03, 2024-03-15 and whatever follows.
        var text = value.Trim();
        var isDate = text.Length >= DateLength && text.Take(4).All(char.IsAsciiDigit) && (text.Length == 4 || text[4] == '-')
            && text.Take(DateLength).Skip(5).All(char.IsAsciiDigit);
        return isDate ? text[..DateLength] : "";
    }
}
