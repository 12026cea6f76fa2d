namespace Readout.Corpora.Tables;

/// <summary>The rows of a decoded file, whatever its format.</summary>
internal static class TableFile
{
    /// <summary>No statement is that long: a line beyond it is a lost line break or another kind of file.</summary>
    private const int LongestLine = 1_000_000;

    /// <summary>Reads the rows, in file order. Problems with single rows go to the log; the caller throws them.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="format">The format; null finds out.</param>
    /// <param name="required">The columns that every row must have.</param>
    /// <param name="log">Where problems and remarks go.</param>
    public static IReadOnlyList<Row> Read(DecodedText text, FileFormat? format, IReadOnlyList<string> required, ReadingLog log)
    {
        log.Remark(text.Remark);
        if (text.Text.AsSpan().Trim().IsEmpty)
            throw log.Fatal(null, "it is empty; check that it is the right file");
        CheckLines(text.Text, log);
        return (format ?? FormatOf(log.Name, text.Text, log)) switch
        {
            FileFormat.Csv => CsvTable.Read(text.Text, ',', required, log),
            FileFormat.Tsv => CsvTable.Read(text.Text, '\t', required, log),
            FileFormat.JsonLines => JsonLines.Read(text.Text, required, log),
            _ => LineRows.Read(text.Text),
        };
    }

    private static FileFormat FormatOf(string name, string text, ReadingLog log)
    {
        var json = text.AsSpan().TrimStart();
        return Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".csv" => FileFormat.Csv,
            ".tsv" or ".tab" => FileFormat.Tsv,
            ".jsonl" or ".ndjson" => FileFormat.JsonLines,
            _ when json[0] == '[' => throw log.Fatal(null, "this looks like a JSON array; write one object on each line (JSONL)"),
            _ when json[0] == '{' => FileFormat.JsonLines,
            _ => FileFormat.Csv,
        };
    }

    private static void CheckLines(string text, ReadingLog log)
    {
        var rest = text.AsSpan();
        for (var number = 1L; !rest.IsEmpty; number++)
        {
            var length = rest.IndexOfAny('\r', '\n') is >= 0 and var found ? found : rest.Length;
            if (length > LongestLine)
                throw log.Fatal(number, FormattableString.Invariant(
                    $"a line of {length:N0} characters, where {LongestLine:N0} is the limit; is a line break lost?"));
            rest = rest[length..];
            rest = rest[(rest.StartsWith("\r\n") ? 2 : Math.Min(1, rest.Length))..];
        }
    }
}
