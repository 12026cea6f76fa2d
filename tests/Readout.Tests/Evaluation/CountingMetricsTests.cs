using CsCheck;
using Readout.Evaluation;

namespace Readout.Tests.Evaluation;

public class CountingMetricsTests
{
    private static readonly EvaluationOptions Quick = new() { BootstrapSamples = 0 };

    // Gold > predicted. Support 4 2 2, predicted 3 3 2, right 2 1 1.
    private const string Eight = "a>a a>a a>b a>c b>b b>a c>c c>b";

    private static readonly Gen<(int Gold, int Predicted)[]> Pairs = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3]).Array[1, 40];

    [Theory]
    [InlineData("accuracy", 4 / 8.0)]
    [InlineData("macroF1", 103 / 210.0)] // F1 is 4/7, 2/5, 2/4
    [InlineData("weightedF1", 143 / 280.0)] // (4·4/7 + 2·2/5 + 2·2/4) / 8
    [InlineData("microF1", 4 / 8.0)]
    [InlineData("macroPrecision", 1 / 2.0)] // (2/3 + 1/3 + 1/2) / 3
    [InlineData("macroRecall", 1 / 2.0)] // (2/4 + 1/2 + 1/2) / 3
    [InlineData("weightedPrecision", 13 / 24.0)] // (4·2/3 + 2·1/3 + 2·1/2) / 8
    [InlineData("weightedRecall", 4 / 8.0)]
    [InlineData("microPrecision", 4 / 8.0)]
    [InlineData("microRecall", 4 / 8.0)]
    [InlineData("balancedAccuracy", 1 / 2.0)]
    [InlineData("kappa", 5 / 21.0)] // chance 4·3 + 2·3 + 2·2 = 22; (8·4 − 22) / (8·8 − 22)
    [InlineData("mcc", 0.243975018237133)] // (8·4 − 22) / √((64 − 24)(64 − 22)) = 10/√1680
    public void Hand_worked_values_of_eight_statements(string metric, double expected) =>
        Assert.Equal(expected, Value(Eight, metric), 12);

    [Theory]
    [InlineData("macroPrecision", 2 / 3.0)] // of a alone: b was never predicted
    [InlineData("macroRecall", 1 / 2.0)]
    [InlineData("macroF1", 2 / 5.0)] // (4/5 + 0) / 2
    [InlineData("kappa", 0.0)]
    [InlineData("mcc", double.NaN)]
    public void A_topic_that_is_never_predicted_has_no_precision_and_an_f1_of_0(string metric, double expected) =>
        Assert.Equal(expected, Value("a>a a>a b>a", metric), 12);

    [Theory]
    [InlineData("kappa")]
    [InlineData("mcc")]
    public void Agreement_beyond_chance_is_undefined_when_there_is_one_topic_only(string metric) =>
        Assert.Equal(double.NaN, Value("a>a a>a", metric));

    [Theory]
    [InlineData("accuracy", 2 / 4.0)]
    [InlineData("macroF1", 1 / 3.0)] // a and b 2·1 / (1 + 2), x and y 0: (2/3 + 2/3) / 4
    [InlineData("weightedF1", 1 / 3.0)]
    [InlineData("microF1", 2 / 4.0)]
    [InlineData("macroRecall", 2 / 4.0)] // (1 + 1 + 0 + 0) / 4
    [InlineData("macroPrecision", 1 / 2.0)] // of a and b; x and y are never predicted
    [InlineData("kappa", 1 / 3.0)] // (4·2 − (1·2 + 1·2)) / (16 − 4)
    public void Unknown_gold_topics_are_topics_that_are_never_found(string metric, double expected) =>
        Assert.Equal(expected, Value("a>a b>b x>a y>b", metric, "a b"), 12);

    [Fact]
    public void Rows_with_unknown_gold_lower_accuracy_to_the_share_of_all_rows()
    {
        // 81 of 200 right is .405; with 200 rows more that cannot be right it is 81 of 400.
        string[] known = [.. Enumerable.Range(0, 200).Select(i => i < 81 ? "a>a" : "a>b")];
        Assert.Equal(.405, Value(string.Join(' ', known), "accuracy"), 12);
        Assert.Equal(.2025, Value(string.Join(' ', [.. known, .. Enumerable.Repeat("x>a", 200)]), "accuracy"), 12);
    }

    [Fact]
    public void Micro_averages_and_weighted_recall_equal_accuracy() => Pairs.Sample(pairs =>
    {
        var report = Report(pairs, "t0 t1 t2");
        foreach (var name in (string[])["microF1", "microPrecision", "microRecall", "weightedRecall"])
            Assert.Equal(report.Accuracy.Value, report.Find(name)!.Estimate.Value, 12);
    });

    [Fact]
    public void The_order_of_topics_changes_no_counting_metric() => Pairs.Sample(pairs =>
    {
        var (one, other) = (Report(pairs, "t0 t1 t2"), Report(pairs, "t2 t0 t1"));
        foreach (var metric in one.Metrics.TakeWhile(m => m.Name != "logLoss"))
            Assert.Equal(metric.Estimate.Value, other.Find(metric.Name)!.Estimate.Value, 12);
    });

    [Fact]
    public void With_known_gold_the_report_agrees_with_the_confusion_matrix() => Pairs.Sample(pairs =>
    {
        var report = Report([.. pairs.Select(p => (p.Gold % 3, p.Predicted))], "t0 t1 t2");
        Assert.Equal(report.Confusion.MacroF1, report.MacroF1.Value, 12);
        Assert.Equal(report.Confusion.Accuracy, report.Accuracy.Value, 12);
        Assert.All(report.Topics, (score, topic) => Assert.Equal(report.Confusion.F1(topic), score.F1.Value, 12));
    });

    [Fact]
    public void A_right_classifier_has_every_score_at_1() => Gen.Int[0, 2].Array[1, 20].Sample(gold =>
    {
        var report = Report([.. gold.Select(g => (g, g))], "t0 t1 t2");
        string[] undefinedForOneTopic = gold.Distinct().Count() == 1 ? ["kappa", "mcc"] : [];
        Assert.All(
            report.Metrics.Where(m => m.HigherIsBetter && !undefinedForOneTopic.Contains(m.Name)),
            m => Assert.Equal(1, m.Estimate.Value, 12));
    });

    /// <summary>Topic t3 is never one of the classifier's: as gold it is unknown, and in place of it the classifier says t0.</summary>
    private static EvaluationReport Report((int Gold, int Predicted)[] pairs, string topics) => EvaluationRunner.Run(
        FakeClassifier.Echo(topics), Rows.Of(pairs.Select(p => ($"t{p.Gold}", $"t{p.Predicted % 3}"))), Quick);

    private static double Value(string rows, string metric, string topics = "a b c") =>
        EvaluationRunner.Run(FakeClassifier.Echo(topics), Rows.Of(rows), Quick).Find(metric)!.Estimate.Value;
}
