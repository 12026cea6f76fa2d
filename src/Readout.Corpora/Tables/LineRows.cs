namespace Readout.Corpora.Tables;

/// <summary>One row a line that is not blank.</summary>
internal static class LineRows
{
    public static IReadOnlyList<Row> Read(string text)
    {
        var (rows, number) = (new List<Row>(), 0L);
        var reader = new StringReader(text);
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
                rows.Add(new(number, new Dictionary<string, string>(StringComparer.Ordinal) { [Columns.Text] = line.Trim() }));
        }

        return rows;
    }
}
