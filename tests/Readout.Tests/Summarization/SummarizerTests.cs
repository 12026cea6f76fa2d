using Readout.Core;
using Readout.Summarization;

namespace Readout.Tests.Summarization;

public class SummarizerTests
{
    private static readonly SummarizerOptions Plain = new() { QuotationPenalty = 0, LengthPenalty = 0, DanglingPenalty = 0 };

    [Fact]
    public void The_defaults_are_those_of_the_reports()
    {
        var options = new SummarizerOptions();
        Assert.Equal((.75, .05, 1), (options.PositionWeight, options.PositionDecay, options.CentralityWeight));
        Assert.Equal((1, 0), (options.TitleWeight, options.TopicWeight));
        Assert.Equal((1, 1, 20, 4), (options.QuotationPenalty, options.LengthPenalty, options.LongSentence, options.DanglingPenalty));
        Assert.Equal(10, options.EncounterPenalty);
        Assert.Equal((2, 6, .25, 12), (options.RedundancyPenalty, options.ShortSentence, options.UndirectedFrom, options.ShortDocument));
        Assert.False(options.DiverseTopics || options.Balanced);
    }

    [Fact]
    public void Sentences_that_share_nothing_are_taken_from_the_front_in_document_order() =>
        Assert.Equal([0, 1, 2], Texts.Chosen(Summarize(Texts.Unrelated(20), 3)));

    [Fact]
    public void A_sentence_that_the_rest_goes_on_about_is_central_and_one_that_repeats_is_not()
    {
        // 0 is taken up by 1 and 2; 2 only looks back. Directed: high, then 0 for the middle, then low.
        var document = Texts.Of(
            ["grain railway bridge harbour one two.", "grain railway three four five six.", "bridge harbour seven eight nine ten.",
            .. Enumerable.Range(0, 12).Select(i => $"u{i}a u{i}b u{i}c u{i}d u{i}e u{i}f.")]);
        var scores = new Summarizer(Plain).Score(document, SummaryLength.Sentences(1));
        Assert.True(scores[0].Centrality > scores[3].Centrality);
        Assert.True(scores[2].Centrality < scores[3].Centrality);
    }

    [Fact]
    public void From_a_quarter_of_a_long_document_on_looking_back_is_as_good_as_looking_forward()
    {
        const string topic = "grain railway bridge harbour";
        string[] between = [.. Enumerable.Range(0, 14).Select(i => $"u{i}a u{i}b u{i}c u{i}d u{i}e u{i}f.")];
        var document = Texts.Of([$"{topic} one two.", .. between, $"{topic} three four."]);
        var directed = new Summarizer(Plain).Score(document, SummaryLength.Sentences(3));
        var undirected = new Summarizer(Plain).Score(document, SummaryLength.Sentences(4)); // 4 of 16 is the quarter
        Assert.True(directed[0].Centrality > 0 && directed[15].Centrality < 0);
        Assert.True(undirected[15].Centrality > 0);
        Assert.Equal(undirected[0].Centrality, undirected[15].Centrality, 6);
    }

    [Fact]
    public void A_short_document_keeps_the_direction_at_any_length()
    {
        var scores = new Summarizer(Plain).Score(
            Texts.Of("grain railway bridge harbour one two.", "a b c d e f.", "grain railway bridge harbour three four."),
            SummaryLength.Ratio(1));
        Assert.True(scores[0].Centrality > 0 && scores[2].Centrality < 0);
    }

    [Fact]
    public void Likeness_to_the_title_raises_a_sentence()
    {
        var document = Texts.Unrelated(10) with { Title = "w7x0 w7x1" };
        Assert.Equal([7], Texts.Chosen(new Summarizer(Plain).Summarize(document, SummaryLength.Sentences(1))));
        Assert.All(new Summarizer().Score(document with { Title = "" }, SummaryLength.Sentences(1)), s => Assert.Equal(0, s.Title));
    }

    [Fact]
    public void What_the_summary_has_already_is_not_chosen_again()
    {
        // The second repeats the first and would rank second by position; by redundancy it comes last.
        var document = Texts.Of("a b c d e f g.", "g f e d c b a.", "h i j k l m n.");
        Assert.Equal([0, 2], Texts.Chosen(new Summarizer(Plain with { CentralityWeight = 0, RedundancyPenalty = 5 })
            .Summarize(document, SummaryLength.Sentences(2))));
        Assert.Equal([0, 1], Texts.Chosen(new Summarizer(Plain with { CentralityWeight = 0, RedundancyPenalty = 0 })
            .Summarize(document, SummaryLength.Sentences(2))));
    }

    [Fact]
    public void Short_sentences_wait_until_nothing_else_is_left()
    {
        var document = Texts.Of("Photo by the press office.", "a b c d e f g.", "h i j k l m n.");
        Assert.Equal([1, 2], Texts.Chosen(Summarize(document, 2)));
        Assert.Equal([0, 1, 2], Texts.Chosen(Summarize(document, 3)));
    }

    [Fact]
    public void Scores_are_the_sum_of_their_parts_and_ranked()
    {
        var document = Texts.Meeting with { Title = "A railway for grain" };
        var scores = new Summarizer(new() { TopicWeight = 1 }).Score(document, SummaryLength.Sentences(1));
        Assert.All(scores, s => Assert.Equal(s.Score, s.Position + s.Centrality + s.Title + s.Topic + s.Form, 12));
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], scores.Select(s => s.Rank).Order());
        Assert.Equal(scores.OrderByDescending(s => s.Score).Select(s => s.Rank), scores.Select(s => s.Rank).Order());
        Assert.True(scores[1].Topic > scores[0].Topic && scores[0].Topic > scores[4].Topic); // three, two and one of the seven
        Assert.Equal(-1, scores[4].Form); // a quotation of eleven words
    }

    [Fact]
    public void Length_costs_from_twenty_words_on_up_to_twice_the_penalty()
    {
        string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(i => $"v{i}"));
        var scores = new Summarizer().Score(Texts.Of(Words(20), Words(30), Words(60), Words(200)), SummaryLength.Sentences(1));
        Assert.Equal([0, -.5, -2, -2], scores.Select(s => s.Form));
    }

    [Fact]
    public void A_pronoun_costs_only_where_nothing_tells_who_it_is()
    {
        var scores = new Summarizer().Score(
            Texts.Of("He promised a railway to the coast.", "President Dolm||He promised a railway to the coast."),
            SummaryLength.Sentences(1));
        Assert.Equal([-4, 0], scores.Select(s => s.Form));
    }

    private static Summary Summarize(SummaryDocument document, int sentences) =>
        new Summarizer().Summarize(document, SummaryLength.Sentences(sentences));
}
