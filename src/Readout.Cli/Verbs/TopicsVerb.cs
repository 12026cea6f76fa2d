using System.CommandLine;
using Readout.Bulk;
using Readout.Cli.Bulk;
using Readout.Cli.Shell;
using Readout.Evaluation;
using Readout.Evaluation.Plots;

namespace Readout.Cli.Verbs;

/// <summary><c>readout topics</c>: classified rows in, shares of topics out.</summary>
internal static class TopicsVerb
{
    private const string Document = "document";

    public static Command Create(Terminal terminal)
    {
        Argument<string[]> inputs = new("input")
        {
            Description = "Rows with a column topic, as 'readout classify' writes them: CSV, TSV, JSONL, Parquet; - or nothing: standard input.",
            Arity = ArgumentArity.ZeroOrMore,
            HelpName = "FILE",
        };
        Option<string[]> by = new("--by")
        {
            Description = "Columns to group by, parted by commas; year and month are made of a date. [default: speaker]",
            HelpName = "COLUMN,…",
            AllowMultipleArgumentsPerToken = true,
        };
        Option<string?> date = new("--date") { Description = "The column of dates, such as 2024-03-15 [default: date].", HelpName = "COLUMN" };
        Option<string?> figures = new("--figures") { Description = "Write a figure for each column of time, and for speakers, here.", HelpName = "FOLDER" };
        var format = new OutputFormatOptions();
        var verb = new Verb(
            "topics",
            "Shares of predicted topics by any column, with 95 % intervals (over documents where there is a column document).",
            ("readout topics coded.csv --by speaker,year", "a table for each of the two"),
            ("readout topics coded.parquet --by month --date published --figures figures", "and the figure over time"))
        {
            inputs, by, date, figures,
        };
        format.AddTo(verb);
        verb.SetAction(parsed =>
        {
            var named = parsed.GetValue(inputs) is { Length: > 0 } given ? given : ["-"];
            string[] names = [.. (parsed.GetValue(by) ?? []).SelectMany(b => b.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
            var rows = ClassifiedRows.Of(InputFiles.Find(named, lines: false, terminal.OpenInput));
            var tables = Count(terminal, rows, [.. (names.Length > 0 ? names : ["speaker"]).Select(n => ShareColumn.Of(n, rows.Columns, parsed.GetValue(date)))]);
            ShareWriter.Write(terminal, format.Of(parsed, terminal), tables);
            if (parsed.GetValue(figures) is { } folder)
                Draw(terminal, tables, folder);
            terminal.Say("shares count predicted topics; their intervals do not contain the classifier's own errors");
            if (rows.Rejected == 0)
                return ExitCode.Done;
            terminal.Say(FormattableString.Invariant($"{rows.FirstRejected} (rows set aside: {rows.Rejected:N0})"));
            return ExitCode.Partial;
        });
        return verb;
    }

    private static ShareTable[] Count(Terminal terminal, ClassifiedRows rows, IReadOnlyList<ShareColumn> columns)
    {
        var hasDocuments = rows.Columns.Contains(Document);
        ShareCounter[] counters = [.. columns.Select(c => new ShareCounter(c.Name))];
        var counted = 0L;
        foreach (var (topic, values) in rows.Read([Document, .. columns.Select(c => c.Source)]))
        {
            for (var i = 0; i < counters.Length; i++)
                counters[i].Add(columns[i].Of(values[i + 1]), topic.Trim(), hasDocuments ? values[0] : null);
            counted++;
        }

        foreach (var (column, counter) in columns.Zip(counters).Where(pair => pair.First.DateLength > 0))
        {
            var undated = counter.CountOf("");
            if (undated == counted && counted > 0)
                throw new UsageException($"--by {column.Name}: no row has a date such as 2024-03-15 in the column '{column.Source}'; name that of the dates with --date");
            if (undated > 0)
                terminal.Say(FormattableString.Invariant($"{undated:N0} of {counted:N0} rows have no date such as 2024-03-15 in the column '{column.Source}'; they stand by themselves"));
        }

        return [.. counters.Select((c, i) => c.Table(columns[i].IsTime))];
    }

    private static void Draw(Terminal terminal, IReadOnlyList<ShareTable> tables, string folder)
    {
        foreach (var table in tables.Where(t => t.IsTime || t.Column == "speaker"))
        {
            var figure = table.IsTime ? Figures.WriteTopicTimes(table, folder)
                : Figures.WriteTopicShares(
                    [.. table.Groups.SelectMany(g => g.Shares.Select(s => (g.Value, s.Topic, (int)Math.Min(int.MaxValue, s.Statements))))], table.Topics, folder);
            terminal.Say($"figure: {figure.PngPath}");
        }
    }
}
