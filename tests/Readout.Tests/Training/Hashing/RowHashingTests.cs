using Readout.Core;
using Readout.Training.Hashing;

namespace Readout.Tests.Training.Hashing;

public sealed class RowHashingTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(8)]
    public void Several_threads_hash_the_same_rows_in_the_same_order(int threads)
    {
        var random = new SeededRandom(9);
        // Of any length, the empty one included, and more than a block or two of them.
        string[] texts = [.. Enumerable.Range(0, 700).Select(i => string.Join(' ', Enumerable.Range(0, random.Next(40)).Select(_ => $"w{random.Next(90)} é")))];
        var features = new HashedFeatures(2, 4, 5, 16);
        Assert.Equal(Rows(texts, features, 1), Rows(texts, features, threads));
        Assert.Empty(Rows([], features, threads));
    }

    private static string[] Rows(string[] texts, HashedFeatures features, int threads)
    {
        var rows = RowHashing.Hash(texts, features, threads);
        // The last place is kept for the constant, and holds anything until then.
        return [.. Enumerable.Range(0, rows.Count).Select(row =>
            $"{string.Join(' ', rows.FeaturesOf(row)[..^1].ToArray())} | {string.Join(' ', rows.ValuesOf(row)[..^1].ToArray())}")];
    }
}
