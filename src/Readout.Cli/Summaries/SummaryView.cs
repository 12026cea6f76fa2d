using Readout.Cli.Shell;
using Readout.Core;
using Readout.Summarization;
using Readout.Training;

namespace Readout.Cli.Summaries;

/// <summary>One way to look at documents: their summary, the best of each speaker or topic, the grid, or the scores.</summary>
internal delegate void View(Terminal terminal, OutputFormat format, IReadOnlyList<SummaryDocument> documents, SummaryRequest request, TopicModel model);

/// <summary>The views of <c>readout summarise</c>.</summary>
internal static class SummaryView
{
    private const int BestOfEach = 2;

    /// <summary>The view that the options ask for.</summary>
    public static View Choose(string? by, bool grid, bool scores)
    {
        if (new[] { by is not null, grid, scores }.Count(asked => asked) > 1)
            throw new UsageException("name one of --by, --grid, --scores");
        return (by, grid, scores) switch
        {
            (_, true, _) => Grid,
            (_, _, true) => Scores,
            (null, _, _) => Summary,
            ("speaker", _, _) => (t, f, d, r, m) => Best(t, f, d, r, m, topics: false, BestStatements.BySpeaker),
            ("topic", _, _) => (t, f, d, r, m) => Best(t, f, d, r, m, topics: true, BestStatements.ByTopic),
            _ => throw new UsageException($"--by '{by}' is not one of speaker, topic{Spelling.DidYouMean(by, ["speaker", "topic"])}"),
        };
    }

    private static void Summary(Terminal terminal, OutputFormat format, IReadOnlyList<SummaryDocument> documents, SummaryRequest request, TopicModel model)
    {
        Summary[] summaries = [.. documents.Select(d => request.Summarize(d, model))];
        foreach (var remark in summaries.Select(s => s.Remark).Where(r => r.Length > 0).Distinct(StringComparer.Ordinal))
            terminal.Say(remark);
        if (format != OutputFormat.Pretty)
        {
            SummaryRows.Write(terminal.Out, format, summaries);
            return;
        }

        foreach (var summary in summaries)
            SummaryPrinter.Print(terminal, summary, shares: request.Options.Balanced);
    }

    private static void Best(
        Terminal terminal,
        OutputFormat format,
        IReadOnlyList<SummaryDocument> documents,
        SummaryRequest request,
        TopicModel model,
        bool topics,
        Func<IReadOnlyList<SentenceScore>, int, IReadOnlyList<BestStatements>> by)
    {
        var groups = documents.Select(d => (Document: d, Best: by(request.Score(d, model, topics), BestOfEach).Select(WithTopics).ToList())).ToList();
        if (format != OutputFormat.Pretty)
        {
            SummaryRows.Write(terminal.Out, format, groups.SelectMany(g => g.Best.Select(b => new Summary(g.Document, b.Lines))));
            return;
        }

        foreach (var (document, best) in groups)
            SummaryPrinter.PrintBest(terminal, document, best);

        BestStatements WithTopics(BestStatements best) => best with { Lines = SummaryRequest.WithTopics(best.Lines, model) };
    }

    private static void Grid(Terminal terminal, OutputFormat format, IReadOnlyList<SummaryDocument> documents, SummaryRequest request, TopicModel model)
    {
        var grids = documents.Select(d => (Document: d, Grid: SpeakerTopicGrid.Of(request.Score(d, model, topics: true), model.Classifier.Topics))).ToList();
        if (format != OutputFormat.Pretty)
        {
            SummaryRows.Write(terminal.Out, format, grids.SelectMany(g => g.Grid.Cells));
            return;
        }

        foreach (var (document, grid) in grids)
            SummaryPrinter.PrintGrid(terminal, document, grid);
    }

    private static void Scores(Terminal terminal, OutputFormat format, IReadOnlyList<SummaryDocument> documents, SummaryRequest request, TopicModel model)
    {
        // What is printed for people has no column of topics.
        var topics = format != OutputFormat.Pretty;
        var scored = documents.Select(d => (Document: d, Scores: request.Score(d, model, topics))).ToList();
        if (format != OutputFormat.Pretty)
        {
            SummaryRows.Write(terminal.Out, format, scored.SelectMany(s => s.Scores));
            return;
        }

        foreach (var (document, scores) in scored)
            SummaryPrinter.PrintScores(terminal, document, scores);
    }
}
