namespace Readout.Corpora.Tables;

/// <summary>The header of a table: which of its columns Readout knows, and where they stand.</summary>
internal sealed class Header
{
    private readonly int[] places;
    private readonly string[] columns;

    private Header(int count, int[] places, string[] columns) => (Count, this.places, this.columns) = (count, places, columns);

    /// <summary>How many columns there are, unknown ones included.</summary>
    public int Count { get; }

    /// <summary>Checks the names of the columns.</summary>
    /// <exception cref="Core.BadDataException">A required column is missing, or a name stands twice.</exception>
    public static Header Of(IReadOnlyList<string> names, long line, IReadOnlyList<string> required, ReadingLog log)
    {
        string[] present = [.. names.Select(name => name.Trim()).Where(name => name.Length > 0)];
        var twice = present.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
            throw log.Fatal(line, $"the column '{twice.Key}' stands twice in the header; rename or remove one");
        string?[] columns = [.. names.Select(Columns.Known)];
        var missing = required.FirstOrDefault(column => !columns.Contains(column));
        if (missing is not null)
            throw log.Fatal(line, Columns.Missing(missing, required, present));
        var unused = present.Where(name => Columns.Known(name) is null).ToList();
        if (unused.Count > 0)
            log.Remark($"{log.Name}: columns that are not used: {string.Join(", ", unused)}");
        return new(names.Count, [.. Enumerable.Range(0, columns.Length).Where(i => columns[i] is not null)], [.. columns.OfType<string>()]);
    }

    /// <summary>A row of a record.</summary>
    /// <param name="line">The line on which the record starts.</param>
    /// <param name="field">Gives a field by its place.</param>
    public Row Row(long line, Func<int, string> field) => new(line, columns, Array.ConvertAll(places, place => field(place)));
}
