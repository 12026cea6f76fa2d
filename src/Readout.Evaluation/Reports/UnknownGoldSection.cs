namespace Readout.Evaluation.Reports;

/// <summary>Statements whose gold topic the classifier does not know.</summary>
internal static class UnknownGoldSection
{
    private const int Most = 200;

    /// <summary>A table of them, 200 at most, or that there is none.</summary>
    public static IEnumerable<Block> Of(EvaluationReport report)
    {
        var unknown = report.UnknownGold;
        yield return new Heading("Gold topics that the classifier does not know");
        if (unknown.Count == 0)
        {
            yield return new Paragraph("None: it knows every gold topic of these statements.");
            yield break;
        }

        yield return new Paragraph($"{NumberText.Count(unknown.Count, "statement")}; each counts as an error in every number above."
            + (unknown.Count > Most ? $" The first {Most} are shown." : ""));
        yield return new Table("Statements with an unknown gold topic", new("No."), new("Gold topic"), new("Statement"), new("Document"))
        {
            Rows =
            [
                .. unknown.Take(Most).Select((gold, i) => new Row(
                    NumberText.Of(i + 1), gold.Topic.Id, gold.Statement.Text, gold.Statement.Document)),
            ],
        };
    }
}
