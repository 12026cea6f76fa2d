using BenchmarkDotNet.Attributes;
using Readout.Training.Hashing;

namespace Readout.Benchmarks.Micro;

/// <summary>Text to tokens, and to buckets.</summary>
[MemoryDiagnoser]
public class HashingBenchmarks
{
    private readonly byte[][] texts = Statements.Bytes;
    private readonly NgramList ngrams = new();

    [Benchmark(Description = "tokens of all statements")]
    public ulong Tokens()
    {
        var sum = 0UL;
        foreach (var text in texts)
        {
            var tokens = new Utf8Tokens(text);
            while (tokens.MoveNext())
                sum ^= tokens.Hash;
        }

        return sum;
    }

    [Benchmark(Description = "words 1-2 of all statements")]
    public int Words() => Count(new(2, 1, 0, 20));

    [Benchmark(Description = "words 1-2 + characters 4-5 of all statements")]
    public int Characters() => Count(new(2, 4, 5, 20));

    private int Count(HashedFeatures features)
    {
        var sum = 0;
        foreach (var text in texts)
        {
            NgramHasher.List(text, features, ngrams);
            sum += ngrams.Count;
        }

        return sum;
    }
}
