using Readout.Cli.Shell;
using Readout.Core;
using Readout.Summarization;
using Readout.Training;

namespace Readout.Cli.Summaries;

/// <summary>What <c>readout summarise</c> was asked for.</summary>
internal sealed record SummaryRequest
{
    /// <summary>How long the summary may be.</summary>
    public required SummaryLength Length { get; init; }

    /// <summary>Balance and diversity.</summary>
    public required SummarizerOptions Options { get; init; }

    /// <summary>A trained ranker; null for the default method.</summary>
    public LinearRanker? Ranker { get; init; }

    /// <summary>The method asked for.</summary>
    public IScoringSummarizer Summarizer => Ranker is null ? new Summarizer(Options) : new RankedSummarizer(Ranker, Options);

    /// <summary>Only this speaker's statements; null for all.</summary>
    public string? Speaker { get; init; }

    /// <summary>Only statements of this topic; null for all.</summary>
    public string? Topic { get; init; }

    /// <summary>The document with topics, and only the statements asked for.</summary>
    /// <exception cref="UsageException">No statement is left.</exception>
    public SummaryDocument Narrow(SummaryDocument document, TopicModel model)
    {
        document = document.WithTopics(model.Classifier);
        if (Speaker is not null)
            document = document.OfSpeaker(Speaker);
        if (Topic is not null)
            document = document.OfTopic(TopicOf(model, Topic));
        return document;
    }

    private static Topic TopicOf(TopicModel model, string id) => model.Classifier.Topics.FirstOrDefault(t => t.Id == id)
        ?? throw new UsageException($"--topic '{id}' is not one of {string.Join(", ", model.Classifier.Topics)}{Spelling.DidYouMean(id, model.Classifier.Topics.Select(t => t.Id))}");
}
