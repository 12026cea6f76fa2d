using System.Globalization;
using Readout.Cli.Shell;
using Readout.Summarization;
using Spectre.Console;

namespace Readout.Cli.Summaries;

/// <summary>Methods of summarising side by side: ROUGE F, and the difference to the lead with its interval.</summary>
internal static class SummaryComparisonTable
{
    public static void Print(Terminal terminal, SummaryReport report)
    {
        terminal.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Documents} documents, {report.Options.Length}; ROUGE F{(report.Options.Stem ? " of Porter stems" : "")}, in percent; intervals are paired, over documents"));
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumns("method", "ROUGE-1", "ROUGE-2", "ROUGE-L", "ROUGE-Lsum", "ROUGE-1 to lead", "words");
        foreach (var method in report.Methods)
        {
            table.AddRow(
                Markup.Escape(method.Name),
                Percent(method.Mean.Rouge1.F),
                Percent(method.Mean.Rouge2.F),
                Percent(method.Mean.RougeL.F),
                Percent(method.Mean.RougeLsum.F),
                Markup.Escape($"{Percent(method.ToLead1.Value)} [{Percent(method.ToLead1.Low)}, {Percent(method.ToLead1.High)}]"),
                method.Words.ToString("F0", CultureInfo.InvariantCulture));
        }

        terminal.Tables().Write(table);
    }

    private static string Percent(double value) => double.IsNaN(value) ? "–" : (100 * value).ToString("F2", CultureInfo.InvariantCulture);
}
