using System.Globalization;
using CsvHelper;

namespace Readout.Evaluation.Plots;

/// <summary>The points of a figure, as they are written beside it.</summary>
/// <param name="columns">The column names.</param>
internal sealed class PointTable(params string[] columns)
{
    private static readonly CsvWriterOptions Format = new() { NewLine = "\n" };

    private readonly List<object[]> rows = [];

    /// <summary>Adds a row, one value a column.</summary>
    public void Add(params object[] row) => rows.Add(row);

    /// <summary>RFC 4180 with "\n"; numbers with six decimals at most, an undefined one as an empty field.</summary>
    public string ToCsv()
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(text, Format, leaveOpen: true))
        {
            foreach (var row in rows.Prepend(columns))
                csv.WriteRecord([.. row.Select(Field)]);
        }

        return text.ToString();
    }

    private static string Field(object value) => value switch
    {
        double.NaN => "",
        double number => (Math.Round(number, 6) + 0.0).ToString("0.######", CultureInfo.InvariantCulture),
        bool yes => yes ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
