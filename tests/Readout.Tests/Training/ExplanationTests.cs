using Readout.Core;
using Readout.Training;

namespace Readout.Tests.Training;

public sealed class ExplanationTests : IDisposable
{
    private static readonly FeatureOptions Both = new() { WordNgrams = 1, CharNgramsTo = 0, EncoderWeight = 1 };
    private static readonly TextEncoders Encoders = new(new TopicEncoder());
    private static readonly Statement Mixed = new("1", "The gas pipeline, missiles and gas again");

    private readonly string folder = Directory.CreateTempSubdirectory("readout-explain-").FullName;

    [Theory]
    [InlineData(Trainer.Ridge)]
    [InlineData(Trainer.Sdca)]
    [InlineData(Trainer.Lbfgs)]
    [InlineData(Trainer.Svm)]
    public void Contributions_sum_to_the_score_difference_which_is_the_log_odds_times_the_temperature(Trainer trainer)
    {
        var model = Train(trainer);
        var explanation = TopicExplainer.Explain(model, Mixed);
        var sum = explanation.Bias!.Difference + explanation.Ngrams.Sum(c => c.Difference) + explanation.DenseBlocks.Sum(c => c.Difference);
        Assert.Equal(explanation.ScoreDifference, sum, 9);
        var odds = Math.Log(explanation.Prediction.Confidence / explanation.Prediction.Ranked[1].Probability);
        Assert.Equal(odds * model.Classifier.CalibrationTemperature, explanation.ScoreDifference, 3);
        Assert.Equal(["encoder"], explanation.DenseBlocks.Select(b => b.Block));
        Assert.Equal(["again", "and", "gas", "missiles", "pipeline"], explanation.Ngrams.Select(c => c.Term).Order(StringComparer.Ordinal));
        Assert.Equal(explanation.Ngrams.OrderByDescending(c => Math.Abs(c.Difference)), explanation.Ngrams);
    }

    [Fact]
    public void The_scores_of_perceptrons_are_log_odds_of_a_topic_against_the_others()
    {
        var explanation = TopicExplainer.Explain(Train(Trainer.Perceptron), Mixed);
        (double topic, double other) = (
            explanation.Bias!.ToTopic + explanation.Ngrams.Concat(explanation.DenseBlocks).Sum(c => c.ToTopic),
            explanation.Bias.ToRunnerUp + explanation.Ngrams.Concat(explanation.DenseBlocks).Sum(c => c.ToRunnerUp));
        Assert.Equal(topic - other, explanation.ScoreDifference, 9);
        // Before temperature, probabilities are as 1 / (1 + exp(−log-odds)) of each topic, whatever the third has.
        var model = Train(Trainer.Perceptron);
        var ratio = explanation.Prediction.Confidence / explanation.Prediction.Ranked[1].Probability;
        Assert.Equal(
            Math.Pow(ratio, model.Classifier.CalibrationTemperature), (1 + Math.Exp(-other)) / (1 + Math.Exp(-topic)), 2);
    }

    [Fact]
    public void What_speaks_for_a_topic_has_a_positive_difference_and_what_speaks_for_the_other_a_negative_one()
    {
        var explanation = TopicExplainer.Explain(Train(Trainer.Svm), Mixed);
        Assert.Equal((new Topic("gas"), new Topic("arms")), (explanation.Topic, explanation.RunnerUp));
        Assert.True(explanation.Ngrams.Single(c => c.Term == "gas").Difference > 0);
        Assert.True(explanation.Ngrams.Single(c => c.Term == "missiles").Difference < 0);
    }

    [Fact]
    public void Trees_have_no_weights_and_are_explained_by_leaving_words_out()
    {
        var model = TopicTrainer.Train(Talks.Of(240), Talks.Quick with { Trainers = [Trainer.LightGbm] });
        var explanation = TopicExplainer.Explain(model, new("1", "the pipeline and the tariff"));
        Assert.Null(explanation.Bias);
        Assert.Empty(explanation.Ngrams);
        Assert.True(double.IsNaN(explanation.ScoreDifference));
        Assert.Null(TopicWeights.Of(model));
        Assert.NotEmpty(explanation.Words);
    }

    [Fact]
    public void Without_a_word_the_topic_is_less_probable_by_its_effect()
    {
        var model = Train(Trainer.Svm);
        var explanation = TopicExplainer.Explain(model, Mixed);
        var whole = model.Classifier.Classify([Mixed])[0];
        var without = model.Classifier.Classify(["The pipeline, missiles and again"])[0];
        var gas = explanation.Words.Single(w => w.Word == "gas");
        Assert.Equal(whole.Confidence - without.ProbabilityOf(whole.Topic), gas.Probability, 12);
        Assert.Equal(["The", "again", "and", "gas", "missiles", "pipeline"], explanation.Words.Select(w => w.Word).Order(StringComparer.Ordinal));
        // The encoder knows a text of gas by pipelines too: leaving out either word alone changes nothing to it.
        Assert.Equal(0, gas.ByEncoder, 9);
        Assert.True(explanation.Words.Single(w => w.Word == "missiles").ByEncoder < 0);
    }

    [Fact]
    public void The_deletion_flips_the_topic_and_no_word_of_it_can_be_spared()
    {
        var model = Train(Trainer.Svm);
        const string Text = "The new gas pipeline, winter tariff and missiles again";
        var flip = TopicExplainer.Explain(model, new("1", Text)).Flip!;
        string Without(IEnumerable<string> words) => string.Join(' ', Text.Split(' ').Where(token => !words.Contains(token.Trim(','))));
        Assert.Equal(new Topic("gas"), model.Classifier.Classify([Text])[0].Topic);
        Assert.Equal(Without(flip.Deleted), flip.Remainder);
        Assert.Equal(new Topic("arms"), model.Classifier.Classify([flip.Remainder])[0].Topic);
        Assert.Equal(new Topic("arms"), flip.Prediction.Topic);
        Assert.InRange(flip.Deleted.Count, 2, 5);
        Assert.All(flip.Deleted, spared => Assert.Equal(
            new Topic("gas"), model.Classifier.Classify([Without(flip.Deleted.Except([spared]))])[0].Topic));
    }

    [Fact]
    public void An_empty_text_is_explained_by_the_bias_alone()
    {
        var explanation = TopicExplainer.Explain(Train(Trainer.Sdca), new("1", ""));
        Assert.Empty(explanation.Ngrams);
        Assert.Empty(explanation.Words);
        Assert.Null(explanation.Flip);
        Assert.Equal(explanation.Bias!.Difference, explanation.ScoreDifference);
    }

    [Fact]
    public void The_nearest_training_statements_come_with_their_gold_topics()
    {
        var model = TopicTrainer.Train(
            Talks.Rows(("gas", "gas tariff winter"), ("gas", "gas supply winter"), ("arms", "tanks radar"), ("arms", "radar army"), ("arms", "tanks winter")),
            Talks.Quick with { Features = [new() { WordNgrams = 1, CharNgramsTo = 0 }] });
        var nearest = TopicExplainer.Explain(model, new("q", "winter gas"), 2).Nearest;
        // Known words, in two statements or more: gas, winter, tanks, radar. "gas … winter" twice is the very same vector.
        Assert.Equal([("1", "gas"), ("2", "gas")], nearest.Select(n => (n.Statement.Statement.Id, n.Statement.Topic.Id)));
        Assert.All(nearest, n => Assert.Equal(1, n.Similarity, 6));
        Assert.Empty(TopicExplainer.Explain(model, new("q", "winter gas"), 0).Nearest);
    }

    [Fact]
    public void Of_many_statements_the_encoder_sees_those_most_alike_by_words_and_finds_the_nearest()
    {
        var model = TopicTrainer.Train(Talks.Of(300), Talks.Quick with { Features = [Both] }, encoders: Encoders);
        var own = model.Statements[137].Statement;
        var nearest = TopicExplainer.Explain(model, own with { Id = "q" }, 250).Nearest;
        Assert.Equal(250, nearest.Count);
        Assert.Equal(1, nearest[0].Similarity, 6);
        Assert.Contains(own.Id, nearest.TakeWhile(n => n.Similarity > .999999).Select(n => n.Statement.Statement.Id));
        Assert.Equal(nearest.OrderByDescending(n => n.Similarity), nearest);
    }

    [Fact]
    public void A_loaded_model_explains_as_the_trained_one_and_without_its_statements_shows_none()
    {
        var model = Train(Trainer.Perceptron);
        ModelFolder.Save(model, folder);
        var loaded = ModelFolder.Load(folder, () => Encoders).Model;
        Assert.Equal(Told(TopicExplainer.Explain(model, Mixed)), Told(TopicExplainer.Explain(loaded, Mixed)));
        ModelFolder.Save(Train(Trainer.Sdca, keep: false), folder);
        Assert.False(File.Exists(Path.Combine(folder, "statements.jsonl")));
        Assert.Empty(TopicExplainer.Explain(ModelFolder.Load(folder, () => Encoders).Model, Mixed).Nearest);
    }

    [Fact]
    public void The_terms_of_greatest_weight_are_the_topics_own_words_and_weights_sum_to_nothing_over_topics()
    {
        var weights = TopicWeights.Of(Train(Trainer.Lbfgs))!;
        var top = weights.TopTerms("words", 1);
        string[][] own = [["missiles", "army", "tanks", "radar", "defence"], ["dam", "river", "flood", "reservoir", "irrigation"], ["gas", "pipeline", "tariff", "winter", "supply"]];
        Assert.Equal(["arms", "dams", "gas"], weights.Topics.Select(t => t.Id));
        Assert.All(top.Zip(own), t => Assert.Contains(Assert.Single(t.First).Term, t.Second));
        Assert.All(weights.Rows, row => Assert.Equal(0, row.Weights.Sum(), 5));
        Assert.Equal(["0", "1", "2"], weights.Rows.Where(r => r.Block == "encoder").Select(r => r.Term));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static TopicModel Train(Trainer trainer, bool keep = true) =>
        TopicTrainer.Train(Talks.Of(60), Talks.Quick with { Trainers = [trainer], Features = [Both], KeepStatements = keep }, encoders: Encoders);

    private static string Told(Explanation e) => string.Join('\n', (string[])
    [
        .. e.Ngrams.Concat(e.DenseBlocks).Select(c => c.ToString()), .. e.Words.Select(w => w.ToString()),
        .. e.Nearest.Select(n => $"{n.Statement.Statement.Id} {n.Statement.Topic} {n.Similarity:R}"), e.Flip?.Remainder ?? "",
    ]);
}
