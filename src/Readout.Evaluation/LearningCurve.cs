using Readout.Core;
using Readout.Evaluation.Metrics;
using Readout.Evaluation.Resampling;

namespace Readout.Evaluation;

/// <summary>Measures what more training statements would bring.</summary>
public static class LearningCurve
{
    /// <summary>Trains on growing random parts of the training corpus; scores each classifier on the same held-out statements.</summary>
    /// <param name="train">Trains on a part with a seed; called from two threads at a time.</param>
    /// <param name="training">Whole documents are drawn from it; with one seed, a smaller part lies within each larger one.</param>
    /// <param name="heldOut">What every classifier is scored on.</param>
    /// <param name="sizes">The least number of statements of each part; a size beyond the corpus takes it whole.</param>
    /// <param name="seeds">One run a size and seed.</param>
    /// <param name="progress">Is told how many runs are done, and of how many; never from two threads at once.</param>
    /// <returns>One point a size, in the order of the sizes, whatever the threads did.</returns>
    /// <exception cref="BadDataException">There is no held-out or no training statement.</exception>
    public static IReadOnlyList<LearningCurvePoint> Run(
        Func<Corpus, int, ITopicClassifier> train,
        Corpus training,
        Corpus heldOut,
        IReadOnlyList<int> sizes,
        IReadOnlyList<int> seeds,
        Action<int, int>? progress = null)
    {
        ReportBuilder.RequireStatements(heldOut);
        if (training.Statements.Count == 0)
            throw new BadDataException("training statements", null, "there is none, so there is no learning curve");
        ArgumentOutOfRangeException.ThrowIfZero(seeds.Count);
        var (done, turn) = (0, new Lock());
        var runs = ParallelRuns.Of(sizes.Count * seeds.Count, i =>
        {
            var seed = seeds[i % seeds.Count];
            var part = Draw(training, sizes[i / seeds.Count], seed);
            var macroF1 = MacroF1(Answers.Of(train(part, seed), heldOut));
            lock (turn)
                progress?.Invoke(++done, sizes.Count * seeds.Count);
            return (Statements: part.Statements.Count, MacroF1: macroF1);
        });
        return
        [
            .. runs.Chunk(seeds.Count).Select(point => new LearningCurvePoint(
                (int)Math.Round(point.Average(run => run.Statements)), [.. point.Select(run => run.MacroF1)])),
        ];
    }

    /// <summary>Whole documents in random order until there are enough statements, which then stand in corpus order.</summary>
    private static Corpus Draw(Corpus corpus, int size, int seed)
    {
        var counts = corpus.Statements.CountBy(s => s.Group, StringComparer.Ordinal).ToArray();
        new SeededRandom(seed).Shuffle<KeyValuePair<string, int>>(counts);
        var (drawn, statements) = (new HashSet<string>(StringComparer.Ordinal), 0);
        foreach (var (document, count) in counts)
        {
            if (statements >= size && statements > 0)
                break;
            drawn.Add(document);
            statements += count;
        }

        return corpus.Where(s => drawn.Contains(s.Group));
    }

    private static double MacroF1(Answers answers)
    {
        var counts = new Sample(answers.Topics, answers.Statements, bins: 1).Count().Counts;
        return Averages.Macro(counts, counts.F1);
    }
}
