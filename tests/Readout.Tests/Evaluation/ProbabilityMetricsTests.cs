using CsCheck;
using Readout.Evaluation;

namespace Readout.Tests.Evaluation;

public class ProbabilityMetricsTests
{
    private static readonly (string Gold, string Text)[] Four =
    [
        ("a", ".5/.3/.2"), // right
        ("b", ".6/.3/.1"), // second
        ("c", ".7/.2/.1"), // third
        ("a", "1/0/0"), // right
    ];

    [Theory]
    [InlineData("logLoss", 1.0499262694699818)] // −ln(.5·.3·.1·1) / 4 = −ln(.015) / 4
    [InlineData("brier", .645)] // (.25+.09+.04 + .36+.49+.01 + .49+.04+.81 + 0) / 4
    [InlineData("ece", .45)] // a bin each: (|1−.5| + |0−.6| + |0−.7| + |1−1|) / 4
    [InlineData("top2Accuracy", 3 / 4.0)]
    [InlineData("top3Accuracy", 1.0)]
    public void Hand_worked_values_of_four_statements(string metric, double expected) => Assert.Equal(expected, Value(metric, Four), 12);

    [Theory]
    [InlineData(1, .2)] // |2/4 − (.5+.6+.7+1)/4|
    [InlineData(2, .45)] // (|1 − .5| + |1 − (.6+.7+1)|) / 4: .5 lies in the lower bin
    public void Calibration_error_depends_on_the_bins(int bins, double expected) => Assert.Equal(
        expected, Run(Four, new() { BootstrapSamples = 0, CalibrationBins = bins }).Find("ece")!.Estimate.Value, 12);

    [Fact]
    public void Losses_say_that_lower_is_better() => Assert.Equal(
        ["logLoss", "brier", "ece"], Run(Four).Metrics.Where(m => !m.HigherIsBetter).Select(m => m.Name));

    [Theory]
    [InlineData("logLoss", 34.538776394910684)] // −ln 1e-15
    [InlineData("brier", 1.38)] // .25+.09+.04 + (0 − 1)²
    [InlineData("top3Accuracy", 0.0)]
    public void An_unknown_gold_topic_has_probability_0(string metric, double expected) =>
        Assert.Equal(expected, Value(metric, ("x", ".5/.3/.2")), 9);

    [Fact]
    public void A_certain_error_costs_a_finite_log_loss_and_the_worst_brier_score()
    {
        Assert.Equal(34.538776394910684, Value("logLoss", ("b", "1/0/0")), 9);
        Assert.Equal(2, Value("brier", ("b", "1/0/0")), 12);
    }

    [Fact]
    public void Top_k_with_fewer_topics_than_k_is_the_share_of_known_gold() => Assert.Equal(
        .5, EvaluationRunner.Run(FakeClassifier.Echo("a b"), Rows.Of("a>b x>b")).Find("top3Accuracy")!.Estimate.Value, 12);

    [Fact]
    public void Calibration_bins_hold_every_statement_once_between_their_ends()
    {
        var bins = Run(Four).Calibration;
        Assert.Equal([0, 0, 0, 0, 1, 1, 1, 0, 0, 1], bins.Select(b => b.Count));
        Assert.Equal((.5, .6, .6, 0.0), (bins[5].From, bins[5].To, Math.Round(bins[5].Confidence, 12), bins[5].Accuracy));
        Assert.True(double.IsNaN(bins[0].Confidence) && double.IsNaN(bins[0].Accuracy));
    }

    [Fact]
    public void Coverage_falls_as_the_threshold_rises_and_ties_go_together()
    {
        var curve = Run([("a", ".75/.25/0"), ("a", ".25/.5/.25"), ("b", ".75/.25/0"), ("a", ".625/.25/.125")]).Coverage;
        Assert.Equal([(.5, 1, .5), (.625, .75, 2 / 3.0), (.75, .5, .5)], curve.Select(p => (p.Threshold, p.Coverage, p.Accuracy)));
    }

    [Fact]
    public void Coverage_starts_with_all_answered_at_the_accuracy() => Gen.Select(Gen.Int[1, 9], Gen.Bool).Array[1, 30].Sample(rows =>
    {
        var report = Run([.. rows.Select(r => (r.Item2 ? "a" : "b", $"{r.Item1}/.5/.5"))]);
        Assert.Equal((1, report.Accuracy.Value), (report.Coverage[0].Coverage, report.Coverage[0].Accuracy));
        Assert.Equal(report.Coverage.OrderBy(p => p.Threshold).ThenByDescending(p => p.Coverage), report.Coverage);
        Assert.Equal(report.Statements.Select(s => s.Prediction.Confidence).Distinct().Count(), report.Coverage.Count);
    });

    [Fact]
    public void Losses_stay_in_their_range() =>
        Gen.Select(Gen.Int[1, 100], Gen.Int[0, 100], Gen.Int[0, 100], Gen.Int[0, 3]).Array[1, 20].Sample(rows =>
        {
            var report = Run([.. rows.Select(r => ("abcx"[r.Item4].ToString(), $"{r.Item1}/{r.Item2}/{r.Item3}"))]);
            Assert.InRange(report.Find("brier")!.Estimate.Value, 0, 2);
            Assert.InRange(report.Find("ece")!.Estimate.Value, 0, 1);
            Assert.InRange(report.Find("logLoss")!.Estimate.Value, 0, 34.6);
        });

    private static double Value(string metric, params (string Gold, string Text)[] rows) => Run(rows).Find(metric)!.Estimate.Value;

    private static EvaluationReport Run((string Gold, string Text)[] rows, EvaluationOptions? options = null) =>
        EvaluationRunner.Run(FakeClassifier.Spoken("a b c"), Rows.Of(rows), options ?? new() { BootstrapSamples = 0 });
}
