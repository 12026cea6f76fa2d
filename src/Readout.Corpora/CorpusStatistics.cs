using Readout.Core;

namespace Readout.Corpora;

/// <summary>The size and make-up of a corpus.</summary>
/// <param name="Statements">How many statements there are.</param>
/// <param name="Documents">How many documents they come from; a statement without one counts as its own.</param>
/// <param name="Topics">Counts by topic, in the order of the corpus's topics.</param>
/// <param name="Houses">Counts by house, in ordinal order; an empty name stands for none given.</param>
/// <param name="WordsPerStatement">Words of a statement.</param>
/// <param name="StatementsPerDocument">Statements of a document.</param>
/// <param name="UnsureShare">Share of statements whose note begins with "unsure"; NaN for an empty corpus.</param>
public sealed record CorpusStatistics(
    int Statements,
    int Documents,
    IReadOnlyList<TopicCount> Topics,
    IReadOnlyList<HouseCount> Houses,
    Distribution WordsPerStatement,
    Distribution StatementsPerDocument,
    double UnsureShare)
{
    /// <summary>Describes a corpus.</summary>
    public static CorpusStatistics Of(Corpus corpus)
    {
        var (statements, train, heldOut) = (corpus.Statements, corpus.Of(Split.Train), corpus.Of(Split.HeldOut));
        return new(
            statements.Count,
            corpus.Documents,
            [.. corpus.Topics.Select(topic => new TopicCount(topic, train.Support(topic), heldOut.Support(topic)))],
            [.. statements.GroupBy(s => s.Statement.House, StringComparer.Ordinal)
                .OrderBy(house => house.Key, StringComparer.Ordinal)
                .Select(house => new HouseCount(house.Key, [.. corpus.Topics.Select(topic => house.Count(s => s.Topic == topic))]))],
            Distribution.Of(statements.Select(s => Words.Of(s.Statement.Text).Count)),
            Distribution.Of(statements.CountBy(s => s.Group, StringComparer.Ordinal).Select(group => group.Value)),
            statements.Count == 0 ? double.NaN : (double)statements.Count(IsUnsure) / statements.Count);
    }

    private static bool IsUnsure(LabeledStatement statement) => statement.Note.StartsWith("unsure", StringComparison.OrdinalIgnoreCase);
}
