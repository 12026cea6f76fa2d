using Readout.Core;
using Readout.Evaluation;

namespace Readout.Tests.Evaluation;

/// <summary>Reports as large as real ones, with invented numbers that fit together; the same at each call.</summary>
internal static class InventedReports
{
    // Share of each topic among the statements, in per cent, in codebook order.
    private static readonly int[] Mix = [17, 8, 13, 15, 9, 11, 9, 10, 8];

    // The topic that each is mistaken for most often.
    private static readonly int[] Neighbour = [6, 7, 7, 4, 3, 7, 0, 2, 0];

    /// <summary>An experiment with every part.</summary>
    public static ExperimentReport Experiment() => new()
    {
        Codebook = InventedCodebook.Codebook,
        Facts = [("Seed", "7"), ("Training statements", "1604 of 171 documents"), ("Corpus fingerprint", new string('c', 64))],
        Search =
        [
            new("L-BFGS, words 1-2 and characters 3-5, L2 0.1", 0.7713, 0.0211, 0.7531, IsChosen: true),
            new("SDCA, words 1-2 and characters 3-5, L2 0.0001", 0.7684, 0.0239, 0.8014, IsChosen: false),
            new("LightGBM, words 1-2", 0.6421, 0.0318, double.NaN, IsChosen: false),
        ],
        HeldOut = Evaluation(450, 50),
        ArticleHeldOut = Evaluation(4, 1, seed: 3),
        ArticleLeaveOneOut = Evaluation(13, 1, seed: 4),
        LearningCurve =
        [
            .. new[] { 160, 320, 640, 1120, 1604 }.Select((size, i) => new LearningCurvePoint(
                size, [.. Enumerable.Range(-2, 5).Select(seed => 0.8 - (0.9 * Math.Pow(size, -0.28)) + (seed * 0.0024 * (5 - i)))])),
        ],
        Limits = ["Statements in other languages than English.", "Single words and headlines."],
    };

    /// <summary>An evaluation beside two baselines.</summary>
    public static EvaluationReport Evaluation(int statements, int documents, long seed = 1)
    {
        EvaluationReport Of(string classifier, double strength) => Score(classifier, statements, documents, seed, strength);
        return Of("L-BFGS", 3.1) with
        {
            Baselines =
            [
                new(Of("majority topic", double.NegativeInfinity), new(0.741, 0.7, 0.779)),
                new(Of("codebook cue words", 1.2), new(0.262, 0.214, 0.309)),
            ],
        };
    }

    /// <summary>The report of given predictions.</summary>
    public static EvaluationReport Of(string classifier, IReadOnlyList<EvaluatedStatement> statements, int documents)
    {
        var topics = InventedCodebook.Codebook.Topics;
        var matrix = new ConfusionMatrix(topics, statements.Select(s => (s.Gold.Topic, s.Prediction.Topic)));
        var byConfidence = statements.OrderByDescending(s => s.Prediction.Confidence).ToList();
        return new()
        {
            Classifier = classifier,
            Statements = statements,
            Documents = documents,
            Metrics =
            [
                new("accuracy", Around(matrix.Accuracy, 0.031)), new("macroF1", Around(matrix.MacroF1, 0.034)),
                new("kappa", Around(matrix.Accuracy - 0.04, 0.035)), new("logLoss", Around(0.71, 0.09), HigherIsBetter: false),
                new("ece", Around(0.061, 0.018), HigherIsBetter: false),
                new("top2Accuracy", Around(Math.Min(1, matrix.Accuracy + 0.08), 0.02)),
            ],
            Topics = [.. topics.Select((topic, i) => new TopicScore(topic, matrix.Support(i), matrix.Predicted(i), matrix.Precision(i),
                matrix.Recall(i), Around(matrix.F1(i), 0.5 / Math.Sqrt(matrix.Support(i) + 1))))],
            Confusion = matrix,
            Calibration = [.. Enumerable.Range(0, 10).Select(bin => Bin(statements, bin / 10.0, (bin + 1) / 10.0))],
            Coverage =
            [
                .. Enumerable.Range(1, byConfidence.Count).Reverse().Select(n => new CoveragePoint(
                    byConfidence[n - 1].Prediction.Confidence,
                    (double)n / byConfidence.Count,
                    byConfidence.Take(n).Count(s => s.IsCorrect) / (double)n)),
            ],
            Mistakes = [.. byConfidence.Where(s => !s.IsCorrect).Select(s => new Mistake(s, s.Gold.Statement.Text.Split(' ')[5..8]))],
            UnknownGold = [.. statements.Where(s => s.Prediction.RankOf(s.Gold.Topic) is null).Select(s => s.Gold)],
        };
    }

    private static EvaluationReport Score(string classifier, int count, int documents, long seed, double strength)
    {
        var random = new SeededRandom(seed);
        var statements = Enumerable.Range(0, count).Select(i => Predict(i, $"readout-{1 + (i * documents / count):000}", random, strength));
        return Of(classifier, [.. statements], documents);
    }

    private static EvaluatedStatement Predict(int number, string document, SeededRandom random, double strength)
    {
        var gold = Draw(random.Next(100));
        double Push(int topic) => topic == gold ? strength : topic == Neighbour[gold] ? 0.45 * strength : 0;
        double[] scores = double.IsNegativeInfinity(strength)
            ? [.. Mix.Select(share => Math.Log(share))]
            : [.. Mix.Select((_, topic) => Normal(random) + Push(topic))];
        return new(
            InventedCodebook.Statement(number, gold, document),
            new(InventedCodebook.Codebook.Topics, [.. scores.Select(score => Math.Exp(1.15 * score))]));
    }

    private static int Draw(int percent)
    {
        var topic = 0;
        for (var sum = Mix[0]; sum <= percent; sum += Mix[topic])
            topic++;
        return topic;
    }

    // The sum of twelve uniform numbers less six is nearly normal.
    private static double Normal(SeededRandom random) => Enumerable.Range(0, 12).Sum(_ => random.Next(1_000_000) / 1e6) - 6;

    private static Estimate Around(double value, double half) => new(value, Math.Max(0, value - half), Math.Min(1, value + (0.9 * half)));

    private static CalibrationBin Bin(IReadOnlyList<EvaluatedStatement> all, double from, double to)
    {
        var inside = all.Where(s => s.Prediction.Confidence > from && s.Prediction.Confidence <= to).ToList();
        var right = inside.Count(s => s.IsCorrect);
        return new(from, to, inside.Count, inside.Sum(s => s.Prediction.Confidence) / inside.Count, (double)right / inside.Count);
    }
}
