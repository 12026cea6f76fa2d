using System.Globalization;
using CsvHelper;
using Readout.Cli.Output;
using Readout.Cli.Shell;
using Readout.Evaluation;
using Spectre.Console;

namespace Readout.Cli.Bulk;

/// <summary>Writes shares of topics: for people, as CSV, as JSON.</summary>
internal static class ShareWriter
{
    private const int MostGroups = 10;

    public static void Write(Terminal terminal, OutputFormat format, IReadOnlyList<ShareTable> tables)
    {
        if (format == OutputFormat.Pretty)
        {
            foreach (var table in tables)
                WritePretty(terminal, table);
        }
        else if (format == OutputFormat.Csv)
            WriteCsv(terminal.Out, tables);
        else
            RowJson.Write(terminal.Out, "readout.topics", "shares", tables.SelectMany(Rows), format == OutputFormat.JsonLines);
    }

    private static void WritePretty(Terminal terminal, ShareTable table)
    {
        var grid = new Table().Border(TableBorder.Simple);
        grid.AddColumns(Markup.Escape(table.Column), "statements", "topic", "share %", "95 %");
        foreach (var group in table.Groups.Take(table.IsTime ? int.MaxValue : MostGroups))
        {
            foreach (var (i, share) in group.Shares.Where(s => s.Statements > 0).Index())
            {
                var value = Markup.Escape(group.Value.Length > 0 ? group.Value : "–");
                grid.AddRow(
                    i == 0 ? value : "", i == 0 ? group.Statements.ToString(CultureInfo.InvariantCulture) : "", Markup.Escape(share.Topic.Id),
                    Percent(share.Share.Value), $"[[{Percent(share.Share.Low)}, {Percent(share.Share.High)}]]");
            }
        }

        terminal.Tables().Write(grid);
        if (!table.IsTime && table.Groups.Count > MostGroups)
            terminal.Out.WriteLine(FormattableString.Invariant($"the {MostGroups} of {table.Groups.Count} values with most statements; --csv has all"));
    }

    private static void WriteCsv(TextWriter output, IReadOnlyList<ShareTable> tables)
    {
        using var csv = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        csv.WriteRecord(["by", "value", "documents", "of", "topic", "statements", "share", "low", "high"]);
        foreach (var row in tables.SelectMany(Rows))
            csv.WriteRecord([.. row.Select(cell => RowJson.Text(cell.Value))]);
    }

    private static IEnumerable<IEnumerable<(string Name, object? Value)>> Rows(ShareTable table) =>
        from g in table.Groups
        from s in g.Shares
        select ((string, object?)[])
        [
            ("by", table.Column), ("value", g.Value), ("documents", g.Documents), ("of", g.Statements), ("topic", s.Topic.Id),
            ("statements", s.Statements), ("share", Number(s.Share.Value)), ("low", Number(s.Share.Low)), ("high", Number(s.Share.High)),
        ];

    private static decimal? Number(double value) => double.IsNaN(value) ? null : Math.Round((decimal)value, 6);

    private static string Percent(double value) => double.IsNaN(value) ? "–" : (100 * value).ToString("F1", CultureInfo.InvariantCulture);
}
