using Readout.Core;
using Readout.Evaluation.Plots;

namespace Readout.Evaluation.Reports;

/// <summary>What a report says, in order: the one description that Markdown and HTML are rendered from.</summary>
/// <param name="Title">The title.</param>
/// <param name="Blocks">The pieces, in order.</param>
internal sealed record ReportContent(string Title, IReadOnlyList<Block> Blocks)
{
    /// <summary>The content of an experiment's report.</summary>
    public static ReportContent Of(ExperimentReport report, IReadOnlyList<Figure> figures)
    {
        Func<Topic, string> nameOf = report.Codebook.NameOf;
        return new($"Statement topics: how well the {report.HeldOut.Classifier} finds them",
        [
            new Lead(HeadlineSentence.Of(report.HeldOut)),
            .. FactsSection.Of(report.Facts),
            .. SearchSection.Of(report.Search),
            .. Held(report.HeldOut, nameOf),
            .. ArticleSections.Of(report, nameOf),
            .. Pictures(figures),
            .. MistakesSection.Of(report.HeldOut, nameOf),
            .. UnknownGoldSection.Of(report.HeldOut),
            .. Limits(report.Limits),
        ]);
    }

    /// <summary>The content of a single evaluation's report.</summary>
    public static ReportContent Of(EvaluationReport report, IReadOnlyList<Figure> figures, Codebook? codebook)
    {
        string NameOf(Topic topic) => codebook?.NameOf(topic) ?? topic.Id;
        return new($"Statement topics: how well the {report.Classifier} finds them",
        [
            new Lead(HeadlineSentence.Of(report)),
            .. Held(report, NameOf),
            .. Pictures(figures),
            .. MistakesSection.Of(report, NameOf),
            .. UnknownGoldSection.Of(report),
        ]);
    }

    private static IEnumerable<Block> Held(EvaluationReport report, Func<Topic, string> nameOf) =>
    [
        new Heading("Held-out statements"),
        new Paragraph($"{Wording.Size(report)}, none of them used in training. Brackets: {Wording.Interval(report)}. "
            + "Macro-F1 is the mean of the topics’ F1, each topic counting alike; – is undefined."),
        MetricTable.Of(report, "Headline numbers, beside the baselines"),
        new Heading("Topics"),
        TopicTable.Of(report, nameOf),
    ];

    private static IEnumerable<Block> Pictures(IReadOnlyList<Figure> figures) =>
        figures.Count == 0 ? [] : [new Heading("Figures"), .. figures.Select(figure => new Picture(figure))];

    private static IEnumerable<Block> Limits(IReadOnlyList<string> limits) =>
        limits.Count == 0 ? [] : [new Heading("What it is not good for"), new Bullets(limits)];
}
