using System.Diagnostics;
using System.Globalization;
using Readout.Cli.Shell;
using Readout.Core;
using Readout.Summarization;

namespace Readout.Cli.Summaries;

/// <summary><c>readout evaluate --summaries</c>: every method and floor on documents whose summaries humans wrote.</summary>
internal static class SummaryComparison
{
    private const string Mark = "summaries.csv";

    public static int Run(Terminal terminal, string references, string? folder, int seed, bool force)
    {
        if (folder is not null)
            OutputFolder.Check(folder, Mark, force);
        var items = SummaryItemFile.Read(references);
        var watch = Stopwatch.StartNew();
        var report = SummaryEvaluation.Run(items, options: new() { Seed = seed });
        terminal.Say(string.Create(
            CultureInfo.InvariantCulture, $"{items.Count * report.Methods.Count / watch.Elapsed.TotalSeconds:F0} summaries made and scored a second"));
        SummaryComparisonTable.Print(terminal, report);
        if (folder is not null)
            AtomicFolder.Write(folder, draft => SummaryComparisonFiles.Write(draft, Mark, report));
        return ExitCode.Done;
    }
}
