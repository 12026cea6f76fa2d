namespace Readout.Core;

/// <summary>Divides statements into folds that keep documents whole and topics even.</summary>
public static class Folds
{
    /// <summary>The fold of each statement, from 0.</summary>
    /// <param name="groups">The document of each statement.</param>
    /// <param name="gold">The position of each statement's topic.</param>
    /// <param name="topics">How many topics there are.</param>
    /// <param name="count">How many folds are wanted; there are never more than documents.</param>
    /// <param name="seed">Decides the order of documents of equal size.</param>
    /// <remarks>
    /// Greedy: documents from large to small, each to the fold where it raises the sum of squared topic counts least, of equal folds to
    /// the one with the fewest statements. So no fold is empty.
    /// </remarks>
    public static int[] Assign(IReadOnlyList<string> groups, IReadOnlyList<int> gold, int topics, int count, int seed)
    {
        string[] documents = [.. groups.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        new SeededRandom(seed).Shuffle(documents.AsSpan());
        var members = Enumerable.Range(0, groups.Count).ToLookup(i => groups[i], StringComparer.Ordinal);
        var folds = Math.Min(count, documents.Length);
        var support = new int[topics];
        foreach (var topic in gold)
            support[topic]++;
        var (held, size) = (new int[folds, topics], new int[folds]);
        var assigned = new int[groups.Count];
        foreach (var document in documents.OrderByDescending(d => members[d].Count()))
        {
            var counts = members[document].CountBy(i => gold[i]).ToArray();
            double Cost(int fold) => counts.Sum(c => ((2.0 * held[fold, c.Key] * c.Value) + (c.Value * c.Value)) / support[c.Key]);
            var best = Enumerable.Range(0, folds).MinBy(fold => (Cost(fold), size[fold]));
            size[best] += members[document].Count();
            foreach (var (topic, added) in counts)
                held[best, topic] += added;
            foreach (var i in members[document])
                assigned[i] = best;
        }

        return assigned;
    }
}
