using System.Globalization;
using Readout.Cli.Shell;
using Readout.Evaluation;
using Spectre.Console;

namespace Readout.Cli.Output;

/// <summary>An evaluation as tables: headline numbers against the baselines, then topics.</summary>
internal static class EvaluationTable
{
    /// <summary>The metrics of the headline, in order.</summary>
    public static readonly string[] Headline = ["accuracy", "macroF1", "weightedF1", "balancedAccuracy", "kappa", "mcc", "top2Accuracy", "logLoss", "brier", "ece"];

    public static void Print(Terminal terminal, EvaluationReport report)
    {
        terminal.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{report.Statements.Count} statements of {report.Documents} documents; 95 % intervals resample documents"));
        var console = terminal.Tables();
        console.Write(HeadlineTable(report));
        console.Write(TopicTable(report));
        foreach (var baseline in report.Baselines)
        {
            terminal.Out.WriteLine($"macro-F1 {(baseline.IsBeaten ? "beats" : "does NOT clearly beat")} the baseline '{baseline.Report.Classifier}' by {NumberText.Interval(baseline.MacroF1Gain)}");
        }

        if (report.UnknownGold.Count > 0)
        {
            var topics = string.Join(", ", report.UnknownGold.Select(s => s.Topic.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
            terminal.Say(report.UnknownGold.Count == 1
                ? $"1 statement has a gold topic that the model does not know ({topics}); it counts as an error"
                : $"{report.UnknownGold.Count} statements have a gold topic that the model does not know ({topics}); each counts as an error");
        }
    }

    private static Table HeadlineTable(EvaluationReport report)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumns(["", report.Classifier, .. report.Baselines.Select(b => b.Report.Classifier)]);
        foreach (var name in Headline)
        {
            table.AddRow(
            [
                name,
                Markup.Escape(NumberText.Interval(report.Find(name)!.Estimate)),
                .. report.Baselines.Select(b => NumberText.Of(b.Report.Find(name)!.Estimate.Value)),
            ]);
        }

        return table;
    }

    private static Table TopicTable(EvaluationReport report)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumns("topic", "support", "predicted", "precision", "recall", "F1");
        foreach (var topic in report.Topics)
        {
            table.AddRow(
                Markup.Escape(topic.Topic.Id),
                topic.Support.ToString(CultureInfo.InvariantCulture),
                topic.Predicted.ToString(CultureInfo.InvariantCulture),
                NumberText.Of(topic.Precision),
                NumberText.Of(topic.Recall),
                Markup.Escape(NumberText.Interval(topic.F1)));
        }

        return table;
    }
}
