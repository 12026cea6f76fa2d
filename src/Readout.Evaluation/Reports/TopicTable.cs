using Readout.Core;

namespace Readout.Evaluation.Reports;

/// <summary>The measures by topic.</summary>
internal static class TopicTable
{
    /// <summary>One row a topic, in the classifier's order.</summary>
    public static Table Of(EvaluationReport report, Func<Topic, string> nameOf) => new(
        "How well each topic is found",
        new("Topic"), new("Statements", IsNumeric: true), new("Predicted", IsNumeric: true), new("Precision", IsNumeric: true),
        new("Recall", IsNumeric: true), new("F1", IsNumeric: true))
    {
        Rows =
        [
            .. report.Topics.Select(score => new Row(
                nameOf(score.Topic), NumberText.Of(score.Support), NumberText.Of(score.Predicted),
                NumberText.Of(score.Precision), NumberText.Of(score.Recall), NumberText.Interval(score.F1))),
        ],
    };
}
