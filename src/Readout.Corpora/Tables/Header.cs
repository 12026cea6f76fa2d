namespace Readout.Corpora.Tables;

/// <summary>The header of a table: which of its columns Readout knows, and where they stand.</summary>
internal sealed class Header
{
    private readonly (int Index, string Column)[] known;

    private Header(int count, (int Index, string Column)[] known) => (Count, this.known) = (count, known);

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
        (int, string?)[] columns = [.. names.Select((name, i) => (i, Columns.Known(name)))];
        var missing = required.FirstOrDefault(column => !columns.Any(c => c.Item2 == column));
        if (missing is not null)
            throw log.Fatal(line, Columns.Missing(missing, required, present));
        var unused = present.Where(name => Columns.Known(name) is null).ToList();
        if (unused.Count > 0)
            log.Remark($"{log.Name}: columns that are not used: {string.Join(", ", unused)}");
        return new(names.Count, [.. from c in columns where c.Item2 is not null select (c.Item1, c.Item2!)]);
    }

    /// <summary>The fields of a record by the name of their column.</summary>
    public Dictionary<string, string> Name(IReadOnlyList<string> fields) =>
        known.ToDictionary(k => k.Column, k => fields[k.Index], StringComparer.Ordinal);
}
