using CsCheck;
using Readout.Core;

namespace Readout.Tests.Core;

public class FoldsTests
{
    private const int Topics = 3;

    /// <summary>Up to 60 statements, each with one of ten documents and one of three topics.</summary>
    private static readonly Gen<(int Document, int Topic)[]> Statements =
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, Topics - 1]).Array[1, 60];

    private static readonly Gen<((int Document, int Topic)[] Statements, int Count, int Seed)> Cases =
        Gen.Select(Statements, Gen.Int[2, 6], Gen.Int[0, 99]);

    [Fact]
    public void A_document_is_never_divided_and_every_statement_gets_one_fold() => Cases.Sample((statements, count, seed) =>
    {
        var folds = Assign(statements, count, seed);
        Assert.Equal(statements.Length, folds.Length);
        Assert.All(folds, fold => Assert.InRange(fold, 0, count - 1));
        Assert.All(folds.Zip(statements).GroupBy(f => f.Second.Document), document => Assert.Single(document.DistinctBy(f => f.First)));
    });

    [Fact]
    public void No_fold_is_empty_as_long_as_there_are_documents_enough() => Cases.Sample((statements, count, seed) =>
    {
        var wanted = Math.Min(count, statements.DistinctBy(s => s.Document).Count());
        Assert.Equal(wanted, Assign(statements, count, seed).Distinct().Count());
    });

    /// <summary>
    /// Under a draw by lot, documents with c and d statements of a topic meet in one of F folds with probability 1/F, so the expected sum
    /// of squared topic counts is Σ c² + (S² − Σ c²) / F. A greedy choice never does worse than the mean over its folds.
    /// </summary>
    [Fact]
    public void Topics_are_at_least_as_even_as_by_lot() => Cases.Sample((statements, count, seed) =>
    {
        var folds = Assign(statements, count, seed);
        var wanted = Math.Min(count, statements.DistinctBy(s => s.Document).Count());
        double unevenness = 0, byLot = 0;
        foreach (var topic in statements.Zip(folds).GroupBy(s => s.First.Topic))
        {
            double support = topic.Count(), squares = topic.CountBy(s => s.First.Document).Sum(d => d.Value * d.Value);
            unevenness += topic.CountBy(s => s.Second).Sum(f => f.Value * f.Value) / support;
            byLot += (squares + (((support * support) - squares) / wanted)) / support;
        }

        Assert.True(unevenness <= byLot + 1e-9, $"{unevenness} > {byLot}");
    });

    [Fact]
    public void Statements_that_are_their_own_documents_are_divided_evenly_by_topic() =>
        Gen.Select(Gen.Int[0, Topics - 1].Array[1, 60], Gen.Int[2, 6], Gen.Int[0, 99]).Sample((gold, count, seed) =>
        {
            var folds = Assign([.. gold.Select((topic, i) => (i, topic))], count, seed);
            var used = Math.Min(count, gold.Length);
            foreach (var topic in Enumerable.Range(0, Topics))
            {
                int Size(int fold) => folds.Zip(gold).Count(p => p == (fold, topic));
                int[] sizes = [.. Enumerable.Range(0, used).Select(Size)];
                Assert.InRange(sizes.Max() - sizes.Min(), 0, 1);
            }
        });

    [Fact]
    public void The_same_seed_gives_the_same_folds() => Cases.Sample((statements, count, seed) =>
        Assert.Equal(Assign(statements, count, seed), Assign(statements, count, seed)));

    [Fact]
    public void There_are_never_more_folds_than_documents() =>
        Assert.Equal([0, 0, 1, 1], Assign([(0, 0), (0, 1), (1, 0), (1, 1)], 5, 1).Order());

    [Fact]
    public void One_document_is_one_fold() => Assert.Equal([0, 0, 0], Assign([(0, 0), (0, 1), (0, 2)], 5, 1));

    private static int[] Assign((int Document, int Topic)[] statements, int count, int seed) => Folds.Assign(
        [.. statements.Select(s => $"d{s.Document}")], [.. statements.Select(s => s.Topic)], Topics, count, seed);
}
