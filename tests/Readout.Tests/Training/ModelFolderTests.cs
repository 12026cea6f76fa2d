using System.Globalization;
using Readout.Training;

namespace Readout.Tests.Training;

public sealed class ModelFolderTests(SavedModel saved) : IClassFixture<SavedModel>
{
    [Fact]
    public void A_loaded_model_predicts_the_same_to_the_bit()
    {
        var (loaded, _) = ModelFolder.Load(saved.Original);
        string[] texts = [.. Talks.Texts(Talks.Of(60)), "", "nothing known", "gas 💧 dam"];
        Assert.Equal(Bits(saved.Model.Classifier.Classify(texts)), Bits(loaded.Classifier.Classify(texts)));
        foreach (var (before, after) in saved.Model.Baselines.Zip(loaded.Baselines))
            Assert.Equal(Bits(before.Classify(texts)), Bits(after.Classify(texts)));
    }

    [Fact]
    public void A_loaded_model_knows_how_it_was_made()
    {
        var (loaded, manifest) = ModelFolder.Load(saved.Original);
        Assert.Equal(Talks.Codebook.Fingerprint(), loaded.Codebook!.Fingerprint());
        Assert.Equal(Talks.Of(60).Fingerprint(), loaded.CorpusFingerprint);
        Assert.Equal(saved.Model.Options.Features, loaded.Options.Features);
        Assert.Equal(saved.Model.Chosen.Parameters, loaded.Chosen.Parameters);
        Assert.Equal(saved.Model.Chosen.FoldMacroF1, loaded.Chosen.FoldMacroF1);
        Assert.Equal(saved.Manifest.Checksum, manifest.Checksum);
        Assert.Equal(["abstention.tsv", "card.md", "codebook.json", "familiar.txt", "model.zip", "statements.jsonl", "vocabulary.tsv"], manifest.Files.Keys);
    }

    [Fact]
    public void The_fingerprint_is_the_same_before_and_after_saving_and_loading()
    {
        Assert.Equal(ModelFolder.FingerprintOf(saved.Model), saved.Manifest.Fingerprint);
        Assert.Equal(ModelFolder.FingerprintOf(ModelFolder.Load(saved.Original).Model), saved.Manifest.Fingerprint);
    }

    [Fact]
    public void A_model_saved_twice_is_the_same_folder_byte_by_byte()
    {
        ModelFolder.Save(saved.Model, saved["again"], draft => File.WriteAllText(Path.Combine(draft, "card.md"), "A card.\n"));
        foreach (var file in Directory.EnumerateFiles(saved.Original))
            Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(saved["again"], Path.GetFileName(file))));
    }

    [Fact]
    public void A_model_without_cross_validation_and_without_codebook_is_saved_and_loaded()
    {
        var rows = Talks.Of(18).Statements.Select(s => s with { Statement = s.Statement with { Document = "only" } });
        ModelFolder.Save(TopicTrainer.Train(new([.. rows]), Talks.Quick), saved["single"]);
        var (loaded, manifest) = ModelFolder.Load(saved["single"]);
        Assert.True(double.IsNaN(loaded.Chosen.MacroF1));
        Assert.Null(loaded.Codebook);
        Assert.Null(manifest.CodebookFingerprint);
    }

    [Fact]
    public void Characters_beyond_16_bits_survive()
    {
        var corpus = Talks.Rows(("gas", "😀😃x gas"), ("gas", "gas 😀😃x"), ("arms", "😀😄x tanks"), ("arms", "tanks 😀😄x"));
        var model = TopicTrainer.Train(corpus, new TrainingOptions { Features = [new() { SubwordNgrams = 2, CharNgramsFrom = 1 }] });
        ModelFolder.Save(model, saved["signs"]);
        string[] texts = ["😀", "😃x", "😄x 😀", "\ud83d"];
        Assert.Equal(Bits(model.Classifier.Classify(texts)), Bits(ModelFolder.Load(saved["signs"]).Model.Classifier.Classify(texts)));
    }

    [Fact]
    public void Whatever_files_a_command_adds_are_listed_and_the_model_loads_in_any_culture()
    {
        // Cultures order "a-b", "B" and "aa" otherwise than by code.
        string[] names = ["B.md", "a-b.md", "aa.md", "figures/i.csv", "figures/I.csv"];
        ModelFolder.Save(saved.Model, saved["more"], draft =>
        {
            Directory.CreateDirectory(Path.Combine(draft, "figures"));
            foreach (var name in names)
                File.WriteAllText(Path.Combine(draft, name), name);
        });
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in (string[])["", "tr-TR", "de-DE"])
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Superset(names.ToHashSet(), ModelFolder.Load(saved["more"]).Manifest.Files.Keys.ToHashSet());
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_failure_leaves_no_folder_and_no_draft()
    {
        Assert.Throws<InvalidOperationException>(
            () => ModelFolder.Save(saved.Model, saved["failed"], _ => throw new InvalidOperationException()));
        Assert.Empty(Directory.GetFileSystemEntries(saved["."], "failed*"));
    }

    [Fact]
    public void A_failure_leaves_the_model_that_was_there()
    {
        var copy = saved.Copy();
        Assert.Throws<InvalidOperationException>(() => ModelFolder.Save(saved.Model, copy, _ => throw new InvalidOperationException()));
        Assert.Equal(saved.Manifest.Checksum, ModelFolder.Load(copy).Manifest.Checksum);
        Assert.False(Path.Exists($"{copy}.writing"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    public void A_folder_that_is_there_is_replaced_as_a_whole(string end)
    {
        var copy = saved.Copy();
        File.WriteAllText(Path.Combine(copy, "old.txt"), "old");
        ModelFolder.Save(saved.Model, copy + end);
        Assert.Equal(
            ["abstention.tsv", "codebook.json", "familiar.txt", "manifest.json", "model.zip", "statements.jsonl", "vocabulary.tsv"],
            Directory.EnumerateFileSystemEntries(copy).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Folders_above_are_made()
    {
        ModelFolder.Save(saved.Model, saved["deep/er/model"]);
        Assert.True(File.Exists(saved["deep/er/model/manifest.json"]));
    }

    private static IEnumerable<string> Bits(IEnumerable<Readout.Core.TopicPrediction> predictions) =>
        predictions.SelectMany(p => p.Ranked).Select(r => $"{r.Topic} {BitConverter.DoubleToInt64Bits(r.Probability):x}");
}
