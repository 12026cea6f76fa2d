using Readout.Cli.Output;
using Readout.Cli.Shell;
using Readout.Evaluation;
using Spectre.Console;

namespace Readout.Cli.Experiments;

/// <summary>The outcome of an experiment as one compact table.</summary>
internal static class ExperimentTable
{
    public static void Print(Terminal terminal, ExperimentReport report)
    {
        foreach (var (label, value) in report.Facts)
            terminal.Out.WriteLine($"{label,-28} {value}");
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumns(["scored on", "statements", "accuracy", "macro-F1", .. report.HeldOut.Baselines.Select(b => $"({b.Report.Classifier})")]);
        AddRow(table, "held-out documents", report.HeldOut);
        if (report.ArticleHeldOut is { } heldOut)
            AddRow(table, "article, held out", heldOut);
        if (report.ArticleLeaveOneOut is { } leaveOneOut)
            AddRow(table, "article, leave-one-out", leaveOneOut);
        terminal.Tables().Write(table);
        foreach (var baseline in report.HeldOut.Baselines)
        {
            terminal.Out.WriteLine(
                $"macro-F1 {(baseline.IsBeaten ? "beats" : "does NOT clearly beat")} the baseline '{baseline.Report.Classifier}' by {NumberText.Interval(baseline.MacroF1Gain)}");
        }
    }

    private static void AddRow(Table table, string what, EvaluationReport report) => table.AddRow(
    [
        what,
        report.Statements.Count.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Markup.Escape(NumberText.Interval(report.Accuracy)),
        Markup.Escape(NumberText.Interval(report.MacroF1)),
        .. report.Baselines.Select(b => NumberText.Of(b.Report.MacroF1.Value)),
    ]);
}
