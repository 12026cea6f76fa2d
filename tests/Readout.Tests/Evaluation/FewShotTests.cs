using System.Collections.Concurrent;
using Readout.Core;
using Readout.Evaluation;

namespace Readout.Tests.Evaluation;

public class FewShotTests
{
    // Twenty statements of a and three of b.
    private static readonly Corpus Training = Rows.In(Enumerable.Range(0, 23).Select(i => ($"d{i}", i < 20 ? "a" : "b", "a")));

    [Fact]
    public void So_many_statements_of_each_topic_are_drawn_and_of_a_smaller_topic_all()
    {
        var parts = new ConcurrentBag<Corpus>();
        Run([("one", part => parts.Add(part))], [5]);
        var part = Assert.Single(parts);
        Assert.Equal((5, 3), (part.Support(new("a")), part.Support(new("b"))));
    }

    [Fact]
    public void Every_way_sees_the_same_statements_for_one_seed()
    {
        var (first, second) = (new ConcurrentBag<Corpus>(), new ConcurrentBag<Corpus>());
        Run([("one", first.Add), ("two", second.Add)], [2]);
        Assert.Equal(first.Single().Statements, second.Single().Statements);
    }

    [Fact]
    public void All_statements_are_one_run_and_sizes_keep_their_order()
    {
        var points = FewShot.Run([("echo", (_, _) => FakeClassifier.Echo("a b"))], Training, Rows.Of("a>a b>a"), [2, null], [1, 2, 3]);
        Assert.Equal([(2, 4, 3), (null, 23, 1)], points.Select(p => ((int?, int, int))(p.PerTopic, p.Statements, p.Accuracy.Count)));
    }

    [Fact]
    public void A_point_has_accuracy_and_macro_F1_of_each_seed()
    {
        // Always a: right on one of two; F1 2/3 and 0.
        var point = Assert.Single(FewShot.Run([("a", (_, _) => FakeClassifier.Constant("a b", 1, 0))], Training, Rows.Of("a>a b>b"), [1], [4, 5]));
        Assert.Equal([.5, .5], point.Accuracy);
        Assert.Equal([1 / 3.0, 1 / 3.0], point.MacroF1);
        Assert.Equal(0, FewShotPoint.StandardDeviation(point.MacroF1));
    }

    private static void Run((string Name, Action<Corpus> See)[] ways, int?[] sizes) => FewShot.Run(
        [.. ways.Select(way => (way.Name, (Func<Corpus, int, ITopicClassifier>)((part, _) =>
        {
            way.See(part);
            return FakeClassifier.Echo("a b");
        })))],
        Training, Rows.Of("a>a b>a"), sizes, [1]);
}
