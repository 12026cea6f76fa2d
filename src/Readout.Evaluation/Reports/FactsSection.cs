namespace Readout.Evaluation.Reports;

/// <summary>What was trained, on what.</summary>
internal static class FactsSection
{
    /// <summary>A table of the facts; nothing when there is none.</summary>
    public static IEnumerable<Block> Of(IReadOnlyList<(string Label, string Value)> facts) => facts.Count == 0 ? [] :
    [
        new Heading("Data and model"),
        new Table("Facts about this run", new("Fact"), new("Value")) { Rows = [.. facts.Select(fact => new Row(fact.Label, fact.Value))] },
    ];
}
