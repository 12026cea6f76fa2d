using Readout.Core;
using Readout.Training;
using Readout.Training.Features;

namespace Readout.Tests.Training;

public sealed class DomainTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("readout-familiar-").FullName;

    [Fact]
    public void Familiarity_is_the_share_of_runs_of_five_characters_that_two_statements_hold()
    {
        var familiar = FamiliarText.Fit(["gas talks", "Gas  talks!", "a dam"]);
        // " gas talks ": " gas ", "gas t", "as ta", "s tal", " talk", "talks" in both; "alks " and "alks!" in one each.
        Assert.Equal([" gas ", " talk", "as ta", "gas t", "s tal", "talks"], familiar.Runs);
        // " gas dam ": of " gas ", "gas d", "as da", "s dam", " dam " the first is known.
        Assert.Equal(.2, familiar.Familiarity("GAS dam"), 12);
        Assert.Equal(0, familiar.Familiarity(""), 12);
    }

    [Fact]
    public void The_threshold_is_a_fifth_below_the_first_percentile_of_statements_measured_against_other_folds()
    {
        // " abcd " is the runs " abcd" and "abcd ", " wxyz " two others. Folds 0 to 2 hold "abcd" once each, so every other fold leaves
        // two: familiarity 1. "abcd wxyz" is " abcd", "abcd ", "bcd w", "cd wx", "d wxy", " wxyz", "wxyz " of which two are known: 2/7.
        var domain = Domain.Fit([Plain("abcd"), Plain("abcd"), Plain("abcd"), Plain("abcd wxyz")], [0, 1, 2, 3], new());
        Assert.Equal(Math.Round(.8 * 2 / 7, 4), domain.FamiliarFrom);
        Assert.True(double.IsNaN(domain.CloseFrom));
        Assert.Equal(0, Domain.Fit([Plain("abcd")], null, new()).FamiliarFrom);
    }

    [Fact]
    public void Closeness_is_the_cosine_with_the_mean_and_its_threshold_a_tenth_below_the_first_percentile()
    {
        EncodedText Encoded(float x, float y) => new("gas gas", [[x, y], null, null, null, null]);
        Assert.Equal(.6, Closeness.Of(Encoded(3, 4), [2, 0]), 12);
        Assert.Equal(0, Closeness.Of(Encoded(0, 0), [2, 0]));
        // (0, 1) is at right angles to the mean of the other two, (1, 0).
        Assert.Equal(0, Domain.Fit([Encoded(1, 0), Encoded(1, 0), Encoded(0, 1)], [0, 1, 2], new() { EncoderWeight = 1 }).CloseFrom);
        // All alike but one: (.6, .8) with (1, 0) is .6.
        Assert.Equal(.54, Domain.Fit([Encoded(1, 0), Encoded(1, 0), Encoded(.6f, .8f)], [0, 1, 2], new() { EncoderWeight = 1 }).CloseFrom);
    }

    [Fact]
    public void A_stranger_text_is_trusted_less_and_half_at_most()
    {
        var domain = new Domain(new([" gas ", "gas d"]), .5, .8);
        var mean = new EmbeddingBlock(Embedding.Sentence, [1, 0], 1);
        double Trust(string text, float x, float y) => domain.Trust(new(text, [[x, y], null, null, null, null]), [mean]);
        Assert.Equal(1, Trust("gas", 1, 0));
        // " gas dam " has five runs, two of them known: .4 of a wanted .5.
        Assert.Equal(.5 * .4 / .5, Trust("gas dam", 1, 0), 12);
        // A cosine of .6 of a wanted .8; then one below 0.
        Assert.Equal(.5 * .6 / .8, Trust("gas", .6f, .8f), 6);
        Assert.Equal((0, 0), (Trust("gas", -1, 0), Trust("nothing", 1, 0)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("asdf qwer zxcv uiop")]
    [InlineData("两国元首就双边关系交换意见。")]
    [InlineData("Стороны обсудили торговлю и безопасность.")]
    [InlineData("for (int i = 0; i < n; i++) { sum += a[i]; }")]
    [InlineData("👍🏽👍🏽👍🏽👍🏽")]
    public void A_text_out_of_domain_is_flagged_and_gets_hardly_more_than_the_shares_of_training(string text)
    {
        var model = TopicTrainer.Train(Talks.Of(60), Talks.Quick);
        var prediction = model.Classifier.Classify([text])[0];
        Assert.True(prediction.OutOfDomain);
        Assert.True(prediction.Abstains(double.NaN));
        Assert.InRange(prediction.Confidence, 1.0 / 3, .5);
        Assert.Equal(1, prediction.Ranked.Sum(r => r.Probability), 9);
    }

    [Fact]
    public void Statements_like_those_of_training_are_in_domain_and_keep_their_probabilities()
    {
        var model = TopicTrainer.Train(Talks.Of(60), Talks.Quick);
        var others = Talks.Texts(Talks.Of(120))[60..];
        Assert.All(model.Classifier.Classify(others), prediction => Assert.False(prediction.OutOfDomain));
        var again = TopicTrainer.Retrain(Talks.Of(60), model);
        Assert.Equal(again.Classify(others).Select(p => p.Confidence), model.Classifier.Classify(others).Select(p => p.Confidence));
    }

    [Fact]
    public void A_loaded_model_flags_and_answers_the_same()
    {
        var model = TopicTrainer.Train(Talks.Of(60), Talks.Quick);
        var manifest = ModelFolder.Save(model, folder);
        Assert.Equal(model.Classifier.FamiliarFrom, manifest.FamiliarFrom);
        Assert.InRange(manifest.FamiliarFrom, .3, .8);
        string[] texts = ["gas supply", "gas zxcvb qwert yuiop", "", "\ud83d👍 \u2028x", "code();"];
        Assert.Equal(Told(model.Classifier, texts), Told(ModelFolder.Load(folder).Model.Classifier, texts));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static EncodedText Plain(string text) => new(text, []);

    private static IEnumerable<(bool, Topic, double)> Told(TopicClassifier classifier, string[] texts) =>
        classifier.Classify(texts).Select(p => (p.OutOfDomain, p.Topic, p.Confidence));
}
