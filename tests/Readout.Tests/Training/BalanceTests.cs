using Readout.Training;
using Readout.Training.Selection;

namespace Readout.Tests.Training;

public class BalanceTests
{
    [Fact]
    public void Weights_are_in_inverse_proportion_to_support_with_a_mean_of_1_over_statements()
    {
        var set = new TrainingSet(Talks.Rows(("gas", "1"), ("gas", "2"), ("gas", "3"), ("arms", "4")), TextEncoders.None, []);
        // 4 statements, 2 topics: arms 4 / (2 · 1), gas 4 / (2 · 3).
        Assert.Equal([2, 2.0 / 3], set.Weights(1));
        Assert.Equal([1, 1], set.Weights(0));
        // Half-way: the roots.
        Assert.Equal([Math.Sqrt(2), Math.Sqrt(2.0 / 3)], set.Weights(0.5));
    }

    [Fact]
    public void Balance_makes_topics_that_nothing_tells_apart_equally_probable()
    {
        // Nine times gas and twice arms for the same text: about 2 / 11 as it stands, a half when both topics weigh the same.
        Assert.InRange(Arms(Trainer.Lbfgs, balance: false), .1, .3);
        Assert.Equal(.5, Arms(Trainer.Lbfgs, balance: true), 2);
    }

    [Fact]
    public void Trainers_that_take_no_weights_are_passed_over()
    {
        var options = Talks.Quick with { Trainers = [Trainer.Perceptron, Trainer.Lbfgs], BalanceTopics = true };
        var model = TopicTrainer.Train(Talks.Of(30), options);
        Assert.Equal([Trainer.Lbfgs], model.Options.Trainers);
        Assert.All(model.Candidates, c => Assert.Equal(Trainer.Lbfgs, c.Parameters.Trainer));
    }

    [Theory]
    [InlineData(Trainer.Sdca)]
    [InlineData(Trainer.Perceptron)]
    [InlineData(Trainer.Svm)]
    public void A_trainer_that_takes_no_weights_is_refused_when_it_is_the_only_one(Trainer trainer)
    {
        var options = Talks.Quick with { Trainers = [trainer], BalanceTopics = true };
        var refused = Assert.Throws<ArgumentException>(() => TopicTrainer.Train(Talks.Of(30), options));
        Assert.Equal($"{trainer}: ML.NET takes no topic weights with it; choose Ridge, Lbfgs, LightGbm or Hashed", refused.Message);
        Assert.False(TopicTrainer.TakesTopicWeights(trainer));
    }

    private static double Arms(Trainer trainer, bool balance)
    {
        var corpus = Talks.Rows([.. Enumerable.Repeat(("gas", "talks went on"), 9), ("arms", "talks went on"), ("arms", "talks went on")]);
        var options = Talks.Quick with { Trainers = [trainer], BalanceTopics = balance };
        return TopicTrainer.Train(corpus, options).Classifier.Classify(["talks went on"])[0].ProbabilityOf(new("arms"));
    }
}
