using Readout.Core;
using Readout.Evaluation;

namespace Readout.Tests.Evaluation;

public class EvaluationRunnerTests
{
    [Fact]
    public void Headline_numbers_stand_in_a_fixed_order()
    {
        string[] names =
        [
            "accuracy", "macroF1", "weightedF1", "microF1", "macroPrecision", "macroRecall", "weightedPrecision", "weightedRecall",
            "microPrecision", "microRecall", "balancedAccuracy", "kappa", "mcc", "logLoss", "brier", "ece", "top2Accuracy", "top3Accuracy",
        ];
        Assert.Equal(names, EvaluationRunner.MetricNames);
        Assert.Equal(names, EvaluationRunner.Run(FakeClassifier.Echo("a b"), Rows.Of("a>a")).Metrics.Select(m => m.Name));
    }

    [Fact]
    public void Nothing_to_evaluate_is_an_error()
    {
        var error = Assert.Throws<BadDataException>(() => EvaluationRunner.Run(FakeClassifier.Echo("a b"), new Corpus([])));
        Assert.StartsWith("held-out statements: there is none", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_classifier_that_loses_a_text_is_refused()
    {
        var classifier = new Forgetful();
        Assert.Throws<ArgumentException>(() => EvaluationRunner.Run(classifier, Rows.Of("a>a b>b")));
    }

    [Fact]
    public void Options_that_make_no_sense_are_refused()
    {
        Assert.ThrowsAny<ArgumentException>(() => Run(new() { Level = 1 }));
        Assert.ThrowsAny<ArgumentException>(() => Run(new() { CalibrationBins = 0 }));
        Assert.ThrowsAny<ArgumentException>(() => Run(new() { BootstrapSamples = -1 }));

        static void Run(EvaluationOptions options) => EvaluationRunner.Run(FakeClassifier.Echo("a b"), Rows.Of("a>a"), options);
    }

    [Fact]
    public void Defaults_are_those_of_the_documentation() => Assert.Equal(
        new EvaluationOptions { Seed = 1, BootstrapSamples = 1000, Level = .95, CalibrationBins = 10 }, new EvaluationOptions());

    [Fact]
    public void Topic_scores_follow_the_classifier_and_count_what_they_say()
    {
        var topics = EvaluationRunner.Run(FakeClassifier.Echo("c b a"), Rows.Of("a>a a>b b>b x>b")).Topics;
        Assert.Equal(["c", "b", "a"], topics.Select(t => t.Topic.Id));
        Assert.Equal([(0, 0), (1, 3), (2, 1)], topics.Select(t => (t.Support, t.Predicted)));
        Assert.Equal([double.NaN, 1 / 3.0, 1], topics.Select(t => t.Precision));
        Assert.Equal([double.NaN, 1, 1 / 2.0], topics.Select(t => t.Recall));
        Assert.Equal([double.NaN, 2 / 4.0, 2 / 3.0], topics.Select(t => t.F1.Value));
    }

    [Fact]
    public void Statements_with_unknown_gold_are_listed_and_counted_in_the_matrix()
    {
        var report = EvaluationRunner.Run(FakeClassifier.Echo("a b"), Rows.Of("a>a x>b b>b y>b"));
        Assert.Equal(["x", "y"], report.UnknownGold.Select(s => s.Topic.Id));
        Assert.Equal([0, 2], report.Confusion.UnknownGold);
        Assert.Equal(4, report.Confusion.Total);
    }

    [Fact]
    public void Baselines_have_reports_of_their_own_in_the_order_given()
    {
        ITopicClassifier[] baselines =
        [
            new FakeClassifier(Rows.Topics("a b"), _ => [1, 0]) { Name = "all a" },
            new FakeClassifier(Rows.Topics("b"), _ => [1]) { Name = "only b" },
        ];
        var report = EvaluationRunner.Run(FakeClassifier.Echo("a b"), Rows.Of("a>a a>a b>b"), baselines: baselines);
        Assert.Equal(
            [("all a", 2 / 3.0), ("only b", 1 / 3.0)],
            report.Baselines.Select(b => (b.Report.Classifier, b.Report.Accuracy.Value)));
        Assert.Equal(2, report.Baselines[1].Report.UnknownGold.Count);
    }

    private sealed class Forgetful : ITopicClassifier
    {
        public string Name => "forgetful";

        public IReadOnlyList<Topic> Topics { get; } = Rows.Topics("a b");

        public IReadOnlyList<TopicPrediction> Classify(IReadOnlyList<string> texts) => [new(Topics, [.5, .5])];
    }
}
