using BenchmarkDotNet.Attributes;
using Readout.Text;

namespace Readout.Benchmarks.Micro;

/// <summary>Paragraphs to sentences.</summary>
[MemoryDiagnoser]
public class SplittingBenchmarks
{
    private readonly string[] paragraphs = [.. Statements.Texts.Chunk(5).Select(five => string.Join(' ', five))];

    [Benchmark(Description = "sentences of all statements, five to a paragraph")]
    public int Split() => paragraphs.Sum(paragraph => SentenceSplitter.Split(paragraph).Count());
}
