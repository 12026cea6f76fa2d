using Readout.Core;
using Readout.Training;
using Readout.Training.Features;

namespace Readout.Tests.Training;

public sealed class FamiliarTextTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("readout-familiar-").FullName;

    [Fact]
    public void Familiarity_is_the_share_of_runs_of_five_characters_that_two_statements_hold()
    {
        var familiar = FamiliarText.Fit(["gas talks", "Gas  talks!", "a dam"], null);
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
        var familiar = FamiliarText.Fit(["abcd", "abcd", "abcd", "abcd wxyz"], [0, 1, 2, 3]);
        Assert.Equal(Math.Round(.8 * 2 / 7, 4), familiar.Threshold);
    }

    [Fact]
    public void A_stranger_text_is_trusted_less_and_half_at_most()
    {
        var familiar = new FamiliarText([" gas ", "gas d"], .5);
        // " gas dam " has five runs, two of them known: .4 of a wanted .5.
        Assert.Equal(.5 * .4 / .5, familiar.Trust("gas dam"), 12);
        Assert.Equal((1, 0), (familiar.Trust("gas"), familiar.Trust("nothing")));
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

    private static IEnumerable<(bool, Topic, double)> Told(TopicClassifier classifier, string[] texts) =>
        classifier.Classify(texts).Select(p => (p.OutOfDomain, p.Topic, p.Confidence));
}
