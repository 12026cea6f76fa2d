using Readout.Cli.Shell;
using Readout.Cli.Summaries;
using Readout.Core;
using Readout.Evaluation.Plots;
using Readout.Summarization;
using Readout.Training;

namespace Readout.Cli.Experiments;

/// <summary>What an experiment ends with: the article's summary, who said what, and topic shares by speaker, all by the new model.</summary>
internal sealed class ArticleSummary
{
    private const int Sentences = 3;
    private readonly SummaryDocument document;
    private readonly SpeakerTopicGrid grid;
    private readonly TopicModel model;

    private ArticleSummary(SummaryDocument document, TopicModel model)
    {
        (this.document, this.model) = (document, model);
        grid = SpeakerTopicGrid.Of(new Summarizer().Score(document, SummaryLength.Sentences(Sentences)), model.Classifier.Topics);
    }

    /// <summary>The article of an experiment, with the topics that its model predicts; null when it has no article.</summary>
    public static ArticleSummary? Of(ExperimentData data, TopicModel model)
    {
        var statements = data.Article?.Statements.Select(s => s.Statement).ToList() ?? data.Unlabeled;
        return statements.Count > 0 ? new(SummaryDocument.Of(statements).WithTopics(model.Classifier), model) : null;
    }

    /// <summary>Draws the topic shares by speaker.</summary>
    public void Draw(string folder) => Figures.WriteTopicShares(
        [.. grid.Cells.Where(c => c.Topic is not null).Select(c => (c.Speaker, c.Topic!, c.Sentences))], model.Classifier.Topics, folder, model.Codebook);

    /// <summary>Prints summary and grid.</summary>
    public void Print(Terminal terminal)
    {
        terminal.Out.WriteLine($"\nthe article in {Sentences} sentences");
        SummaryPrinter.Print(terminal, new Summarizer().Summarize(document, SummaryLength.Sentences(Sentences)), shares: false);
        terminal.Out.WriteLine("\nwho said what in it (statements by predicted topic)");
        SummaryPrinter.PrintCounts(terminal, grid);
    }
}
