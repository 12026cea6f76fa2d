using Readout.Core;
using Readout.Summarization;

namespace Readout.Tests.Summarization;

public class WhoSaidWhatTests
{
    private const string Dolm = "President Arven Dolm";
    private const string Tarnov = "Prime Minister Ilse Tarnov";

    private static readonly Topic Economy = new("economy-trade");

    private static readonly IReadOnlyList<SentenceScore> Scores = new Summarizer().Score(Texts.Meeting, SummaryLength.Sentences(1));

    [Fact]
    public void Diverse_topics_takes_one_of_each_before_a_second_of_any()
    {
        var summary = new Summarizer(new() { DiverseTopics = true }).Summarize(Texts.Meeting, SummaryLength.Sentences(4));
        Assert.Equal(4, summary.Lines.Select(l => l.Sentence.Topic).Distinct().Count());
    }

    [Fact]
    public void Balance_brings_in_every_speaker_and_says_whose_the_text_is()
    {
        var document = Texts.Of(
            "A||grain railway harbour bridge river coast one.", "A||grain railway harbour bridge river coast two.",
            "A||grain railway harbour bridge river coast three.", "A||a b c d e f g.", "B||h i j k l m n.", "C||o p q r s t.");
        Assert.Equal(["A", "A", "A"], Speakers(new LeadSummarizer(), document));
        Assert.Equal(["A", "B", "C"], Speakers(new Summarizer(new() { Balanced = true, CentralityWeight = 5 }), document));

        var shares = SpeakerShare.Of(new LeadSummarizer().Summarize(document, SummaryLength.Sentences(3)));
        Assert.Equal(["A", "B", "C"], shares.Select(s => s.Speaker));
        Assert.Equal(new("A", 4, 28, 28.0 / 41, 21, 1), shares[0]);
        Assert.Equal(0, shares[2].SummaryShare);
    }

    [Fact]
    public void The_grid_counts_who_said_how_much_about_what_and_names_the_strongest()
    {
        var grid = SpeakerTopicGrid.Of(Scores, [new("security-defence"), Economy, new("conflicts")]);
        // Tarnov speaks 31 words, Dolm 24; nobody is last. The codebook's order first, then topics it lacks as they appear.
        Assert.Equal([Tarnov, Dolm, ""], grid.Speakers);
        Assert.Equal(["security-defence", "economy-trade", "protocol", "people-rights"], grid.Topics.Select(t => t!.Id));
        Assert.Equal(2, grid[Dolm, Economy]!.Sentences);
        Assert.Equal(Scores[1].Rank < Scores[2].Rank ? 1 : 2, grid[Dolm, Economy]!.Strongest.Index);
        Assert.Null(grid[Dolm, new("protocol")]);
        Assert.Equal(7, grid.Cells.Sum(c => c.Sentences));
    }

    [Fact]
    public void Sentences_without_a_topic_have_the_last_column()
    {
        var grid = SpeakerTopicGrid.Of(new Summarizer().Score(Texts.Of("A||a b.", "A|t|c d."), SummaryLength.Sentences(1)));
        Assert.Equal([new("t"), null], grid.Topics);
        Assert.Equal(1, grid["A", null]!.Sentences);
    }

    [Fact]
    public void The_best_of_each_speaker_or_topic_stand_in_document_order()
    {
        var bySpeaker = BestStatements.BySpeaker(Scores, 2);
        Assert.Equal([Dolm, Tarnov, ""], bySpeaker.Select(b => b.Name));
        Assert.Equal([1, 2], bySpeaker[0].Lines.Select(l => l.Index));
        Assert.All(BestStatements.ByTopic(Scores, 1), b => Assert.Single(b.Lines));
    }

    [Fact]
    public void A_document_can_be_narrowed_to_a_speaker_or_a_topic()
    {
        Assert.Equal(["s3", "s4", "s5"], Texts.Meeting.OfSpeaker("tarnov").Sentences.Select(s => s.Statement.Id));
        Assert.Equal(["s1", "s2", "s3"], Texts.Meeting.OfTopic(Economy).Sentences.Select(s => s.Statement.Id));
    }

    [Fact]
    public void A_classifier_gives_topics_to_sentences_that_have_none()
    {
        var document = Texts.Of("A|economy-trade|Trade grew.", "A||Troops left.").WithTopics(new OneTopic("conflicts"));
        Assert.Equal(["economy-trade", "conflicts"], document.Sentences.Select(s => s.Topic!.Id));
    }

    [Fact]
    public void A_stream_of_sentences_is_divided_by_document()
    {
        SummarySentence In(string document, string text) => new(new Statement(text, text) { Document = document });
        var documents = SummaryDocument.ByDocument([In("b", "1"), In("a", "2"), In("b", "3")]);
        Assert.Equal(["1 3", "2"], documents.Select(d => string.Join(' ', d.Sentences.Select(s => s.Text))));
    }

    private static IEnumerable<string> Speakers(ISummarizer summarizer, SummaryDocument document) =>
        summarizer.Summarize(document, SummaryLength.Sentences(3)).Lines.Select(l => l.Sentence.Speaker);

    private sealed class OneTopic(string id) : ITopicClassifier
    {
        public string Name => id;

        public IReadOnlyList<Topic> Topics => [new(id)];

        public IReadOnlyList<TopicPrediction> Classify(IReadOnlyList<string> texts) =>
            [.. texts.Select(_ => new TopicPrediction(Topics, [1]))];
    }
}
