using System.Text;
using CsCheck;
using Readout.Training.Hashing;

namespace Readout.Tests.Training.Hashing;

public sealed class NgramHasherTests
{
    private static readonly HashedFeatures Words = new(2, 1, 0, 20);

    [Fact]
    public void A_text_of_three_words_has_three_words_and_two_pairs() => Assert.Equal(5, Count("gas supply talks", Words).Count);

    [Fact]
    public void What_is_said_twice_is_counted_twice()
    {
        // gas, supply, "gas supply" twice; "supply gas" once.
        var counts = Count("gas supply gas supply", Words);
        Assert.Equal([2, 2, 2, 1], counts.Values.OrderDescending());
    }

    [Fact]
    public void The_order_of_words_matters_and_case_does_not()
    {
        Assert.Equal(Count("Gas SUPPLY", Words), Count("gas supply", Words));
        Assert.NotEqual(Count("supply gas", Words).Keys.Order(), Count("gas supply", Words).Keys.Order());
    }

    [Fact]
    public void Characters_stay_inside_a_word_and_its_boundaries()
    {
        // " gas " has the 4-grams " gas" and "gas ", and one 5-gram.
        Assert.Equal(3, Count("gas", new(0, 4, 5, 20)).Count);
        Assert.Equal(6, Count("gas oil", new(0, 4, 5, 20)).Count);
        Assert.Empty(Count("!", new(0, 1, 3, 20)));
    }

    [Fact]
    public void Every_bucket_is_below_two_to_the_power_of_the_bits() =>
        Gen.Select(Gen.String, Gen.Int[8, 24]).Sample((text, bits) =>
            Assert.All(Count(text, new(2, 3, 5, bits)).Keys, bucket => Assert.InRange(bucket, 0, (1 << bits) - 1)));

    [Fact]
    public void A_vector_that_held_a_huge_text_reads_the_next_one_as_a_fresh_one_does()
    {
        var used = new HashedVector();
        used.Read(Encoding.UTF8.GetBytes(string.Join(' ', Enumerable.Range(0, 50_000))), Words);
        Assert.Equal(99_999, used.Features.Length, 5000.0);
        Gen.String.Sample(text =>
        {
            var fresh = new HashedVector();
            used.Read(Encoding.UTF8.GetBytes(text), Words);
            fresh.Read(Encoding.UTF8.GetBytes(text), Words);
            Assert.Equal(fresh.Features[..^1], used.Features[..^1]);
            Assert.Equal(fresh.Values[..^1], used.Values[..^1]);
        }, threads: 1);
    }

    [Fact]
    public void Eight_threads_hash_as_one_does()
    {
        string[] texts = [.. Enumerable.Range(0, 400).Select(i => $"statement {i} on gas supply and {i * i} tanks")];
        var alone = texts.Select(text => Count(text, Words)).ToArray();
        var together = texts.AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(text => Count(text, Words)).ToArray();
        Assert.Equal(alone, together);
    }

    private static Dictionary<int, int> Count(string text, HashedFeatures features)
    {
        var ngrams = new NgramList();
        NgramHasher.List(Encoding.UTF8.GetBytes(text), features, ngrams);
        return ngrams.Buckets.ToArray().CountBy(bucket => bucket).ToDictionary();
    }
}
