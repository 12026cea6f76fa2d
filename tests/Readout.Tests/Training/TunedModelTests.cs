using Readout.Core;
using Readout.Encoders;
using Readout.Encoders.Tuning;
using Readout.Tests.Encoders;
using Readout.Training;

namespace Readout.Tests.Training;

public sealed class TunedModelTests : IDisposable
{
    private static readonly FeatureOptions Tuned = new() { CharNgramsTo = 0, EncoderWeight = 1, Tuned = true };
    private static readonly TextEncoders Teachable = new(new TeachableEncoder());

    private static readonly Corpus Words = Talks.Rows(((string[])["a", "e", "i", "o", "u", "ar", "er", "ir", "or", "ur"]).SelectMany(end =>
        ((string, string)[])[("gas", $"pipel{end}"), ("arms", $"missil{end}")]));

    private readonly string folder = Directory.CreateTempSubdirectory("readout-tuned-").FullName;

    [Fact]
    public void A_tuned_model_is_read_back_with_the_same_predictions_and_fingerprint()
    {
        var model = Train(Teachable);
        var manifest = ModelFolder.Save(model, folder);
        Assert.Contains("encoder.bin", manifest.Files.Keys);
        Assert.Equal([new("teachable, tuned", "as installed, then tuned")], manifest.Encoders);
        var loaded = ModelFolder.Load(folder, () => Teachable).Model;
        string[] texts = ["pipelyx", "missila", "", "of neither"];
        Assert.Equal(Probabilities(model, texts), Probabilities(loaded, texts));
        Assert.Equal(manifest.Fingerprint, ModelFolder.FingerprintOf(loaded));
    }

    [Fact]
    public void A_tuned_model_that_was_read_back_explains_and_can_be_trained_again()
    {
        ModelFolder.Save(Train(Teachable), folder);
        var loaded = ModelFolder.Load(folder, () => Teachable).Model;
        var explanation = TopicExplainer.Explain(loaded, new("1", "pipelyx"));
        Assert.Equal("gas", explanation.Prediction.Topic.Id);
        Assert.All(explanation.Nearest, near => Assert.Equal("gas", near.Statement.Topic.Id));
        Assert.Equal(1, Talks.Accuracy(TopicTrainer.Retrain(Words, loaded), Words));
    }

    [Fact]
    public void A_model_whose_encoder_stayed_as_installed_has_no_file_of_it() => Assert.DoesNotContain(
        "encoder.bin", ModelFolder.Save(Train(Teachable, Tuned with { Tuned = false }), folder).Files.Keys);

    [Fact]
    public void Another_encoder_than_the_one_tuned_from_is_refused()
    {
        ModelFolder.Save(Train(Teachable), folder);
        Assert.Equal($"{Path.Combine(folder, "encoder.bin")}: tuned from another encoder", Refusal(new(new TeachableEncoder(fingerprint: "newer"))));
    }

    [Fact]
    public void An_encoder_that_cannot_be_tuned_and_a_missing_one_are_refused_with_the_way_out()
    {
        ModelFolder.Save(Train(Teachable), folder);
        Assert.Equal(
            $"{folder}: its encoder was tuned from the installed one, and 'topics' cannot stand in for that; leave --encoder out",
            Refusal(new(new TopicEncoder())));
        Assert.Contains("it needs the encoders teachable, tuned, and they are not installed; run 'readout encoder install'", Refusal(TextEncoders.None), StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_file_of_the_tuned_encoder_is_refused()
    {
        ModelFolder.Save(Train(Teachable), folder);
        File.AppendAllText(Path.Combine(folder, "encoder.bin"), "x");
        Assert.Contains("its contents are not what the manifest says", Refusal(Teachable), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_is_in_domain_or_not_by_the_encoder_as_installed()
    {
        // As installed, "pipelyx" is (0, .8, .6) and near the mean of the training statements, whatever tuning makes of it.
        var model = Train(Teachable);
        Assert.True(model.Classifier.CloseFrom > .8);
        ModelFolder.Save(model, folder);
        var stranger = new TextEncoders(new Far());
        Assert.False(ModelFolder.Load(folder, () => Teachable).Model.Classifier.Classify(["pipela"])[0].OutOfDomain);
        Assert.True(ModelFolder.Load(folder, () => stranger).Model.Classifier.Classify(["pipela"])[0].OutOfDomain);
    }

    [Fact]
    public void The_installed_encoder_tuned_in_training_reads_back_to_the_bit()
    {
        var encoders = new TextEncoders(new FewSteps(UseLiteEncoder.Load(Installed.Files.Sentences)));
        var model = Train(encoders);
        var manifest = ModelFolder.Save(model, folder);
        Assert.Equal("use-lite, tuned", Assert.Single(manifest.Encoders).Name);
        var loaded = ModelFolder.Load(folder, () => new(UseLiteEncoder.Load(Installed.Files.Sentences))).Model;
        string[] texts = ["The pipeline is full.", "Missiles were counted.", ""];
        Assert.Equal(Probabilities(model, texts), Probabilities(loaded, texts));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static TopicModel Train(TextEncoders encoders, FeatureOptions? features = null) =>
        TopicTrainer.Train(Words, Talks.Quick with { Features = [features ?? Tuned], Folds = 2 }, encoders: encoders);

    private static double[] Probabilities(TopicModel model, string[] texts) =>
        [.. model.Classifier.Classify(texts).SelectMany(p => p.Ranked.Select(r => r.Probability))];

    private string Refusal(TextEncoders encoders) => Assert.Throws<ModelRefusedException>(() => ModelFolder.Load(folder, () => encoders)).Message;

    /// <summary>Says of every text that it is unlike all others, and tunes as the teachable one does.</summary>
    private sealed class Far : ITunableEncoder
    {
        private readonly TeachableEncoder teachable = new();

        public string Name => "far";

        public int Dimension => 3;

        public string Fingerprint => "far";

        public float[][] Encode(IReadOnlyList<string> texts) => [.. texts.Select(_ => (float[])[1, 0, 0])];

        public ITunedEncoder? Tune(IReadOnlyList<string> texts, IReadOnlyList<int> topics, int seed) => teachable.Tune(texts, topics, seed);

        public ITunedEncoder ReadTuning(byte[] tuning, string source) => teachable.ReadTuning(tuning, source);
    }

    /// <summary>The installed encoder, tuned by a single step.</summary>
    private sealed class FewSteps(UseLiteEncoder encoder) : ITunableEncoder
    {
        public string Name => encoder.Name;

        public int Dimension => encoder.Dimension;

        public string Fingerprint => encoder.Fingerprint;

        public float[][] Encode(IReadOnlyList<string> texts) => encoder.Encode(texts);

        public ITunedEncoder Tune(IReadOnlyList<string> texts, IReadOnlyList<int> topics, int seed) =>
            new TunedUseLiteEncoder(EncoderTuning.Run(encoder, texts, topics, new() { Seed = seed, Steps = 1 }));

        public ITunedEncoder ReadTuning(byte[] tuning, string source) => encoder.ReadTuning(tuning, source);
    }
}
