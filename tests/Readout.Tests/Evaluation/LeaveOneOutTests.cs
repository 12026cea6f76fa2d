using Readout.Core;
using Readout.Evaluation;

namespace Readout.Tests.Evaluation;

public class LeaveOneOutTests
{
    private static readonly Corpus Always = Rows.Of(("a", "always"));

    [Fact]
    public void No_statement_is_in_the_training_of_its_own_classifier()
    {
        // It knows by heart what it was trained on, and says c of anything else.
        var report = LeaveOneOut.Run(ByHeart, Always, Rows.Of(("a", "one"), ("b", "two"), ("a", "three")));
        Assert.Equal(["c", "c", "c"], report.Statements.Select(s => s.Prediction.Topic.Id));
        Assert.Equal(["one", "two", "three"], report.Statements.Select(s => s.Gold.Statement.Text));
        Assert.Equal(0, report.Accuracy.Value);
    }

    [Fact]
    public void Every_training_has_the_other_items_and_what_is_always_there()
    {
        var sizes = new System.Collections.Concurrent.ConcurrentBag<string>();
        LeaveOneOut.Run(
            training =>
            {
                sizes.Add(string.Join(' ', training.Statements.Select(s => s.Statement.Text)));
                return ByHeart(training);
            },
            Always,
            Rows.Of(("a", "one"), ("b", "two"), ("a", "two")));
        // Texts that are equal are still two statements: one of them stays.
        Assert.Equal(["always one two", "always one two", "always two two"], sizes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Mistakes_name_the_words_that_decided_for_the_classifier_that_made_them()
    {
        var report = LeaveOneOut.Run(_ => FakeClassifier.Echo("a b"), Always, Rows.Of(("b", "a one"), ("b", "b two")));
        Assert.Equal(["a"], Assert.Single(report.Mistakes).DecidingWords);
    }

    [Fact]
    public void Baselines_are_scored_on_the_items()
    {
        var report = LeaveOneOut.Run(
            ByHeart, Always, Rows.Of(("a", "one"), ("b", "two")), baselines: [FakeClassifier.Constant("a b c", 1, 0, 0)]);
        Assert.Equal(.5, Assert.Single(report.Baselines).Report.Accuracy.Value);
    }

    [Fact]
    public void A_topic_of_one_item_alone_is_unknown_when_it_is_left_out()
    {
        var report = LeaveOneOut.Run(
            training => FakeClassifier.Echo(string.Join(' ', training.Topics)), Rows.Of("a>a b>b"), Rows.Of("c>a a>a"));
        Assert.Equal(["c"], report.UnknownGold.Select(s => s.Topic.Id));
        Assert.Equal(.5, report.Accuracy.Value);
    }

    [Fact]
    public void No_item_is_an_error() => Assert.Throws<BadDataException>(() => LeaveOneOut.Run(ByHeart, Always, new([])));

    private static FakeClassifier ByHeart(Corpus training)
    {
        var topics = Rows.Topics("a b c");
        return new(topics, text =>
        {
            var known = training.Statements.FirstOrDefault(s => s.Statement.Text == text)?.Topic.Id ?? "c";
            return [.. topics.Select(t => t.Id == known ? 1.0 : 0)];
        });
    }
}
