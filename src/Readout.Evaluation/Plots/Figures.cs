using Readout.Core;

namespace Readout.Evaluation.Plots;

/// <summary>Draws the figures of finished reports and counts. The same input gives the same bytes.</summary>
public static class Figures
{
    /// <summary>Writes the figures of an experiment: those of the held-out documents, the learning curve and the article.</summary>
    /// <param name="report">The experiment; a part that it does not have has no figure.</param>
    /// <param name="folder">Where to write; made if it does not exist. The report files belong into the folder above.</param>
    /// <returns>The figures, in the order in which a report shows them.</returns>
    public static IReadOnlyList<Figure> Write(ExperimentReport report, string folder)
    {
        var drawings = Draw(report.HeldOut, report.Codebook.NameOf);
        if (report.LearningCurve.Count > 0)
            drawings = drawings.Append(LearningCurvePlot.Render(report.LearningCurve));
        if (report.ArticleLeaveOneOut is { } article)
            drawings = drawings.Append(ArticleStripPlot.Render(article, report.Codebook.NameOf));
        return Write(drawings, folder);
    }

    /// <summary>Writes the figures that a single evaluation has: confusion matrix, F1 by topic, reliability and coverage.</summary>
    /// <param name="report">The evaluation.</param>
    /// <param name="folder">Where to write; made if it does not exist.</param>
    /// <param name="codebook">Readable names of the topics; without it ids are shown.</param>
    /// <returns>The figures, in the order in which a report shows them.</returns>
    public static IReadOnlyList<Figure> Write(EvaluationReport report, string folder, Codebook? codebook = null) =>
        Write(Draw(report, topic => codebook?.NameOf(topic) ?? topic.Id), folder);

    /// <summary>Writes what each speaker speaks of, as <c>topic-shares</c>.</summary>
    /// <param name="counts">Statements by speaker and topic; an empty speaker stands for statements that nobody is named for.</param>
    /// <param name="order">The topics, in the order of the segments; a topic keeps its colour with its place.</param>
    /// <param name="folder">Where to write; made if it does not exist.</param>
    /// <param name="codebook">Readable names of the topics; without it ids are shown.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">A count is negative, or its topic is not in the order.</exception>
    public static Figure WriteTopicShares(
        IReadOnlyList<(string Speaker, Topic Topic, int Statements)> counts,
        IReadOnlyList<Topic> order,
        string folder,
        Codebook? codebook = null) =>
        Write([TopicSharesPlot.Render(counts, order, topic => codebook?.NameOf(topic) ?? topic.Id)], folder)[0];

    /// <summary>Writes how the shares of topics change over years or months.</summary>
    /// <param name="shares">The shares by a column of time.</param>
    /// <param name="folder">Where to write; made if it does not exist.</param>
    /// <param name="codebook">Readable names of the topics; without it ids are shown.</param>
    /// <returns>The figure.</returns>
    public static Figure WriteTopicTimes(ShareTable shares, string folder, Codebook? codebook = null) =>
        Write([TopicTimePlot.Render(shares, topic => codebook?.NameOf(topic) ?? topic.Id)], folder)[0];

    /// <summary>Writes values with their intervals side by side.</summary>
    /// <param name="name">The name of both files without extension.</param>
    /// <param name="title">What the figure shows, in a line.</param>
    /// <param name="axis">What the values are, with their unit.</param>
    /// <param name="rows">The values, in the order of the rows; NaN is undefined.</param>
    /// <param name="reference">Where a line stands that the values are to be compared with, such as 0 for differences.</param>
    /// <param name="folder">Where to write; made if it does not exist.</param>
    /// <returns>The figure.</returns>
    public static Figure WriteComparison(
        string name, string title, string axis, IReadOnlyList<(string Name, Estimate Value)> rows, double? reference, string folder) =>
        Write([ComparisonPlot.Render(name, title, axis, rows, reference)], folder)[0];

    /// <summary>Writes how ways of training do with few labels, as <c>few-shot</c>.</summary>
    /// <param name="points">The points.</param>
    /// <param name="folder">Where to write; made if it does not exist.</param>
    /// <returns>The figure.</returns>
    public static Figure WriteFewShot(IReadOnlyList<FewShotPoint> points, string folder) => Write([FewShotPlot.Render(points)], folder)[0];

    private static IEnumerable<Drawing> Draw(EvaluationReport report, Func<Topic, string> nameOf)
    {
        yield return ConfusionMatrixPlot.Render(report, nameOf);
        yield return TopicF1Plot.Render(report, nameOf);
        yield return ReliabilityPlot.Render(report);
        yield return CoverageAccuracyPlot.Render(report);
    }

    private static List<Figure> Write(IEnumerable<Drawing> drawings, string folder)
    {
        var figures = new List<Figure>();
        foreach (var drawing in drawings)
        {
            using var plot = drawing.Plot;
            var path = Path.Combine(folder, drawing.Name);
            var figure = new Figure(drawing.Name, drawing.Title, drawing.AltText, $"{path}.png", $"{path}.csv");
            AtomicFile.Write(figure.PngPath, stream => stream.Write(drawing.ToPng()));
            AtomicFile.WriteText(figure.CsvPath, drawing.Points.ToCsv());
            figures.Add(figure);
        }

        return figures;
    }
}
