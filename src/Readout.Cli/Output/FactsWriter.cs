using System.Globalization;
using CsvHelper;
using Readout.Text;

namespace Readout.Cli.Output;

/// <summary>Writes the facts of documents: one row a document, as JSONL, JSON or CSV.</summary>
internal static class FactsWriter
{
    private static readonly string[] Columns = ["document", "agency", "place", "date", "format", "parties", "offices", "states"];

    public static void WriteCsv(TextWriter output, IEnumerable<Facts> facts)
    {
        using var csv = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        csv.WriteRecord([.. Columns]);
        foreach (var fact in facts)
            csv.WriteRecord([.. Columns.Select(column => RowJson.Text(Value(fact, column)))]);
    }

    public static void WriteJson(TextWriter output, IEnumerable<Facts> facts, bool lines) =>
        RowJson.Write(output, "readout.facts", "documents", facts.Select(f => Columns.Select(c => (c, Value(f, c)))), lines);

    private static object? Value(Facts facts, string column) => column switch
    {
        "document" => facts.Document,
        "agency" => facts.Agency,
        "place" => facts.Place,
        "date" => facts.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "format" => facts.Format,
        "parties" => facts.Parties.Select(p => p.Name).ToArray(),
        "offices" => facts.Parties.Select(p => p.Office).ToArray(),
        _ => facts.Parties.Select(p => p.State).ToArray(),
    };
}
