using System.Collections.Concurrent;
using Readout.Core;
using Readout.Evaluation;

namespace Readout.Tests.Evaluation;

public class LearningCurveTests
{
    // Ten documents of three statements each.
    private static readonly Corpus Training = Rows.In(Enumerable.Range(0, 30).Select(i => ($"d{i / 3}", i % 2 == 0 ? "a" : "b", "a")));

    private static readonly Corpus HeldOut = Rows.Of("a>a b>a");

    [Fact]
    public void Whole_documents_are_drawn_until_there_are_enough_statements()
    {
        var parts = Parts([1, 4, 30, 99], [1, 2]);
        Assert.All(parts, part => Assert.All(part.Statements.CountBy(s => s.Group), d => Assert.Equal(3, d.Value)));
        Assert.Equal([3, 3, 6, 6, 30, 30, 30, 30], parts.Select(p => p.Statements.Count).Order());
    }

    [Fact]
    public void With_one_seed_a_smaller_part_lies_within_a_larger_and_another_seed_draws_others()
    {
        var (small, large) = (Ids(6, 1), Ids(15, 1));
        Assert.Subset(large, small);
        Assert.NotEqual(Ids(15, 2), large);

        static HashSet<string> Ids(int size, int seed) => [.. Parts([size], [seed])[0].Statements.Select(s => s.Statement.Id)];
    }

    [Fact]
    public void Each_point_has_the_scores_of_its_seeds_in_order()
    {
        // Seed 2 makes a classifier that is always right: F1 1 and 1; the others say a: 2/3 and 0.
        var curve = LearningCurve.Run((_, seed) => Learner(seed), Training, Rows.Of("a>a b>b"), [4, 30], [1, 2, 3]);
        Assert.Equal([6, 30], curve.Select(p => p.Statements));
        Assert.All(curve, p => Assert.Equal([1 / 3.0, 1, 1 / 3.0], p.MacroF1));

        static FakeClassifier Learner(int seed) => seed == 2 ? FakeClassifier.Echo("a b") : FakeClassifier.Constant("a b", 1, 0);
    }

    [Fact]
    public void Progress_counts_every_run_up_to_all()
    {
        var heard = new List<(int, int)>();
        LearningCurve.Run((_, _) => FakeClassifier.Echo("a b"), Training, HeldOut, [3, 6], [1, 2], (done, all) => heard.Add((done, all)));
        Assert.Equal([(1, 4), (2, 4), (3, 4), (4, 4)], heard);
    }

    [Fact]
    public void Bad_data_met_in_training_is_reported_as_such() => Assert.Throws<BadDataException>(() =>
        LearningCurve.Run((_, _) => throw new BadDataException("x.csv", 3, "one topic only"), Training, HeldOut, [3, 6], [1]));

    [Fact]
    public void Nothing_to_train_or_score_on_is_an_error()
    {
        Assert.Throws<BadDataException>(() => Curve(new([]), HeldOut));
        Assert.Throws<BadDataException>(() => Curve(Training, new([])));

        static void Curve(Corpus training, Corpus heldOut) =>
            LearningCurve.Run((_, _) => FakeClassifier.Echo("a b"), training, heldOut, [3], [1]);
    }

    private static Corpus[] Parts(int[] sizes, int[] seeds)
    {
        var parts = new ConcurrentBag<Corpus>();
        LearningCurve.Run(
            (part, _) =>
            {
                parts.Add(part);
                return FakeClassifier.Echo("a b");
            },
            Training, HeldOut, sizes, seeds);
        return [.. parts];
    }
}
