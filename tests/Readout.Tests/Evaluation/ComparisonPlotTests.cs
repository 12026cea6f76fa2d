using Readout.Evaluation;
using Readout.Evaluation.Plots;

namespace Readout.Tests.Evaluation;

public sealed class ComparisonPlotTests
{
    private static readonly (string Name, Estimate Value)[] Rows =
        [("better", new(2.5, 0.5, 4)), ("open", new(-1, -3, 1)), ("none", new(double.NaN, double.NaN, double.NaN))];

    [Fact]
    public void Points_are_the_values_with_their_intervals_in_the_order_given()
    {
        // An undefined number is an empty field.
        Assert.Equal("name,value,low,high\nbetter,2.5,0.5,4\nopen,-1,-3,1\nnone,,,\n", Render(Rows, 0).Points.ToCsv());
    }

    [Fact]
    public void The_description_gives_all_values_and_the_reference()
    {
        Assert.Equal(
            "To the lead. Values with intervals: better 2.500 [0.500, 4.000]; open -1.000 [-3.000, 1.000]; none –. Reference: 0.",
            Render(Rows, 0).AltText);
        Assert.EndsWith("none –.", Render(Rows, null).AltText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dot_is_hollow_only_where_the_interval_holds_the_reference()
    {
        Assert.False(ComparisonPlot.Holds(Rows[0].Value, 0));
        Assert.True(ComparisonPlot.Holds(Rows[1].Value, 0));
        Assert.True(ComparisonPlot.Holds(new(0, 0, 0), 0));
        Assert.False(ComparisonPlot.Holds(Rows[2].Value, 0));
        Assert.False(ComparisonPlot.Holds(Rows[1].Value, null));
    }

    [Theory]
    [InlineData(0.5, 0.5, 0.5)]
    [InlineData(-1e-4, -2e-4, 3e-4)]
    [InlineData(4000, -20000, 90000)]
    [InlineData(7, double.NaN, double.NaN)]
    public void Every_value_its_interval_and_the_reference_lie_within_the_ticks(double value, double low, double high)
    {
        var ticks = ComparisonPlot.Ticks([value, low, high, 0]);

        var span = ticks[^1] - ticks[0];
        Assert.InRange(ticks.Length, 2, 9);
        Assert.All(new[] { value, low, high, 0 }.Where(double.IsFinite), place =>
            Assert.InRange(place, ticks[0] - (span * 1e-6), ticks[^1] + (span * 1e-6)));
    }

    [Fact]
    public void The_figure_grows_with_the_rows()
    {
        Assert.True(Render(Rows, 0).Height > Render(Rows[..1], 0).Height);
    }

    private static Drawing Render(IReadOnlyList<(string Name, Estimate Value)> rows, double? reference) =>
        ComparisonPlot.Render("to-lead", "To the lead", "difference", rows, reference);
}
