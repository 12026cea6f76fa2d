namespace Readout.Corpora.Tables;

/// <summary>One row a line that is not blank.</summary>
internal static class LineRows
{
    private static readonly string[] TextAlone = [Columns.Text];

    public static IReadOnlyList<Row> Read(string text)
    {
        var (rows, number) = (new List<Row>(), 0L);
        var reader = new StringReader(text);
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
                rows.Add(new(number, TextAlone, [line.Trim()]));
        }

        return rows;
    }
}
