using Readout.Core;

namespace Readout.Evaluation;

/// <summary>Measures how many labels are needed: ways of training on a few statements of each topic.</summary>
public static class FewShot
{
    /// <summary>Trains each way on random statements, so many a topic, and scores it on the held-out statements.</summary>
    /// <param name="ways">Each way of training, which takes a part and a seed; called from two threads at a time.</param>
    /// <param name="training">The statements are drawn from it; with one seed, all ways see the same.</param>
    /// <param name="heldOut">What every classifier is scored on: of other documents than the training statements.</param>
    /// <param name="sizes">Statements a topic; null takes all.</param>
    /// <param name="seeds">One run a way, size and seed; all statements are one run only, since nothing is drawn.</param>
    /// <param name="progress">Is told how many runs are done, and of how many.</param>
    /// <returns>One point a way and size: all sizes of the first way, then of the next.</returns>
    /// <exception cref="BadDataException">There is no held-out statement.</exception>
    public static IReadOnlyList<FewShotPoint> Run(
        IReadOnlyList<(string Name, Func<Corpus, int, ITopicClassifier> Train)> ways,
        Corpus training,
        Corpus heldOut,
        IReadOnlyList<int?> sizes,
        IReadOnlyList<int> seeds,
        Action<int, int>? progress = null)
    {
        ReportBuilder.RequireStatements(heldOut);
        ArgumentOutOfRangeException.ThrowIfZero(seeds.Count);
        var runs = (from way in Enumerable.Range(0, ways.Count)
                    from size in sizes
                    from seed in size is null ? seeds.Take(1) : seeds
                    select (Way: way, Size: size, Seed: seed)).ToArray();
        Topic[] topics = [.. training.Topics.Union(heldOut.Topics)];
        var (done, turn) = (0, new Lock());
        var scores = ParallelRuns.Of(runs.Length, i =>
        {
            var part = runs[i].Size is { } perTopic ? Draw(training, perTopic, runs[i].Seed) : training;
            var answers = Answers.Of(ways[runs[i].Way].Train(part, runs[i].Seed), heldOut);
            var matrix = new ConfusionMatrix(topics, answers.Statements.Select(s => (s.Gold.Topic, s.Prediction.Topic)));
            lock (turn)
                progress?.Invoke(++done, runs.Length);
            return (part.Statements.Count, matrix.Accuracy, matrix.MacroF1);
        });
        return
        [
            .. runs.Zip(scores).GroupBy(run => (run.First.Way, run.First.Size)).Select(point => new FewShotPoint(
                ways[point.Key.Way].Name,
                point.Key.Size,
                (int)Math.Round(point.Average(run => run.Second.Count)),
                [.. point.Select(run => run.Second.Accuracy)],
                [.. point.Select(run => run.Second.MacroF1)])),
        ];
    }

    /// <summary>So many random statements of each topic, in corpus order; of a topic with fewer, all.</summary>
    private static Corpus Draw(Corpus corpus, int perTopic, int seed)
    {
        int[] order = [.. Enumerable.Range(0, corpus.Statements.Count)];
        new SeededRandom(seed).Shuffle(order.AsSpan());
        var (drawn, counts) = (new HashSet<int>(), new Dictionary<Topic, int>());
        foreach (var i in order)
        {
            var topic = corpus.Statements[i].Topic;
            if (counts.GetValueOrDefault(topic) >= perTopic)
                continue;
            counts[topic] = counts.GetValueOrDefault(topic) + 1;
            drawn.Add(i);
        }

        return new([.. drawn.Order().Select(i => corpus.Statements[i])], corpus.Codebook);
    }
}
