using Readout.Cli.Shell;
using Readout.Core;
using Readout.Summarization;
using Readout.Training;

namespace Readout.Cli.Summaries;

/// <summary>What <c>readout summarise</c> was asked for.</summary>
internal sealed record SummaryRequest
{
    private const int MostNamed = 12;

    /// <summary>How long the summary may be.</summary>
    public required SummaryLength Length { get; init; }

    /// <summary>Balance and diversity.</summary>
    public required SummarizerOptions Options { get; init; }

    /// <summary>A trained ranker; null for the default method.</summary>
    public LinearRanker? Ranker { get; init; }

    /// <summary>Only this speaker's statements; null for all.</summary>
    public string? Speaker { get; init; }

    /// <summary>Only statements of this topic; null for all.</summary>
    public string? Topic { get; init; }

    private IScoringSummarizer Summarizer => Ranker is null ? new Summarizer(Options) : new RankedSummarizer(Ranker, Options);

    /// <summary>Whether every sentence needs its topic before any is chosen: of a long document, that takes longer than all else.</summary>
    public bool ChoosesByTopic =>
        Topic is not null || Options.DiverseTopics || Options.TopicWeight != 0 || (Ranker is not null && Ranker.Weights["topic"] != 0);

    /// <summary>The documents in which the speaker asked for speaks; all when none is asked for.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public IReadOnlyList<SummaryDocument> WithSpeaker(IReadOnlyList<SummaryDocument> documents)
    {
        SummaryDocument[] left = [.. documents.Where(d => OfSpeaker(d).Sentences.Count > 0)];
        return left.Length > 0 ? left : throw new UsageException($"--speaker '{Speaker}' says nothing in it; those who do: {string.Join(", ", SpeakersOf(documents))}");
    }

    /// <summary>The summary of a document, with the topics of its lines.</summary>
    public Summary Summarize(SummaryDocument document, TopicModel model)
    {
        var summary = Summarizer.Summarize(ChoosesByTopic ? NarrowWithTopics(document, model) : OfSpeaker(document), Length);
        return summary with { Lines = WithTopics(summary.Lines, model) };
    }

    /// <summary>The score of every statement asked for.</summary>
    /// <param name="document">The document.</param>
    /// <param name="model">Gives the topics.</param>
    /// <param name="topics">Whether each needs its topic, even if none is chosen by it.</param>
    public IReadOnlyList<SentenceScore> Score(SummaryDocument document, TopicModel model, bool topics) =>
        Summarizer.Score(topics || ChoosesByTopic ? NarrowWithTopics(document, model) : OfSpeaker(document), Length);

    /// <summary>Lines with their topics.</summary>
    public static IReadOnlyList<SummaryLine> WithTopics(IReadOnlyList<SummaryLine> lines, TopicModel model)
    {
        var sentences = new SummaryDocument([.. lines.Select(line => line.Sentence)]).WithTopics(model.Classifier).Sentences;
        return [.. lines.Zip(sentences, (line, sentence) => line with { Sentence = sentence })];
    }

    private SummaryDocument NarrowWithTopics(SummaryDocument document, TopicModel model)
    {
        document = document.WithTopics(model.Classifier);
        document = OfSpeaker(document);
        return Topic is null ? document : document.OfTopic(TopicOf(model, Topic));
    }

    private static IEnumerable<string> SpeakersOf(IReadOnlyList<SummaryDocument> documents)
    {
        var speakers = documents.SelectMany(d => SpeakerShare.Of(d)).Select(s => s.Speaker).Where(s => s.Length > 0).Distinct(StringComparer.Ordinal);
        return speakers.Take(MostNamed).DefaultIfEmpty("nobody");
    }

    private SummaryDocument OfSpeaker(SummaryDocument document) => Speaker is null ? document : document.OfSpeaker(Speaker);

    private static Topic TopicOf(TopicModel model, string id) => model.Classifier.Topics.FirstOrDefault(t => t.Id == id)
        ?? throw new UsageException($"--topic '{id}' is not one of {string.Join(", ", model.Classifier.Topics)}{Spelling.DidYouMean(id, model.Classifier.Topics.Select(t => t.Id))}");
}
