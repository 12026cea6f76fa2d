using Readout.Core;

namespace Readout.Evaluation.Reports;

/// <summary>The misclassified statements, most confident first: where to look for wrong labels and missing examples.</summary>
internal static class MistakesSection
{
    private const int Most = 200;

    /// <summary>A table of the mistakes, 200 at most.</summary>
    public static IEnumerable<Block> Of(EvaluationReport report, Func<Topic, string> nameOf)
    {
        var count = report.Mistakes.Count;
        yield return new Heading("Misclassified statements");
        if (count == 0)
        {
            yield return new Paragraph("None.");
            yield break;
        }

        yield return new Paragraph(
            $"{NumberText.Of(count)} of {NumberText.Count(report.Statements.Count, "statement")}, most confident first"
            + (count > Most ? $"; the first {Most} are shown. " : ". ")
            + "Deciding words are those whose removal lowers the probability of the predicted topic most.");
        yield return new Table(
            "Misclassified statements, most confident first",
            new("No."), new("Confidence", IsNumeric: true), new("Gold"), new("Predicted"), new("Deciding words"), new("Statement"),
            new("Document"))
        {
            Rows = [.. report.Mistakes.Take(Most).Select((mistake, i) => ToRow(i + 1, mistake, nameOf))],
        };
    }

    private static Row ToRow(int number, Mistake mistake, Func<Topic, string> nameOf)
    {
        var (gold, prediction) = mistake.Statement;
        return new(
            NumberText.Of(number), NumberText.Of(prediction.Confidence), nameOf(gold.Topic), nameOf(prediction.Topic),
            string.Join(", ", mistake.DecidingWords), gold.Statement.Text, gold.Statement.Document);
    }
}
