namespace Readout.Corpora.Tables;

/// <summary>The header of a table: which of its columns Readout knows, and where they stand.</summary>
internal sealed class Header
{
    private Header(int count, Column[] columns, int[] places) => (Count, Columns, Places) = (count, columns, places);

    /// <summary>How many columns there are, unknown ones included.</summary>
    public int Count { get; }

    /// <summary>The columns that Readout knows.</summary>
    public Column[] Columns { get; }

    /// <summary>Where each of them stands, from 0.</summary>
    public int[] Places { get; }

    /// <summary>Checks the names of the columns.</summary>
    /// <exception cref="Core.BadDataException">A required column is missing, or a name stands twice.</exception>
    public static Header Of(IReadOnlyList<string> names, long line, Column[] required, ReadingLog log)
    {
        string[] present = [.. names.Select(name => name.Trim()).Where(name => name.Length > 0)];
        var twice = present.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
            throw log.Fatal(line, $"the column '{twice.Key}' stands twice in the header; rename or remove one");
        var (columns, places, known) = (new Column[names.Count], new int[names.Count], 0);
        for (var place = 0; place < names.Count; place++)
        {
            if (Tables.Columns.Known(names[place]) is { } column)
                (columns[known], places[known++]) = (column, place);
        }

        (columns, places) = (columns[..known], places[..known]);
        foreach (var column in required)
        {
            if (!columns.Contains(column))
                throw log.Fatal(line, Tables.Columns.Missing(column, required, present));
        }

        var unused = present.Where(name => Tables.Columns.Known(name) is null).ToList();
        if (unused.Count > 0)
            log.Remark($"{log.Name}: columns that are not used: {string.Join(", ", unused)}");
        return new(names.Count, columns, places);
    }
}
