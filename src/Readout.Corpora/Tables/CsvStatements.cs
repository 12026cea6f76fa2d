using System.Globalization;
using CsvHelper;
using Readout.Core;

namespace Readout.Corpora.Tables;

/// <summary>Labelled statements as CSV (RFC 4180, but lines end with "\n", so that files compare well).</summary>
internal static class CsvStatements
{
    public static void Write(IReadOnlyList<LabeledStatement> statements, Stream stream)
    {
        using var csv = CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        Write(csv, Columns.Written);
        foreach (var labeled in statements)
        {
            var statement = labeled.Statement;
            Write(csv,
            [
                statement.Id,
                statement.Document,
                statement.House,
                Offset(statement.Start),
                Offset(statement.End),
                statement.Speaker,
                statement.Text,
                labeled.Topic.Id,
                SplitName.Of(labeled.Split),
                labeled.Note,
            ]);
        }
    }

    private static string Offset(int? offset) => offset?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static void Write(CsvWriter csv, IEnumerable<string> fields)
    {
        foreach (var field in fields)
            csv.WriteField(field);
        csv.EndRecord();
    }
}
