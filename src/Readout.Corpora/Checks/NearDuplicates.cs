using Readout.Core;

namespace Readout.Corpora.Checks;

/// <summary>Statements that are like an earlier one: Jaccard similarity |A ∩ B| / |A ∪ B| of their word triples ≥ 0.5.</summary>
/// <remarks>A statement is reported once, against one that is near it; the very same words are left to <see cref="Duplicates"/>.</remarks>
internal static class NearDuplicates
{
    public static IEnumerable<Finding> Find(Corpus corpus)
    {
        var statements = corpus.Statements.DistinctBy(s => (Place.Normal(s), Place.SplitOf(s))).ToArray();
        var shingles = Shingles.Of([.. statements.Select(s => s.Statement.Text)]);
        var indexes = Enum.GetValues<Split>().ToDictionary(split => split, _ => new ShingleIndex());
        foreach (var (i, statement) in statements.Index())
        {
            var (where, split) = (Place.Of(statement), Place.SplitOf(statement));
            var other = split == Split.Train ? Split.HeldOut : Split.Train;
            if (indexes[other].Nearest(shingles[i]) is { } across)
                yield return new(Severity.Error, where, "near-duplicate-across-splits", Message(across, ", which is in the other split"));
            else if (indexes[split].Nearest(shingles[i]) is { } within)
                yield return new(Severity.Warning, where, "near-duplicate", Message(within, ""));
            indexes[split].Add(i, shingles[i]);
        }

        string Message((int Id, double Similarity) near, string split) => FormattableString.Invariant(
            $"nearly the text of {Place.Of(statements[near.Id])}{split} (Jaccard {near.Similarity:0.00}); rewrite or remove one");
    }
}
