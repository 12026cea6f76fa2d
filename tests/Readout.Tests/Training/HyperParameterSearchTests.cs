using Readout.Core;
using Readout.Training;

namespace Readout.Tests.Training;

public class HyperParameterSearchTests
{
    /// <summary>No word stands in two statements, but the stems of each topic do: characters tell topics apart, words cannot.</summary>
    private static readonly Corpus Stems = Talks.Rows(
        ((string[])["a", "e", "i", "o", "u", "ar", "er", "ir", "or", "ur"]).SelectMany(end =>
            ((string, string)[])[("gas", $"pipel{end}"), ("arms", $"missil{end}")]));

    private static readonly FeatureOptions Characters = new() { WordNgrams = 0 };

    [Fact]
    public void The_better_features_are_chosen_whatever_their_order()
    {
        foreach (var features in (FeatureOptions[][])[[Talks.Words, Characters], [Characters, Talks.Words]])
        {
            var model = TopicTrainer.Train(Stems, Talks.Quick with { Features = features });
            Assert.Equal(Characters, model.Chosen.Parameters.Features);
            Assert.Equal(1, model.Chosen.MacroF1);
            Assert.True(model.Candidates.Single(c => c.Parameters.Features == Talks.Words).MacroF1 < .5);
        }
    }

    [Fact]
    public void The_chosen_candidate_stands_first_and_the_rest_from_good_to_bad()
    {
        var model = TopicTrainer.Train(Talks.Of(36), Talks.Quick with { Trainers = [Trainer.Perceptron, Trainer.Svm] });
        Assert.Equal(4, model.Candidates.Count);
        Assert.Equal(model.Candidates.Skip(1).OrderByDescending(c => c.MacroF1), model.Candidates.Skip(1));
    }

    [Fact]
    public void Of_equals_the_candidate_tried_first_is_chosen()
    {
        var model = TopicTrainer.Train(Stems, new TrainingOptions { Features = [Characters], Trainers = [Trainer.Lbfgs, Trainer.Sdca] });
        Assert.All(model.Candidates, c => Assert.Equal(1, c.MacroF1));
        Assert.Equal(SearchSpace.Of(Trainer.Lbfgs, Characters)[0], model.Chosen.Parameters);
    }

    [Fact]
    public void Progress_counts_up_to_its_total()
    {
        var told = new List<(int Done, int Total)>();
        var options = Talks.Quick with { Features = [Talks.Words, Talks.Words with { WordNgrams = 1 }] };
        TopicTrainer.Train(Talks.Of(18), options, (done, total, _) => told.Add((done, total)));
        // Two features by the scout, then two settings of SDCA.
        Assert.All(told, t => Assert.Equal(4, t.Total));
        Assert.Equal(told.Select(t => t.Done).Order(), told.Select(t => t.Done));
        Assert.Equal((0, 4), (told[0].Done, told[^1].Done));
    }

    [Fact]
    public void Scores_are_of_statements_whose_document_was_not_trained_on()
    {
        // Each document has words of its own that stand for its topics: only a model that saw the document could know.
        var corpus = new Corpus([.. Enumerable.Range(0, 40).Select(i => new LabeledStatement(
            new($"s{i}", $"word{i / 4}{(i % 2 == 0 ? "x" : "y")}") { Document = $"d{i / 4}" }, new(i % 2 == 0 ? "gas" : "arms")))]);
        var model = TopicTrainer.Train(corpus, Talks.Quick);
        Assert.Equal(1, Talks.Accuracy(model.Classifier, corpus));
        Assert.True(model.Chosen.MacroF1 <= .5, $"macro-F1 {model.Chosen.MacroF1}");
    }

    [Fact]
    public void Folds_have_a_sample_standard_deviation()
    {
        var parameters = SearchSpace.Of(Trainer.Svm, Talks.Words)[0];
        // Mean .6; squares .01 + .01 + .04 = .06, divided by 3 - 1.
        Assert.Equal(Math.Sqrt(.03), new Candidate(parameters, .6, [.5, .5, .8], 1, 1).StandardDeviation, 9);
        Assert.Equal(double.NaN, new Candidate(parameters, .6, [.5], 1, 1).StandardDeviation);
    }

    [Fact]
    public void A_large_corpus_is_searched_on_a_sample_and_the_chosen_candidate_scored_on_all()
    {
        var all = Talks.Of(120);
        var sampled = TopicTrainer.Train(all, Talks.Quick with { SearchStatements = 60 });
        var whole = TopicTrainer.Train(all, Talks.Quick);
        Assert.Equal(whole.Chosen.Parameters, whole.Candidates[0].Parameters);
        Assert.NotEqual(sampled.Candidates[0].LogLoss, sampled.Chosen.LogLoss);
        Assert.Equal(whole.Candidates.Single(c => c.Parameters == sampled.Chosen.Parameters).LogLoss, sampled.Chosen.LogLoss);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_sample_never_leaves_a_topic_or_all_documents_but_one_behind(int documents)
    {
        var corpus = new Corpus([.. Talks.Of(60).Statements.Select((s, i) =>
            s with { Statement = s.Statement with { Document = $"d{i % documents}" } })]);
        var model = TopicTrainer.Train(corpus, Talks.Quick with { SearchStatements = 2 });
        Assert.Equal(model.Chosen, model.Candidates[0]);
        Assert.Equal(documents == 1, double.IsNaN(model.Chosen.MacroF1));
    }
}
