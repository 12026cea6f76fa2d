namespace Readout.Core;

/// <summary>What is to be summarised: the sentences of a document in order, and its title if it has one.</summary>
/// <param name="Sentences">The sentences, in order.</param>
public sealed record SummaryDocument(IReadOnlyList<SummarySentence> Sentences)
{
    /// <summary>The headline; empty when there is none.</summary>
    public string Title { get; init; } = "";

    /// <summary>The words of all sentences.</summary>
    public int Words => Sentences.Sum(s => s.Words);

    /// <summary>Makes a document of statements that have neither topics nor known quotations.</summary>
    public static SummaryDocument Of(IEnumerable<Statement> statements, string title = "") =>
        new([.. statements.Select(s => new SummarySentence(s))]) { Title = title };

    /// <summary>Divides a stream of sentences into documents by <see cref="Statement.Document"/>, in order of first appearance.</summary>
    public static IReadOnlyList<SummaryDocument> ByDocument(IEnumerable<SummarySentence> sentences) =>
        [.. sentences.GroupBy(s => s.Statement.Document, StringComparer.Ordinal).Select(g => new SummaryDocument([.. g]))];

    /// <summary>The sentences of one speaker. "Tokayev" finds "President Kassym-Jomart Tokayev", in any case of letters.</summary>
    public SummaryDocument OfSpeaker(string name) =>
        this with { Sentences = [.. Sentences.Where(s => s.Speaker.Contains(name, StringComparison.OrdinalIgnoreCase))] };

    /// <summary>The sentences of one topic.</summary>
    public SummaryDocument OfTopic(Topic topic) => this with { Sentences = [.. Sentences.Where(s => s.Topic == topic)] };

    /// <summary>Gives each sentence that has no topic the one that a classifier predicts.</summary>
    public SummaryDocument WithTopics(ITopicClassifier classifier)
    {
        var open = new Queue<TopicPrediction>(classifier.Classify([.. Sentences.Where(s => s.Topic is null).Select(s => s.Text)]));
        return this with { Sentences = [.. Sentences.Select(s => s.Topic is null ? s with { Topic = open.Dequeue().Topic } : s)] };
    }
}
