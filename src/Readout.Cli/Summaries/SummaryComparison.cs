using System.Globalization;
using Readout.Cli.Rankers;
using Readout.Cli.Shell;
using Readout.Core;
using Readout.Summarization;

namespace Readout.Cli.Summaries;

/// <summary><c>readout evaluate --summaries</c>: every method and floor on documents whose summaries humans wrote.</summary>
internal static class SummaryComparison
{
    private const string Mark = "summaries.csv";

    public static int Run(Terminal terminal, string references, string? ranker, string? model, string? folder, int seed, bool force)
    {
        if (folder is not null)
            OutputFolder.Check(folder, Mark, force);
        var (items, options) = (SummaryItemFile.WithTopics(terminal, SummaryItemFile.Read(references), model), new SummaryEvaluationOptions { Seed = seed });
        var methods = SummaryMethod.All(options);
        if (ranker is not null)
            methods = [Trained(terminal, ranker, model, items), .. methods];
        var report = SummaryEvaluation.Run(items, methods, options);
        terminal.Say($"documents a second: {string.Join(", ", report.Methods.Select(SpeedOf))}");
        SummaryComparisonTable.Print(terminal, report);
        if (folder is not null)
            AtomicFolder.Write(folder, draft => SummaryComparisonFiles.Write(draft, Mark, report));
        return ExitCode.Done;
    }

    private static SummaryMethod Trained(Terminal terminal, string folder, string? model, IReadOnlyList<SummaryItem> items)
    {
        var (ranker, manifest, texts) = RankerFolder.Load(folder);
        var known = items.Count(item => texts.Contains(item.Fingerprint()));
        if (known > 0)
            terminal.Say($"ranker: it was trained on {known} of these {items.Count} documents, so its figures are too good; train-summarizer prints those held out");
        if (manifest.Topics && model is null)
            terminal.Say("ranker: it was trained with topics; name their model with --model, else it does without them");
        return SummaryMethod.Of(new RankedSummarizer(ranker));
    }

    private static string SpeedOf(SummaryMethodScore method) =>
        $"{method.Name} {method.DocumentsPerSecond.ToString("F0", CultureInfo.InvariantCulture)}";
}
