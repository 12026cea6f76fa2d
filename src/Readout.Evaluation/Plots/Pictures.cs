using Readout.Core;

namespace Readout.Evaluation.Plots;

/// <summary>Draws one figure at a time, without a file: those that <see cref="Figures"/> writes, to the byte.</summary>
public static class Pictures
{
    /// <summary>Gold against predicted topics.</summary>
    /// <param name="report">The evaluation.</param>
    /// <param name="codebook">Readable names of the topics; without it ids are shown.</param>
    public static Picture ConfusionMatrix(EvaluationReport report, Codebook? codebook = null) =>
        Picture.Of(ConfusionMatrixPlot.Render(report, Names(codebook)));

    /// <summary>F1 of each topic with its interval, beside the baselines.</summary>
    /// <param name="report">The evaluation.</param>
    /// <param name="codebook">Readable names of the topics; without it ids are shown.</param>
    public static Picture TopicF1(EvaluationReport report, Codebook? codebook = null) => Picture.Of(TopicF1Plot.Render(report, Names(codebook)));

    /// <summary>How often predictions of some confidence are right.</summary>
    /// <param name="report">The evaluation.</param>
    public static Picture Reliability(EvaluationReport report) => Picture.Of(ReliabilityPlot.Render(report));

    /// <summary>What abstaining buys.</summary>
    /// <param name="report">The evaluation.</param>
    public static Picture Coverage(EvaluationReport report) => Picture.Of(CoverageAccuracyPlot.Render(report));

    /// <summary>Macro-F1 by number of training statements.</summary>
    /// <param name="curve">The points, at least one.</param>
    public static Picture LearningCurve(IReadOnlyList<LearningCurvePoint> curve) => Picture.Of(LearningCurvePlot.Render(curve));

    /// <summary>How ways of training do with few labels.</summary>
    /// <param name="points">The points.</param>
    public static Picture FewShot(IReadOnlyList<FewShotPoint> points) => Picture.Of(FewShotPlot.Render(points));

    /// <summary>Values with their intervals side by side.</summary>
    /// <param name="title">What the figure shows, in a line.</param>
    /// <param name="axis">What the values are, with their unit.</param>
    /// <param name="rows">The values, in the order of the rows; NaN is undefined.</param>
    /// <param name="reference">Where a line stands that the values are to be compared with, such as 0 for differences.</param>
    public static Picture Comparison(string title, string axis, IReadOnlyList<(string Name, Estimate Value)> rows, double? reference = null) =>
        Picture.Of(ComparisonPlot.Render("comparison", title, axis, rows, reference));

    /// <summary>What each speaker speaks of.</summary>
    /// <param name="counts">Statements by speaker and topic; an empty speaker stands for statements that nobody is named for.</param>
    /// <param name="order">The topics, in the order of the segments; a topic keeps its colour with its place.</param>
    /// <param name="codebook">Readable names of the topics; without it ids are shown.</param>
    /// <param name="who">What a row is, if not a speaker: a house, a year.</param>
    /// <exception cref="ArgumentException">A count is negative, or its topic is not in the order.</exception>
    public static Picture TopicShares(
        IReadOnlyList<(string Speaker, Topic Topic, int Statements)> counts,
        IReadOnlyList<Topic> order,
        Codebook? codebook = null,
        string who = "speaker") => Picture.Of(TopicSharesPlot.Render(counts, order, Names(codebook), who));

    private static Func<Topic, string> Names(Codebook? codebook) => topic => codebook?.NameOf(topic) ?? topic.Id;
}
