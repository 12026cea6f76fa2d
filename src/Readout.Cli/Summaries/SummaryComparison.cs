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
        var report = SummaryEvaluation.Run(items, options: new() { Seed = seed });
        terminal.Say($"documents a second: {string.Join(", ", report.Methods.Select(SpeedOf))}");
        SummaryComparisonTable.Print(terminal, report);
        if (folder is not null)
            AtomicFolder.Write(folder, draft => SummaryComparisonFiles.Write(draft, Mark, report));
        return ExitCode.Done;
    }

    private static string SpeedOf(SummaryMethodScore method) =>
        $"{method.Name} {method.DocumentsPerSecond.ToString("F0", CultureInfo.InvariantCulture)}";
}
