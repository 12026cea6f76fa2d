using Readout.Core;
using Readout.Training;

namespace Readout.Tests.Training;

public sealed class TitleFeatureTests : IDisposable
{
    private static readonly FeatureOptions Context = new() { CharNgramsTo = 0, ContextWeight = 1 };
    private static readonly TrainingOptions Options = Talks.Quick with { Features = [Context] };
    private static readonly TextEncoders Encoders = new(new TopicEncoder());

    private static readonly Corpus Titled = Of("pipel", "missil");

    private readonly string folder = Directory.CreateTempSubdirectory("readout-title-").FullName;

    [Fact]
    public void A_title_decides_what_text_and_neighbours_leave_open()
    {
        var classifier = TopicTrainer.Train(Titled, Options, encoders: Encoders).Classifier;
        Statement[] open = [new("1", "they agreed") { Title = "Talks on the pipeline" }, new("2", "they agreed") { Title = "Of missiles" }];
        Assert.Equal(["gas", "arms"], classifier.Classify(open).Select(p => p.Topic.Id));
    }

    [Fact]
    public void A_model_with_titles_says_so_and_answers_alike_when_read_back()
    {
        var model = TopicTrainer.Train(Titled, Options, encoders: Encoders);
        Assert.Equal("words 1-2 + 1 context and title", model.Chosen.Parameters.Features.ToString());
        ModelFolder.Save(model, folder);
        var loaded = ModelFolder.Load(folder, () => Encoders).Model;
        Statement[] titled = [new("1", "they agreed") { Title = "pipelines" }];
        Assert.Equal(model.Classifier.Classify(titled)[0].Ranked, loaded.Classifier.Classify(titled)[0].Ranked);
    }

    [Fact]
    public void Where_no_statement_has_a_title_there_is_no_block_of_them()
    {
        var model = TopicTrainer.Train(Of("", ""), Options, encoders: Encoders);
        Assert.Equal(Context, model.Chosen.Parameters.Features);
        // Before and after, of three components each.
        Assert.Equal(6, model.Classifier.EmbeddingCount);
        Assert.Equal(9, TopicTrainer.Train(Titled, Options, encoders: Encoders).Classifier.EmbeddingCount);
    }

    [Fact]
    public void Without_context_titles_are_not_read()
    {
        FeatureOptions sentence = new() { CharNgramsTo = 0, EncoderWeight = 1 };
        Assert.Equal(sentence, TopicTrainer.Train(Titled, Options with { Features = [sentence] }, encoders: Encoders).Chosen.Parameters.Features);
    }

    [Fact]
    public void A_title_is_encoded_once_however_many_statements_it_has()
    {
        var encoder = new Counting();
        TopicTrainer.Train(Of("pipel", "missil"), Options, encoders: new(encoder));
        Assert.Equal(1, encoder.Texts.Count(text => text == "pipel"));
    }

    [Fact]
    public void Titles_count_in_the_fingerprint_of_a_corpus_that_has_some()
    {
        Assert.NotEqual(Titled.Fingerprint(), Of("", "").Fingerprint());
        Assert.NotEqual(Titled.Fingerprint(), Of("missil", "pipel").Fingerprint());
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static Corpus Of(string gas, string arms) => new([.. Enumerable.Range(0, 20).Select(i => new LabeledStatement(
        new($"{i}", "they agreed") { Title = i % 2 == 0 ? gas : arms }, new(i % 2 == 0 ? "gas" : "arms")))]);

    /// <summary>Remembers every text.</summary>
    private sealed class Counting : ISentenceEncoder
    {
        private readonly TopicEncoder topics = new();

        public List<string> Texts { get; } = [];

        public string Name => topics.Name;

        public int Dimension => topics.Dimension;

        public string Fingerprint => topics.Fingerprint;

        public float[][] Encode(IReadOnlyList<string> texts)
        {
            Texts.AddRange(texts);
            return topics.Encode(texts);
        }
    }
}
