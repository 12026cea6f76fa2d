using Readout.Core;
using Readout.Training;

namespace Readout.Tests.Training;

public sealed class EncoderTuningChoiceTests
{
    private static readonly FeatureOptions Encoder = new() { WordNgrams = 0, CharNgramsTo = 0, EncoderWeight = 1 };
    private static readonly FeatureOptions Tuned = Encoder with { Tuned = true };
    private static readonly TrainingOptions Options = Talks.Quick with { Features = [Encoder, Tuned] };

    // Twenty documents of two statements, no two of which are alike.
    private static readonly Corpus Words = new([.. Enumerable.Range(0, 40).Select(i => new LabeledStatement(
        new($"s{i}", (i % 2 == 0 ? "pipel" : "missil") + new string('e', i / 2)) { Document = $"d{i / 2}" }, new(i % 2 == 0 ? "gas" : "arms")))]);

    [Fact]
    public void A_tuned_encoder_is_kept_where_it_wins()
    {
        var model = TopicTrainer.Train(Words, Options, encoders: new(new TeachableEncoder()));
        Assert.Equal((Tuned, 1), (model.Chosen.Parameters.Features, model.Chosen.MacroF1));
        Assert.Equal(1, Talks.Accuracy(model.Classifier, Words));
        Assert.True(model.Candidates.Single(c => c.Parameters.Features == Encoder).MacroF1 < .8);
    }

    [Fact]
    public void Where_tuning_gains_nothing_the_encoder_stays_as_installed()
    {
        // Topics by the parity of the length, which the encoder knows before it is tuned and forgets then.
        var corpus = Talks.Rows(Enumerable.Range(1, 40).Select(i => (i % 2 == 0 ? "gas" : "arms", new string('x', i))));
        var model = TopicTrainer.Train(corpus, Options, encoders: new(new TeachableEncoder()));
        Assert.Equal((Encoder, 1), (model.Chosen.Parameters.Features, model.Chosen.MacroF1));
        Assert.Contains(model.Candidates, c => c.Parameters.Features == Tuned);
    }

    [Fact]
    public void The_tuning_of_a_fold_is_given_none_of_its_held_out_statements()
    {
        var encoder = new TeachableEncoder();
        TopicTrainer.Train(Words, Options with { Folds = 4, Parallelism = 2 }, encoders: new(encoder));
        // One tuning a fold, however many candidates there are, and the last, of the model, on all statements.
        var tunings = encoder.Tunings.ToArray();
        Assert.Equal(5, tunings.Length);
        Assert.Equal(Talks.Texts(Words), tunings[^1]);
        string[][] heldOut = [.. tunings[..^1].Select(given => Talks.Texts(Words).Except(given).ToArray())];
        // Every statement is held out once, and its document with it.
        Assert.Equal(Talks.Texts(Words).Order(StringComparer.Ordinal), heldOut.SelectMany(texts => texts).Order(StringComparer.Ordinal));
        Assert.All(heldOut, texts => Assert.All(
            Words.Statements.GroupBy(s => s.Group), document => Assert.Contains(document.Count(s => texts.Contains(s.Statement.Text)), (int[])[0, 2])));
    }

    [Fact]
    public void An_encoder_that_only_remembers_does_not_win()
    {
        var model = TopicTrainer.Train(Words, Options, encoders: new(new TeachableEncoder(memorises: true)));
        Assert.True(model.Candidates.Single(c => c.Parameters == SearchSpace.Scout(Tuned)).MacroF1 <= .5);
    }

    [Fact]
    public void A_large_corpus_is_compared_on_the_sample_and_the_chosen_candidate_tuned_on_all()
    {
        var encoder = new TeachableEncoder();
        TopicTrainer.Train(Words, Options with { SearchStatements = 20, Folds = 2 }, encoders: new(encoder));
        // Two folds of the sample, two of all, and the model.
        Assert.Equal([10, 10, 20, 20, 40], encoder.Tunings.Select(texts => texts.Length));
    }

    [Fact]
    public void A_model_trained_again_is_tuned_again_to_those_statements_alone()
    {
        var encoder = new TeachableEncoder();
        var model = TopicTrainer.Train(Words, Options, encoders: new(encoder));
        var part = Words.Where(s => s.Group is not ("d3" or "d5"));
        var again = TopicTrainer.Retrain(part, model);
        Assert.Equal(Talks.Texts(part), encoder.Tunings.Last());
        Assert.Equal(1, Talks.Accuracy(again, Words));
    }

    [Fact]
    public void Statements_too_few_to_tune_to_are_read_by_the_encoder_as_installed()
    {
        var encoder = new TeachableEncoder();
        var model = TopicTrainer.Train(Words, Options, encoders: new(encoder));
        var pair = new Corpus([.. Words.Statements.Take(2)]);
        Assert.Equal(2, TopicTrainer.Retrain(pair, model).Topics.Count);
    }

    [Fact]
    public void The_number_of_threads_changes_nothing()
    {
        string FingerprintOf(int threads) => ModelFolder.FingerprintOf(
            TopicTrainer.Train(Words, Options with { Parallelism = threads }, encoders: new(new TeachableEncoder())));
        Assert.Equal(FingerprintOf(1), FingerprintOf(2));
    }

    [Fact]
    public void Progress_names_the_tunings_beside_the_candidate_that_waits_for_them()
    {
        var told = new List<(int Done, int Total, string What)>();
        TopicTrainer.Train(Words, Options with { Parallelism = 1, Folds = 2 }, (done, total, what) => told.Add((done, total, what)), new(new TeachableEncoder()));
        // Two features by the scout, then two settings of SDCA.
        Assert.Equal(
            [(1, 4, "tuning the encoder for fold 1 of 2"), (1, 4, "tuning the encoder for fold 2 of 2"), (4, 4, "tuning the encoder to all statements")],
            told.Where(t => t.What.StartsWith("tuning", StringComparison.Ordinal)));
        Assert.Equal(told.Select(t => t.Done).Order(), told.Select(t => t.Done));
    }

    [Fact]
    public void Tuned_features_come_last_in_preference_and_only_where_there_is_a_sentence_encoder()
    {
        FeatureOptions[] features = [Talks.Words, Encoder, new() { WordVectorWeight = 1 }, new() { ContextWeight = 1 }];
        Assert.Equal([.. features, Tuned, features[3] with { Tuned = true }], SearchSpace.WithTuning(features));
        Assert.Equal("1 tuned encoder", Tuned.ToString());
    }

    [Fact]
    public void Tuned_features_of_an_encoder_that_cannot_be_tuned_are_left_out()
    {
        var model = TopicTrainer.Train(Words, Options, encoders: new(new TopicEncoder()));
        Assert.Equal([Encoder], model.Options.Features);
        Assert.Throws<ArgumentException>(() => TopicTrainer.Train(Words, Options with { Features = [Tuned] }, encoders: new(new TopicEncoder())));
    }
}
