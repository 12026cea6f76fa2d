using CsCheck;
using Readout.Core;

namespace Readout.Tests.Core;

public class SeededRandomTests
{
    [Fact]
    public void The_sequence_is_that_of_split_mix_64()
    {
        // First outputs of the reference implementation for seed 1234567.
        var random = new SeededRandom(1234567);
        ulong[] bits = [random.NextBits(), random.NextBits(), random.NextBits()];
        Assert.Equal([6457827717110365317, 3203168211198807973, 9817491932198370423], bits);
    }

    [Fact]
    public void Numbers_lie_below_the_bound() => Gen.Select(Gen.Long, Gen.Int[1, int.MaxValue]).Sample((seed, bound) =>
        Assert.InRange(new SeededRandom(seed).Next(bound), 0, bound - 1));

    [Fact]
    public void Numbers_are_spread_evenly()
    {
        var random = new SeededRandom(1);
        var counts = new int[10];
        for (var i = 0; i < 10_000; i++)
            counts[random.Next(10)]++;
        // 1,000 each; a standard deviation is 30.
        Assert.All(counts, count => Assert.InRange(count, 850, 1150));
    }

    [Fact]
    public void Shuffling_keeps_the_items_and_repeats_with_the_seed() => Gen.Select(Gen.Long, Gen.Int.Array[0, 20]).Sample((seed, items) =>
    {
        int[] Shuffled()
        {
            int[] copy = [.. items];
            new SeededRandom(seed).Shuffle<int>(copy);
            return copy;
        }

        Assert.Equal(items.Order(), Shuffled().Order());
        Assert.Equal(Shuffled(), Shuffled());
    });

    [Fact]
    public void Every_order_of_three_can_come_up()
    {
        var orders = Enumerable.Range(0, 200).Select(seed =>
        {
            char[] items = ['a', 'b', 'c'];
            new SeededRandom(seed).Shuffle<char>(items);
            return new string(items);
        });
        Assert.Equal(6, orders.Distinct().Count());
    }
}
