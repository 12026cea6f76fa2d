using Readout.Core;
using Readout.Training;

namespace Readout.Tests.Training;

public sealed class AbstentionTests : IDisposable
{
    // Gold 0 throughout. Confidences .9 right, .8 right, .7 wrong, .6 right, .55 wrong.
    private static readonly AbstentionCurve Curve = AbstentionCurve.Of([[.9, .1], [.2 + .6, .2], [.3, .7], [.6, .4], [.45, .55]], [0, 0, 0, 0, 0]);

    private readonly string folder = Directory.CreateTempSubdirectory("readout-abstain-").FullName;

    [Fact]
    public void The_least_abstention_that_reaches_a_precision_is_chosen()
    {
        // Of all 3/5 are right; from .56 on 3/4; from .71 on 2/2.
        Assert.Equal(new AbstentionPoint(0, 5, 3, 5), Curve.Reaching(.6));
        Assert.Equal(new AbstentionPoint(.56, 4, 3, 5), Curve.Reaching(.7));
        var certain = Curve.Reaching(1)!;
        Assert.Equal((.71, 1, .4), (certain.Below, certain.Precision, certain.Coverage));
    }

    [Fact]
    public void A_precision_that_no_confidence_reaches_gives_none()
    {
        Assert.Null(AbstentionCurve.Of([[.9, .1], [.6, .4]], [1, 0]).Reaching(.9));
        Assert.Null(new AbstentionCurve([]).Reaching(.1));
    }

    [Fact]
    public void The_manifest_names_a_confidence_that_reaches_the_precision_out_of_fold()
    {
        var options = Talks.Quick with { TargetPrecision = .99 };
        var model = TopicTrainer.Train(Noisy(), options);
        var manifest = ModelFolder.Save(model, folder);
        Assert.InRange(manifest.AbstainBelow, .01, .99);
        Assert.InRange(manifest.PrecisionReached, .99, 1);
        Assert.InRange(manifest.Coverage, .1, .99);
        var loaded = ModelFolder.Load(folder).Model;
        Assert.Equal(manifest.AbstainBelow, loaded.AbstainBelow);
        Assert.Equal(model.Abstention.Points, loaded.Abstention.Points);
    }

    [Fact]
    public void Without_a_target_or_without_folds_there_is_no_threshold()
    {
        Assert.True(double.IsNaN(ModelFolder.Save(TopicTrainer.Train(Talks.Of(18), Talks.Quick), folder).AbstainBelow));
        var single = Talks.Of(6).Statements;
        var model = TopicTrainer.Train(new([.. single]), Talks.Quick with { TargetPrecision = .5 });
        Assert.True(double.IsNaN(ModelFolder.Save(model, folder).PrecisionReached));
        Assert.Empty(ModelFolder.Load(folder).Model.Abstention.Points);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    // Every fourth statement says nothing of its topic, so that not every answer can be right.
    private static Corpus Noisy() => new(
        [.. Talks.Of(120).Statements.Select((s, i) => i % 4 == 0 ? s with { Statement = s.Statement with { Text = "both sides spoke again at length" } } : s)]);
}
