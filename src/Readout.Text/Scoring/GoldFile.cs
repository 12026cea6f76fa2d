using System.Globalization;
using CsvHelper;
using Readout.Core;

namespace Readout.Text.Scoring;

/// <summary>Reads gold files: CSV with the columns document, start, end, speaker, directness, mention.</summary>
public static class GoldFile
{
    private static readonly string[] Columns = ["document", "start", "end", "speaker", "directness", "mention"];

    /// <summary>Reads a gold file, in file order.</summary>
    /// <exception cref="BadDataException">A column is missing, or a value is not one of those allowed.</exception>
    public static IReadOnlyList<GoldStatement> Read(string path) => Parse(File.ReadAllText(path), path);

    /// <summary>Reads gold statements.</summary>
    /// <param name="text">The CSV text.</param>
    /// <param name="source">Where it is from, for messages.</param>
    /// <exception cref="BadDataException">A column is missing, or a value is not one of those allowed.</exception>
    public static IReadOnlyList<GoldStatement> Parse(string text, string source)
    {
        using var csv = CsvReader.FromText(text, new CsvReaderOptions { HasHeader = false, TrackLineNumbers = true });
        var header = csv.Read() ? Fields(csv) : [];
        var at = Columns.Select(column => Array.IndexOf(header, column)).ToArray();
        if (at.Contains(-1))
            throw new BadDataException(source, 1,
                $"column '{Columns[Array.IndexOf(at, -1)]}' is missing; a gold file has {string.Join(", ", Columns)}");
        List<GoldStatement> statements = [];
        while (csv.Read())
        {
            var line = csv.LineNumber;
            var row = Fields(csv);
            if (row.Length != header.Length)
                throw new BadDataException(source, line, $"{row.Length} fields, but the header has {header.Length}");
            statements.Add(new(
                row[at[0]], Offset(row[at[1]], "start", source, line), Offset(row[at[2]], "end", source, line), row[at[3]],
                Value<Directness>(row[at[4]], "directness", source, line), Value<MentionType>(row[at[5]], "mention", source, line)));
        }

        return statements;
    }

    private static string[] Fields(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];

    private static int Offset(string field, string column, string source, long line) =>
        int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out var offset)
            ? offset : throw new BadDataException(source, line, $"{column} '{field}' is not an offset; give a number from 0");

    private static T Value<T>(string field, string column, string source, long line)
        where T : struct, Enum =>
        Enum.TryParse<T>(field.Replace("-", "", StringComparison.Ordinal), true, out var value) && Enum.IsDefined(value)
            ? value
            : throw new BadDataException(source, line, $"{column} '{field}' is not one of {Names<T>()}");

    private static string Names<T>()
        where T : struct, Enum => string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant();
}
