using Readout.Core;
using Readout.Summarization;
using Readout.Summarization.Ranking;
using Readout.Summarization.Scoring;

namespace Readout.Tests.Summarization.Ranking;

public class RankerTests
{
    [Fact]
    public void What_the_oracle_takes_is_wanted_fully_and_what_is_nearly_as_good_nearly_so()
    {
        // Alone, "a b" has ROUGE-1 F + ROUGE-2 F = 1 + 1, "a b c d" 2·2/(4+2) + 2·1/(3+1) = 7/6, "x" nothing.
        var labels = SoftLabels.Of(Texts.Of("a b c d.", "x.", "a b."), "a b", steps: 3, softness: 1);
        Assert.Equal([Math.Exp((7.0 / 6) - 2), 0, 1], labels, (a, b) => Math.Abs(a - b) < 1e-12);
    }

    [Fact]
    public void A_sentence_that_is_wanted_beside_the_first_choice_is_wanted_too()
    {
        var labels = SoftLabels.Of(Texts.Of("a b c.", "d e.", "x y."), "a b c d e", steps: 3, softness: .01);
        Assert.Equal([1, 1, 0], labels.Select(l => Math.Round(l, 6)));
    }

    [Fact]
    public void Features_are_some_forty_named_once_and_finite()
    {
        Assert.InRange(LinearRanker.Features.Count, 30, 45);
        Assert.Equal(LinearRanker.Features.Distinct(), LinearRanker.Features);
        foreach (var document in new[] { Texts.Meeting, Texts.Of(""), Texts.Of("One."), Texts.Of("Same.", "Same.") })
            Assert.All(SentenceFeatures.Of(document, TermVectors.Of(document)), f => Assert.All(f, x => Assert.True(double.IsFinite(x))));
    }

    [Theory]
    [InlineData("question", "Who will pay for the new bridge across that river?")]
    [InlineData("opens-quotation", "\"Nobody was hurt in the accident yesterday,\" the mayor told reporters.")]
    [InlineData("opens-with-conjunction", "But nobody was hurt in the accident yesterday, said the mayor.")]
    public void A_ranker_with_one_weight_takes_the_sentence_with_that_feature(string feature, string wanted)
    {
        var document = Texts.Of([.. Texts.Unrelated(3).Sentences.Select(s => s.Text), wanted, .. Texts.Unrelated(2).Sentences.Select(s => s.Text)]);
        Assert.Equal(wanted, new RankedSummarizer(Weighing(feature)).Summarize(document, SummaryLength.Sentences(1)).Text);
    }

    [Fact]
    public void A_score_is_the_sum_of_weights_times_features_by_part()
    {
        // The first of two sentences: position-inverse 1, first 1; the second: 1/2 and 0.
        var ranker = LinearRanker.Of([.. LinearRanker.Features.Select(f => f switch { "position-inverse" => 2, "first" => 3, _ => 0.0 })]);
        var scores = new RankedSummarizer(ranker).Score(Texts.Of("Red fox.", "Blue owl."), SummaryLength.Sentences(1));
        Assert.Equal([5, 1], scores.Select(s => s.Score));
        Assert.Equal([5, 1], scores.Select(s => s.Position));
        Assert.Equal([1, 2], scores.Select(s => s.Rank));
    }

    [Fact]
    public void A_ranker_of_other_features_is_refused() => Assert.Throws<ArgumentException>(
        () => new RankedSummarizer(new(new Dictionary<string, double> { ["moon"] = 1 })));

    [Fact]
    public void Cross_validation_never_trains_on_the_document_that_it_scores()
    {
        SummaryItem[] items = [.. Enumerable.Range(0, 10).Select(i => new SummaryItem($"{i}", Texts.Of($"Owl{i} sees.", $"Fox{i} runs."), $"fox{i} runs"))];
        var sizes = new List<int>();
        var report = RankerTraining.CrossValidate(items, (examples, _) =>
        {
            sizes.Add(examples.Count);
            return [.. LinearRanker.Features.Select(f => f == "last" ? 1.0 : 0)];
        });
        Assert.Equal([8, 8, 8, 8, 8], sizes);
        Assert.Equal(["ranker, held out", "centrality", "lead", "oracle"], report.Methods.Select(m => m.Name));
        Assert.Equal(10, report.Documents);
    }

    [Fact]
    public void Copies_of_a_text_are_held_out_together()
    {
        SummaryItem[] items = [.. Enumerable.Range(0, 10).Select(i => new SummaryItem($"{i}", Texts.Of($"Owl{i % 5} sees."), "owl"))];
        var sizes = new List<int>();
        RankerTraining.CrossValidate(items, (examples, _) =>
        {
            sizes.Add(examples.Count);
            return new double[LinearRanker.Features.Count];
        });
        Assert.Equal([8, 8, 8, 8, 8], sizes);
    }

    private static LinearRanker Weighing(string feature) => LinearRanker.Of([.. LinearRanker.Features.Select(f => f == feature ? 10.0 : 0)]);
}
