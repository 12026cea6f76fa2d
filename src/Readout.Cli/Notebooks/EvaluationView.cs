using System.Globalization;
using Readout.Cli.Output;
using Readout.Evaluation;
using Readout.Notebooks;

namespace Readout.Cli.Notebooks;

/// <summary>An evaluation as a notebook shows it: headline numbers against the baselines, then topics.</summary>
internal static class EvaluationView
{
    public static MimeBundle Render(EvaluationReport report) => MimeBundle.Stack(Headline(report).ToBundle(), Of(report.Topics).ToBundle());

    public static DisplayTable Of(IEnumerable<Metric> metrics) =>
        new(["metric", "value"], [.. metrics.Select(m => (object?[])[m.Name, NumberText.Interval(m.Estimate)])]);

    public static DisplayTable Of(IEnumerable<TopicScore> topics) => new(
        ["topic", "support", "predicted", "precision", "recall", "F1"],
        [
            .. topics.Select(t => (object?[])
                [t.Topic, t.Support, t.Predicted, NumberText.Of(t.Precision), NumberText.Of(t.Recall), NumberText.Interval(t.F1)]),
        ]);

    private static DisplayTable Headline(EvaluationReport report) => new(
        ["metric", report.Classifier, .. report.Baselines.Select(b => b.Report.Classifier)],
        [
            .. EvaluationTable.Headline.Select(name => (object?[])
            [
                name,
                NumberText.Interval(report.Find(name)!.Estimate),
                .. report.Baselines.Select(b => NumberText.Of(b.Report.Find(name)!.Estimate.Value)),
            ]),
        ])
    {
        Remark = string.Create(
            CultureInfo.InvariantCulture, $"{report.Statements.Count} statements of {report.Documents} documents; 95 % intervals resample documents"),
    };
}
