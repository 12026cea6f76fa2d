namespace Readout.Evaluation.Reports;

/// <summary>How the hyper-parameters were chosen.</summary>
internal static class SearchSection
{
    /// <summary>A table of the candidates, the chosen one marked; nothing when there was no search.</summary>
    public static IEnumerable<Block> Of(IReadOnlyList<SearchResult> search) => search.Count == 0 ? [] :
    [
        new Heading("How the hyper-parameters were chosen"),
        new Paragraph($"{NumberText.Count(search.Count, "candidate")} compared by cross-validation on the training statements alone, "
            + "whole documents kept in one fold; the held-out statements had no part in it. "
            + "Macro-F1 is over all out-of-fold predictions."),
        new Table(
            "Candidates, best first",
            new("Candidate"), new("Chosen"), new("Macro-F1", IsNumeric: true), new("SD over folds", IsNumeric: true),
            new("Log-loss (nats)", IsNumeric: true))
        {
            Rows =
            [
                .. search.Select(result => new Row(
                    result.Name,
                    result.IsChosen ? "✓ chosen" : "",
                    NumberText.Of(result.MacroF1),
                    NumberText.Of(result.StandardDeviation),
                    NumberText.Of(result.LogLoss)) { IsMarked = result.IsChosen }),
            ],
        },
    ];
}
