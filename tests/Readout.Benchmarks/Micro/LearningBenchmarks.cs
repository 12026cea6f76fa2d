using BenchmarkDotNet.Attributes;
using Readout.Training;
using Readout.Training.Hashing;

namespace Readout.Benchmarks.Micro;

/// <summary>One sweep of the solver over all statements, and one answer a statement.</summary>
[MemoryDiagnoser]
public class LearningBenchmarks
{
    private const int Topics = 9;

    private static readonly HyperParameters Parameters =
        new(Trainer.Hashed, new FeatureOptions { CharNgramsTo = 0, MinStatements = 1, HashBits = 20 }, 1, 6);

    private readonly int[] order = [.. Enumerable.Range(0, Statements.Texts.Length)];
    private readonly float[] probabilities = new float[Topics];
    private TopicSolvers solver = null!;
    private HashedClassifier classifier = null!;

    [GlobalSetup]
    public void Train()
    {
        // The topics are invented, since only time is measured.
        int[] gold = [.. order.Select(i => Statements.Texts[i].Length % Topics)];
        var trainer = new HashedTrainer(Parameters, Statements.Texts, gold, [.. Enumerable.Repeat(1.0, Topics)], 1);
        trainer.HoldOut(new int[gold.Length], 1, out solver);
        classifier = trainer.Fit(1);
    }

    [Benchmark(Description = "one sweep over all statements, nine topics")]
    public float Sweep() => solver.Sweep(order);

    [Benchmark(Description = "classify all statements")]
    public float Classify()
    {
        foreach (var text in Statements.Bytes)
            classifier.Classify(text, probabilities);
        return probabilities[0];
    }
}
