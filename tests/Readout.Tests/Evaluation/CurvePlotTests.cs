using Readout.Evaluation;
using Readout.Evaluation.Plots;

namespace Readout.Tests.Evaluation;

public sealed class CurvePlotTests
{
    [Fact]
    public void Points_of_the_learning_curve_are_every_seed_with_mean_and_deviation()
    {
        // Mean of .5 and .7: .6; sample standard deviation: sqrt((.01 + .01) / 1) = .141421. A single seed has none.
        Assert.Equal(
            """
            statements,seed,macroF1,mean,standardDeviation
            100,1,0.5,0.6,0.141421
            100,2,0.7,0.6,0.141421
            200,1,0.75,0.75,

            """.ReplaceLineEndings("\n"),
            LearningCurvePlot.Render([new(100, [0.5, 0.7]), new(200, [0.75])]).Points.ToCsv());
    }

    [Fact]
    public void The_learning_curve_is_described_by_its_means()
    {
        Assert.Equal(
            "Learning curve. Mean macro-F1 by training statements: 0.600 with 100, 0.750 with 200.",
            LearningCurvePlot.Render([new(100, [0.5, 0.7]), new(200, [0.75])]).AltText);
    }

    [Fact]
    public void Points_of_the_reliability_diagram_are_all_bins_the_empty_ones_without_numbers()
    {
        var report = InventedReports.Evaluation(10, 2) with
        {
            Calibration = [new(0, 0.5, 0, double.NaN, double.NaN), new(0.5, 1, 12, 0.75, 2 / 3.0)],
        };

        var drawing = ReliabilityPlot.Render(report);

        Assert.Equal("from,to,count,confidence,accuracy\n0,0.5,0,,\n0.5,1,12,0.75,0.666667\n", drawing.Points.ToCsv());
        Assert.Equal("Reliability diagram. Mean confidence → accuracy (statements) by bin: 0.750 → 0.667 (12).", drawing.AltText);
    }

    [Fact]
    public void The_coverage_curve_leaves_out_what_rests_on_fewer_than_20_statements()
    {
        var drawing = CoverageAccuracyPlot.Render(Covered(40));

        // 40 statements: coverage 20/40 is the first that rests on 20.
        var rows = drawing.Points.ToCsv().Split('\n')[1..^1];
        Assert.Equal(21, rows.Length);
        Assert.StartsWith("0.5,0.5,", rows[0], StringComparison.Ordinal);
        Assert.EndsWith(",1,0.5", rows[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Half_four_fifths_and_all_of_the_coverage_are_marked()
    {
        // Accuracy falls from 1 at coverage .5 to .5 at 1: 1 - (coverage - .5).
        Assert.Equal(
            "Accuracy against coverage. 50 % answered: accuracy 1.000; 80 % answered: accuracy 0.700; 100 % answered: accuracy 0.500.",
            CoverageAccuracyPlot.Render(Covered(40)).AltText);
    }

    private static EvaluationReport Covered(int count) => InventedReports.Evaluation(count, 4) with
    {
        Coverage = [.. Enumerable.Range(1, count).Reverse().Select(n =>
            new CoveragePoint(1 - (n / (double)count), n / (double)count, Math.Min(1, 1.5 - (n / (double)count))))],
    };
}
