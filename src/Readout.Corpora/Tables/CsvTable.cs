using System.Text;
using CsvHelper;

namespace Readout.Corpora.Tables;

/// <summary>A table with a header (RFC 4180), separated by commas, tabs or semicolons.</summary>
internal static class CsvTable
{
    private static readonly (char Separator, string Name)[] Separators = [(',', "comma"), (';', "semicolon"), ('\t', "tab")];

    /// <summary>Reads the rows.</summary>
    /// <param name="utf8">The table.</param>
    /// <param name="firstLine">Its first line that is not blank.</param>
    /// <param name="expected">The separator that its extension names.</param>
    /// <param name="required">The columns that must be there.</param>
    /// <param name="log">Where problems and remarks go.</param>
    public static IEnumerable<Row> Read(Stream utf8, string firstLine, char expected, Column[] required, ReadingLog log)
    {
        var separator = SeparatorOf(firstLine, expected);
        if (separator != expected)
            log.Remark($"{log.Name}: read as {Separators.First(s => s.Separator == separator).Name}-separated, as its header is");

        CsvMalformedReason? malformed = null;
        using var csv = CsvReader.Create(utf8, new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            TrackLineNumbers = true,
            OnMalformedRecord = record => malformed ??= record.Reason,
        });
        if (!csv.Read())
            throw log.Fatal(null, "it is empty; check that it is the right file");
        if (Problem(malformed, 0, 0) is { } inHeader)
            throw log.Fatal(csv.LineNumber, inHeader);
        var header = Header.Of(Fields(csv), csv.LineNumber, required, log);
        var (columns, places) = (header.Columns, header.Places);
        var row = new Row { MayHaveId = columns.Contains(Column.Id) };
        for (malformed = null; csv.Read(); malformed = null)
        {
            // Spreadsheets leave rows of empty cells at the end.
            if (malformed is null && IsBlank(csv))
                continue;
            row.Line = csv.LineNumber;
            if (Problem(malformed, csv.FieldCount, header.Count) is { } problem)
            {
                log.Problem(row.Line, problem);
                continue;
            }

            for (var i = 0; i < places.Length; i++)
                row.Set(columns[i], csv.GetSpan(places[i]));
            yield return row;
        }
    }

    private static bool IsBlank(CsvReader csv)
    {
        for (var i = 0; i < csv.FieldCount; i++)
        {
            // A visible character of ASCII settles it without making a string.
            if (csv.GetSpan(i).IndexOfAnyInRange((byte)'!', (byte)'~') >= 0 || !string.IsNullOrWhiteSpace(Field(csv, i)))
                return false;
        }

        return true;
    }

    private static string[] Fields(CsvReader csv)
    {
        var fields = new string[csv.FieldCount];
        for (var i = 0; i < fields.Length; i++)
            fields[i] = Field(csv, i);
        return fields;
    }

    // The reader's own way to strings cannot be compiled ahead, and begins slowly.
    private static string Field(CsvReader csv, int place) => Encoding.UTF8.GetString(csv.GetSpan(place));

    /// <summary>What is wrong with a record. A quotation mark inside an unquoted field is not: it is kept as it stands.</summary>
    private static string? Problem(CsvMalformedReason? malformed, int fields, int columns) => malformed switch
    {
        CsvMalformedReason.UnterminatedQuote =>
            "a quotation mark opens a field of this row and none closes it; close it, or write it twice (\"\") if it is text",
        CsvMalformedReason.TextAfterClosingQuote =>
            "text behind a closing quotation mark; write a quotation mark inside a quoted text twice (\"\")",
        _ when fields > columns => FormattableString.Invariant(
            $"{fields} fields, but the header has {columns}; put quotation marks around a text that holds the separator"),
        _ when fields < columns => FormattableString.Invariant(
            $"{fields} field{(fields == 1 ? "" : "s")}, but the header has {columns}; is a separator missing, or a text cut in two?"),
        _ => null,
    };

    private static int KnownColumns(string header, char separator) =>
        header.Split(separator).Count(name => Columns.Known(name.Trim().Trim('"')) is not null);

    /// <summary>The separator that makes the most known columns out of the first line; the expected one wins a tie.</summary>
    private static char SeparatorOf(string firstLine, char expected)
    {
        var best = expected;
        foreach (var (separator, _) in Separators)
        {
            if (KnownColumns(firstLine, separator) > KnownColumns(firstLine, best))
                best = separator;
        }

        return best;
    }
}
