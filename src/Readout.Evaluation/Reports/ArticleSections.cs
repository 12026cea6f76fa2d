using Readout.Core;

namespace Readout.Evaluation.Reports;

/// <summary>The article: its own held-out statements, and each of its statements predicted from all the rest.</summary>
internal static class ArticleSections
{
    private const int Few = 30;

    private static readonly string[] Shown = ["accuracy", "macroF1", "top2Accuracy", "logLoss"];

    /// <summary>The sections that the experiment has.</summary>
    public static IEnumerable<Block> Of(ExperimentReport report, Func<Topic, string> nameOf) =>
    [
        .. report.ArticleHeldOut is { } heldOut ? HeldOut(heldOut, nameOf) : [],
        .. report.ArticleLeaveOneOut is { } leaveOneOut ? LeaveOneOut(leaveOneOut, nameOf) : [],
    ];

    private static IEnumerable<Block> HeldOut(EvaluationReport report, Func<Topic, string> nameOf) =>
    [
        new Heading("The article: held-out statements"),
        new Paragraph($"{Right(report)}. {Rough(report)}Brackets: {Wording.Interval(report)}."),
        MetricTable.Of(report, "Headline numbers on the article’s held-out statements", Shown),
        Statements(report, nameOf, "The article’s held-out statements"),
    ];

    private static IEnumerable<Block> LeaveOneOut(EvaluationReport report, Func<Topic, string> nameOf) =>
    [
        new Heading("The article: leave one out"),
        new Paragraph($"{Right(report)}, each by a model trained on all other statements, those of the article included. "
            + $"{Rough(report)}Brackets: {Wording.Interval(report)}."),
        MetricTable.Of(report, "Headline numbers, leaving one statement out", Shown),
        Statements(report, nameOf, "The article, statement by statement"),
    ];

    private static string Rough(EvaluationReport report) =>
        report.Statements.Count < Few ? "With so few statements these numbers are rough. " : "";

    private static string Right(EvaluationReport report)
    {
        var right = report.Statements.Count(statement => statement.IsCorrect);
        return $"{NumberText.Of(right)} of {NumberText.Count(report.Statements.Count, "statement")} predicted right";
    }

    private static Table Statements(EvaluationReport report, Func<Topic, string> nameOf, string caption) => new(
        caption, new("No."), new("Gold"), new("Predicted"), new("Right"), new("Confidence", IsNumeric: true), new("Statement"))
    {
        Rows =
        [
            .. report.Statements.Select((statement, i) => new Row(
                NumberText.Of(i + 1), nameOf(statement.Gold.Topic), nameOf(statement.Prediction.Topic), statement.IsCorrect ? "yes" : "no",
                NumberText.Of(statement.Prediction.Confidence), statement.Gold.Statement.Text)),
        ],
    };
}
