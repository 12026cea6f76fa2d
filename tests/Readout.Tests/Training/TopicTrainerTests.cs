using Readout.Core;
using Readout.Training;

namespace Readout.Tests.Training;

public class TopicTrainerTests
{
    [Fact]
    public void The_defaults_are_those_that_the_documentation_names()
    {
        var options = new TrainingOptions();
        Assert.Equal((1, 5, 2000, false, 1), (options.Seed, options.Folds, options.SearchStatements, options.BalanceTopics, options.Threads));
        Assert.Equal([Trainer.Ridge, Trainer.Svm], options.Trainers);
        Assert.Equal(
            ["words 1-2 + characters 3-5 + 0.4 encoder + 0.4 word vectors", "words 1-2 + characters 3-5 + 1.4 encoder + 1.8 word vectors",
                "words 1-2 + characters 3-5", "characters 3-5", "words 1-2", "words 1-2 + characters 3-5 + subwords 1-2", "1 encoder + 1.25 word vectors"],
            options.Features.Select(f => f.ToString()));
        Assert.All(options.Features, features => Assert.Equal(2, features.MinStatements));
    }

    [Theory]
    [InlineData(Trainer.Ridge)]
    [InlineData(Trainer.Sdca)]
    [InlineData(Trainer.Lbfgs)]
    [InlineData(Trainer.Perceptron)]
    [InlineData(Trainer.Svm)]
    [InlineData(Trainer.LightGbm)]
    public void Every_trainer_learns_topics_that_can_be_told_apart(Trainer trainer)
    {
        var corpus = Talks.Of(trainer == Trainer.LightGbm ? 240 : 60);
        var model = TopicTrainer.Train(corpus, Talks.Quick with { Trainers = [trainer] });
        Assert.Equal(trainer, model.Chosen.Parameters.Trainer);
        Assert.True(model.Chosen.MacroF1 > .9, $"macro-F1 {model.Chosen.MacroF1}");
        Assert.True(Talks.Accuracy(model.Classifier, corpus) > .95);
        Assert.All(model.Classifier.Classify([.. Talks.Texts(corpus), "", "nothing known", "💧"]), prediction =>
        {
            Assert.Equal(1, prediction.Ranked.Sum(p => p.Probability), 9);
            Assert.All(prediction.Ranked, p => Assert.InRange(p.Probability, 0, 1));
        });
    }

    [Theory]
    [InlineData(Trainer.Ridge)]
    [InlineData(Trainer.Sdca)]
    [InlineData(Trainer.Lbfgs)]
    [InlineData(Trainer.Perceptron)]
    [InlineData(Trainer.Svm)]
    public void The_first_and_the_last_topic_are_not_shifted(Trainer trainer)
    {
        var model = TopicTrainer.Train(Talks.Of(30), Talks.Quick with { Trainers = [trainer] });
        Assert.Equal(["arms", "dams", "gas"], model.Classifier.Topics.Select(t => t.Id));
        Assert.Equal(
            ["arms", "dams", "gas"],
            model.Classifier.Classify(["missiles and tanks", "dam on the river", "gas supply"]).Select(p => p.Topic.Id));
    }

    [Fact]
    public void Topics_stand_in_codebook_order_without_those_that_have_no_statement()
    {
        var model = TopicTrainer.Train(Talks.Of(30, Talks.Codebook), Talks.Quick);
        Assert.Equal(["dams", "gas", "arms"], model.Classifier.Topics.Select(t => t.Id));
        Assert.All(model.Baselines, baseline => Assert.Equal(model.Classifier.Topics, baseline.Topics));
        Assert.Equal(0, model.Classifier.Classify(["a rocket"])[0].ProbabilityOf(new("space")));
    }

    [Fact]
    public void The_same_seed_gives_the_same_model_however_many_run_at_once()
    {
        var options = new TrainingOptions { Seed = 7, Features = [Talks.Words, new() { WordNgrams = 0 }] };
        string Fingerprint(int parallelism) =>
            ModelFolder.FingerprintOf(TopicTrainer.Train(Talks.Of(60), options with { Parallelism = parallelism }));
        var first = Fingerprint(1);
        Assert.Equal([first, first], [Fingerprint(1), Fingerprint(4)]);
    }

    [Fact]
    public void Another_seed_learns_as_well()
    {
        var corpus = Talks.Of(60);
        var model = TopicTrainer.Train(corpus, Talks.Quick with { Seed = -3 });
        Assert.Equal(-3, model.Options.Seed);
        Assert.True(Talks.Accuracy(model.Classifier, corpus) > .95);
    }

    [Fact]
    public void A_single_document_trains_without_cross_validation_and_its_scores_are_undefined()
    {
        var corpus = OneDocument(Talks.Of(30));
        var model = TopicTrainer.Train(corpus, Talks.Quick with { Trainers = [Trainer.Lbfgs] });
        Assert.Equal(model.Chosen, Assert.Single(model.Candidates));
        Assert.Equal([double.NaN, double.NaN, double.NaN], [model.Chosen.MacroF1, model.Chosen.LogLoss, model.Chosen.StandardDeviation]);
        Assert.Empty(model.Chosen.FoldMacroF1);
        Assert.Equal((Trainer.Lbfgs, 1.0), (model.Chosen.Parameters.Trainer, model.Chosen.Temperature));
        Assert.True(Talks.Accuracy(model.Classifier, corpus) > .95);
    }

    [Fact]
    public void One_topic_alone_is_bad_data() => Assert.Equal(
        "training data: all 2 statements have the topic 'gas'; a classifier needs at least two, so add statements of another",
        Assert.Throws<BadDataException>(() => TopicTrainer.Train(Talks.Rows(("gas", "gas talks"), ("gas", "gas supply")))).Message);

    [Fact]
    public void No_statement_is_bad_data() => Assert.Equal(
        "training data: there is no training statement; give labelled rows whose split is train or empty",
        Assert.Throws<BadDataException>(() => TopicTrainer.Train(new([], Talks.Codebook))).Message);

    [Theory]
    [InlineData(Trainer.Ridge)]
    [InlineData(Trainer.Sdca)]
    [InlineData(Trainer.Lbfgs)]
    [InlineData(Trainer.Perceptron)]
    [InlineData(Trainer.Svm)]
    [InlineData(Trainer.LightGbm)]
    public void Three_rows_of_two_topics_are_enough(Trainer trainer)
    {
        var model = TopicTrainer.Train(
            Talks.Rows(("gas", "gas supply"), ("gas", "gas tariff"), ("arms", "tanks")), new TrainingOptions { Trainers = [trainer] });
        Assert.All(model.Classifier.Classify(["gas", "tanks", "nothing known"]), p => Assert.Equal(1, p.Ranked.Sum(t => t.Probability), 9));
    }

    [Fact]
    public void Statements_that_share_no_ngram_leave_the_shares_of_the_topics()
    {
        var model = TopicTrainer.Train(Talks.Rows(("gas", "abc"), ("gas", "def"), ("arms", "ghi")), Talks.Quick);
        Assert.Equal(0, model.Classifier.NgramCount);
        Assert.Equal("gas", model.Classifier.Classify(["ghi"])[0].Topic.Id);
    }

    [Fact]
    public void Retraining_takes_over_how_a_model_was_chosen_but_not_its_statements()
    {
        var model = TopicTrainer.Train(Talks.Of(60), Talks.Quick);
        var less = TopicTrainer.Retrain(Talks.Of(60).Where(s => s.Topic.Id != "dams"), model, seed: 9);
        Assert.Equal(["arms", "gas"], less.Topics.Select(t => t.Id));
        Assert.Equal(model.Chosen.Temperature, less.CalibrationTemperature);
        Assert.True(less.NgramCount < model.Classifier.NgramCount);
    }

    private static Corpus OneDocument(Corpus corpus) =>
        new([.. corpus.Statements.Select(s => s with { Statement = s.Statement with { Document = "only" } })]);
}
