using System.Globalization;
using Readout.Notebooks;

namespace Readout.Cli.Notebooks;

/// <summary>A table of as many rows as a page bears.</summary>
internal static class TableView
{
    private const int ShownRows = 50;

    public static MimeBundle Of(string[] columns, IEnumerable<object?[]> rows)
    {
        object?[][] shown = [.. rows.Take(ShownRows + 1)];
        var table = new DisplayTable(columns, [.. shown.Take(ShownRows)]);
        return (shown.Length > ShownRows ? table with { Remark = string.Create(CultureInfo.InvariantCulture, $"… the first {ShownRows} rows") } : table)
            .ToBundle();
    }
}
