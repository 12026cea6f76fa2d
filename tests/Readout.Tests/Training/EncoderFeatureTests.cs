using Readout.Core;
using Readout.Training;

namespace Readout.Tests.Training;

public sealed class EncoderFeatureTests : IDisposable
{
    private static readonly FeatureOptions Encoder = new() { WordNgrams = 0, CharNgramsTo = 0, EncoderWeight = 1 };
    private static readonly FeatureOptions Context = new() { CharNgramsTo = 0, ContextWeight = 1 };
    private static readonly TextEncoders Encoders = new(new TopicEncoder());

    // A word a statement, no two alike: n-grams of words learn nothing that helps with another.
    private static readonly Corpus Words = Talks.Rows(((string[])["a", "e", "i", "o", "u", "ar", "er", "ir", "or", "ur"]).SelectMany(end =>
        ((string, string)[])[("gas", $"pipel{end}"), ("arms", $"missil{end}")]));

    private readonly string folder = Directory.CreateTempSubdirectory("readout-encoder-").FullName;

    [Fact]
    public void Cross_validation_chooses_the_encoder_where_ngrams_learn_nothing()
    {
        var model = TopicTrainer.Train(Words, Talks.Quick with { Features = [Talks.Words, Encoder] }, encoders: Encoders);
        Assert.Equal(Encoder, model.Chosen.Parameters.Features);
        Assert.Equal(1, model.Chosen.MacroF1);
        Assert.Equal(new Topic("gas"), model.Classifier.Classify(["pipelyx"])[0].Topic);
        Assert.Equal((0, 3), (model.Classifier.NgramCount, model.Classifier.EmbeddingCount));
    }

    [Fact]
    public void Features_of_a_missing_encoder_are_left_out_and_the_model_records_what_was_tried()
    {
        var model = TopicTrainer.Train(Words, Talks.Quick with { Features = [Encoder, Talks.Words, new() { WordVectorWeight = 1 }] });
        Assert.Equal([Talks.Words], model.Options.Features);
        Assert.Equal(Talks.Words, model.Chosen.Parameters.Features);
    }

    [Fact]
    public void Features_that_no_encoder_can_give_are_refused()
    {
        var refused = Assert.Throws<ArgumentException>(() => TopicTrainer.Train(Words, Talks.Quick with { Features = [Encoder] }));
        Assert.StartsWith("1 encoder: there is no encoder for these features", refused.Message);
    }

    [Fact]
    public void A_saved_model_answers_with_the_same_encoder_as_before()
    {
        var model = TopicTrainer.Train(Words, Talks.Quick with { Features = [Encoder with { WordNgrams = 2 }] }, encoders: Encoders);
        var manifest = ModelFolder.Save(model, folder);
        Assert.Equal([new EncoderReference("topics", "topics")], manifest.Encoders);
        string[] texts = ["pipelyx", "missila", "", "of neither"];
        var loaded = ModelFolder.Load(folder, () => Encoders).Model.Classifier;
        Assert.Equal(Probabilities(model.Classifier, texts), Probabilities(loaded, texts));
    }

    [Fact]
    public void A_model_is_refused_without_its_encoder_and_with_another()
    {
        ModelFolder.Save(TopicTrainer.Train(Words, Talks.Quick with { Features = [Encoder] }, encoders: Encoders), folder);
        Assert.Equal(
            $"{folder}: it needs the encoders topics, and they are not installed; run 'readout encoder install', or train the model again, without them by '--features ngrams'",
            Assert.Throws<ModelRefusedException>(() => ModelFolder.Load(folder)).Message);
        Assert.Contains(
            "it was trained with topics of another version or make",
            Assert.Throws<ModelRefusedException>(() => ModelFolder.Load(folder, () => new(new TopicEncoder("newer")))).Message);
    }

    [Fact]
    public void A_model_of_ngrams_never_asks_for_encoders()
    {
        ModelFolder.Save(TopicTrainer.Train(Words, Talks.Quick, encoders: Encoders), folder);
        Assert.NotEmpty(ModelFolder.Load(folder, () => throw new InvalidOperationException()).Model.Classifier.Topics);
    }

    [Fact]
    public void With_context_the_statements_before_and_after_decide_what_the_text_leaves_open()
    {
        LabeledStatement Row(int i, string topic, string before) => new(new($"{i}", "they agreed") { Before = before, After = before }, new(topic));
        var corpus = new Corpus([.. Enumerable.Range(0, 20).Select(i => i % 2 == 0 ? Row(i, "gas", $"pipel{i}") : Row(i, "arms", $"missil{i}"))]);
        var classifier = TopicTrainer.Train(corpus, Talks.Quick with { Features = [Context] }, encoders: Encoders).Classifier;
        Statement[] open = [new("1", "they agreed") { Before = "the pipeline" }, new("2", "they agreed") { After = "the missiles" }];
        Assert.Equal(["gas", "arms"], classifier.Classify(open).Select(p => p.Topic.Id));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static IEnumerable<double> Probabilities(TopicClassifier classifier, string[] texts) =>
        classifier.Classify(texts).SelectMany(p => p.Ranked.Select(r => r.Probability));
}
