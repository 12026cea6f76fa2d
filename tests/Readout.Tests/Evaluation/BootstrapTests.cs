using Readout.Core;
using Readout.Evaluation;
using Readout.Evaluation.Resampling;

namespace Readout.Tests.Evaluation;

public class BootstrapTests
{
    private static readonly Corpus HalfRight = Rows.Of(string.Join(' ', Enumerable.Repeat("a>a b>a", 20)));

    [Fact]
    public void The_interval_holds_the_value_in_its_middle()
    {
        var (value, low, high) = Run(HalfRight).Accuracy;
        Assert.Equal(.5, value);
        // 40 statements, each its own document: ±1.96·√(.25/40) = ±.155, in steps of 1/40.
        Assert.InRange(low, .325, .375);
        Assert.InRange(high, .625, .675);
    }

    [Fact]
    public void The_same_seed_gives_the_same_intervals_and_another_seed_others()
    {
        Assert.Equal(Run(HalfRight, 7).Metrics, Run(HalfRight, 7).Metrics);
        Assert.NotEqual(Run(HalfRight, 7).Metrics, Run(HalfRight, 8).Metrics);
    }

    [Fact]
    public void Documents_are_drawn_whole()
    {
        // Two documents, one all right and one all wrong: a draw has 0, 1 or 2 of the right one, never a tenth of it.
        var rows = Enumerable.Range(0, 20).Select(i => (i < 10 ? "right" : "wrong", "a", i < 10 ? "a" : "b"));
        Assert.Equal(new Estimate(.5, 0, 1), Run(Rows.In(rows)).Accuracy);
    }

    [Fact]
    public void Statements_of_a_single_document_are_drawn_one_by_one()
    {
        var rows = Enumerable.Range(0, 20).Select(i => ("only", "a", i < 10 ? "a" : "b"));
        var report = Run(Rows.In(rows));
        Assert.Equal(1, report.Documents);
        // ±1.96·√(.25/20) = ±.22, in steps of 1/20.
        Assert.InRange(report.Accuracy.Low, .25, .35);
        Assert.InRange(report.Accuracy.High, .65, .75);
    }

    [Fact]
    public void A_single_statement_has_a_value_but_no_interval() =>
        Assert.Equal(new Estimate(1, double.NaN, double.NaN), Run(Rows.Of("a>a")).Accuracy);

    [Fact]
    public void A_value_that_is_undefined_has_no_interval()
    {
        // Topic c neither occurs nor is predicted.
        var report = EvaluationRunner.Run(FakeClassifier.Echo("a b c"), HalfRight);
        Assert.Equal(new Estimate(double.NaN, double.NaN, double.NaN), report.Topics[2].F1);
    }

    [Fact]
    public void The_percentiles_interpolate_and_leave_undefined_resamples_out()
    {
        double[] samples = [double.NaN, .. Enumerable.Range(0, 101).Select(i => (double)i), double.NaN];
        var (value, low, high) = new Resampled(50, samples).Estimate(.95);
        Assert.Equal((50, 2.5, 97.5), (value, Math.Round(low, 9), Math.Round(high, 9)));
    }

    [Fact]
    public void A_wider_level_gives_a_wider_interval()
    {
        var (narrow, wide) = (Interval(.5), Interval(.99));
        Assert.True(wide.Low < narrow.Low && narrow.High < wide.High);

        static Estimate Interval(double level) =>
            EvaluationRunner.Run(FakeClassifier.Echo("a b"), HalfRight, new() { Level = level }).Accuracy;
    }

    [Fact]
    public void A_classifier_does_not_beat_itself()
    {
        var classifier = FakeClassifier.Echo("a b");
        var comparison = Assert.Single(EvaluationRunner.Run(classifier, HalfRight, baselines: [classifier]).Baselines);
        Assert.Equal(new Estimate(0, 0, 0), comparison.MacroF1Gain);
        Assert.False(comparison.IsBeaten);
    }

    [Fact]
    public void Baselines_are_compared_on_the_same_draws()
    {
        // The text is a number, even for gold a; the classifier is right below 40, the baseline below 32.
        var corpus = Rows.Of(Enumerable.Range(0, 60).Select(i => (i % 2 == 0 ? "a" : "b", $"{i}")));
        var report = EvaluationRunner.Run(RightBelow(40), corpus, baselines: [RightBelow(32)]);
        var comparison = report.Baselines[0];
        Assert.Equal(report.MacroF1.Value - comparison.Report.MacroF1.Value, comparison.MacroF1Gain.Value, 12);
        Assert.True(comparison.IsBeaten);
        // Unpaired, the two intervals overlap.
        Assert.True(comparison.Report.MacroF1.High > report.MacroF1.Low);

        static FakeClassifier RightBelow(int bound) => new(Rows.Topics("a b"), text =>
        {
            _ = int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var i);
            return (i % 2 == 0) == (i < bound) ? [.9, .1] : [.1, .9];
        });
    }

    private static EvaluationReport Run(Corpus corpus, long seed = 1) =>
        EvaluationRunner.Run(FakeClassifier.Echo("a b"), corpus, new() { Seed = seed });
}
