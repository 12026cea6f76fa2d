using Readout.Core;

namespace Readout.Corpora.Checks;

/// <summary>Statements with the same words as an earlier one.</summary>
internal static class Duplicates
{
    public static IEnumerable<Finding> Find(Corpus corpus)
    {
        var seen = new Dictionary<string, List<LabeledStatement>>(StringComparer.Ordinal);
        foreach (var statement in corpus.Statements)
        {
            // One earlier statement of each topic and split is all that messages point to, so the list stays short.
            var earlier = seen.TryGetValue(Place.Normal(statement), out var list) ? list : seen[Place.Normal(statement)] = [];
            foreach (var finding in Compare(statement, earlier))
                yield return finding;
            if (!earlier.Exists(e => e.Topic == statement.Topic && Place.SplitOf(e) == Place.SplitOf(statement)))
                earlier.Add(statement);
        }
    }

    private static IEnumerable<Finding> Compare(LabeledStatement statement, List<LabeledStatement> earlier)
    {
        if (earlier.Count == 0)
            yield break;
        var where = Place.Of(statement);
        var other = earlier.Find(e => e.Topic != statement.Topic);
        var across = earlier.Find(e => Place.SplitOf(e) != Place.SplitOf(statement));
        if (other is not null)
        {
            yield return new(Severity.Error, where, "conflicting-topics",
                $"the same text as {Place.Of(other)}, but '{statement.Topic}' here and '{other.Topic}' there; decide for one");
        }

        if (across is not null)
        {
            yield return new(Severity.Error, where, "duplicate-across-splits",
                $"the same text as {Place.Of(across)}, which is in the other split; remove one");
        }

        if (other is null && across is null)
            yield return new(Severity.Warning, where, "duplicate", $"the same text as {Place.Of(earlier[0])}; remove one");
    }
}
