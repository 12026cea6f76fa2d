using Readout.Evaluation;
using Readout.Evaluation.Plots;

namespace Readout.Tests.Evaluation;

public sealed class TopicF1PlotTests
{
    private static readonly Estimate Undefined = new(double.NaN, double.NaN, double.NaN);

    private static readonly EvaluationReport Baseline = Of("cue words", new(0.4, 0.3, 0.5), new(0.2, 0.1, 0.35), new(0.3, 0.25, 0.4));

    private static readonly EvaluationReport Report = Of("model", new(0.8125, 0.7, 0.9), Undefined, new(0.8125, 0.7, 0.9)) with
    {
        Baselines = [new(Baseline, new(0.5, 0.4, 0.6))],
    };

    [Fact]
    public void Points_are_F1_of_every_topic_and_macro_F1_for_the_classifier_and_the_baselines()
    {
        // An undefined number is an empty field.
        Assert.Equal(
            """
            topic,support,classifier,f1,low,high
            a,7,model,0.8125,0.7,0.9
            b,0,model,,,
            (macro),10,model,0.8125,0.7,0.9
            a,7,cue words,0.4,0.3,0.5
            b,0,cue words,0.2,0.1,0.35
            (macro),10,cue words,0.3,0.25,0.4

            """.ReplaceLineEndings("\n"),
            TopicF1Plot.Render(Report, t => t.Id).Points.ToCsv());
    }

    [Fact]
    public void The_description_gives_the_best_and_the_worst_topic_that_has_a_value()
    {
        Assert.Equal(
            "F1 of 2 topics with intervals. Best: A, 0.812 [0.700, 0.900]; worst: A, 0.812 [0.700, 0.900]. Macro-F1: 0.812 [0.700, 0.900].",
            TopicF1Plot.Render(Report, t => t.Id.ToUpperInvariant()).AltText);
    }

    [Fact]
    public void The_figure_grows_with_the_topics()
    {
        var one = TopicF1Plot.Render(Report with { Topics = [Report.Topics[0]] }, t => t.Id);
        var two = TopicF1Plot.Render(Report, t => t.Id);

        Assert.True(two.Height > one.Height);
    }

    private static EvaluationReport Of(string classifier, Estimate a, Estimate b, Estimate macro) => InventedReports.Evaluation(10, 2) with
    {
        Classifier = classifier,
        Topics = [new(new("a"), 7, 6, 0.8, 0.8, a), new(new("b"), 0, 0, double.NaN, double.NaN, b)],
        Metrics = [new("macroF1", macro)],
        Baselines = [],
    };
}
