using Readout.Core;
using Readout.Training;

namespace Readout.Tests.Training;

public sealed class LabelSpreadingTests : IDisposable
{
    private static readonly string[] Ends = ["a", "e", "i", "o", "u", "ar", "er", "ir", "or", "ur"];
    private static readonly TextEncoders Encoders = new(new TopicEncoder());
    private static readonly FeatureOptions Encoder = new() { WordNgrams = 0, CharNgramsTo = 0, EncoderWeight = 1 };
    private static readonly TrainingOptions Options = new() { Trainers = [Trainer.Ridge], Features = [Talks.Words] };

    // A word a statement, no two alike: n-grams of words learn nothing that helps with another. Each document has one of each topic.
    private static readonly Corpus Words = new([.. Ends.SelectMany((end, i) => ((string, string)[])[("gas", $"pipel{end}"), ("arms", $"missil{end}")], (end, row) =>
        new LabeledStatement(new(row.Item2, row.Item2) { Document = $"d{end}" }, new(row.Item1)))]);

    // The encoder knows what each is about; each has two words of its topic.
    private static readonly UnlabeledStatements Uncoded = new([.. ((string[])["pipel", "missil"]).SelectMany(stem => Enumerable.Range(0, 30).Select(i =>
        new Statement($"{stem}{i}", $"{stem}{Ends[i % 10]} {stem}{Ends[(i + 1 + (i / 10)) % 10]}")))]);

    private readonly string folder = Directory.CreateTempSubdirectory("readout-spread-").FullName;

    [Fact]
    public void Unlabelled_statements_are_learnt_from_where_cross_validation_finds_that_better()
    {
        var model = TopicTrainer.Train(Words, Options, encoders: Encoders, unlabeled: Uncoded);
        Assert.Equal(60, model.Chosen.Parameters.Unlabeled);
        Assert.True(model.Chosen.MacroF1 > .9, $"macro-F1 {model.Chosen.MacroF1}");
        Assert.All(model.Candidates.Where(c => c.Parameters.Unlabeled == 0), c => Assert.True(c.MacroF1 < .6));
        Assert.Equal(1, Talks.Accuracy(model.Classifier, Words));
    }

    [Fact]
    public void Where_they_add_nothing_they_are_not_learnt_from_and_the_model_says_that_they_were_tried()
    {
        var model = TopicTrainer.Train(Words, Options with { Features = [Encoder] }, encoders: Encoders, unlabeled: Uncoded);
        Assert.Equal(0, model.Chosen.Parameters.Unlabeled);
        Assert.Contains(model.Candidates, c => c.Parameters.Unlabeled == 60);
        Assert.Equal(new(60, Uncoded.Fingerprint()), model.Unlabeled);
        var without = TopicTrainer.Train(Words, Options with { Features = [Encoder] }, encoders: Encoders);
        Assert.Equal(ModelFolder.FingerprintOf(without), ModelFolder.FingerprintOf(model));
    }

    [Fact]
    public void A_fold_learns_nothing_from_unlabelled_statements_of_the_documents_held_out()
    {
        // What each document says unlabelled tells of its own word alone.
        var known = new UnlabeledStatements([.. Words.Statements.SelectMany(s => Enumerable.Range(0, 6).Select(i =>
            new Statement($"{s.Statement.Id}-{i}", $"{s.Statement.Text} {i}") { Document = s.Statement.Document }))]);
        var unknown = new UnlabeledStatements([.. known.Statements.Select(s => s with { Document = "" })]);
        double Spread(UnlabeledStatements unlabeled) => TopicTrainer.Train(Words, Options, encoders: Encoders, unlabeled: unlabeled)
            .Candidates.Single(c => c.Parameters.Unlabeled > 0).MacroF1;
        Assert.True(Spread(known) < .6);
        Assert.True(Spread(unknown) > Spread(known) + .1);
    }

    [Fact]
    public void The_number_of_threads_changes_nothing()
    {
        string FingerprintOf(int threads) => ModelFolder.FingerprintOf(
            TopicTrainer.Train(Words, Options with { Parallelism = threads }, encoders: Encoders, unlabeled: Uncoded));
        Assert.Equal(FingerprintOf(1), FingerprintOf(3));
    }

    [Fact]
    public void A_saved_model_answers_as_before_and_its_manifest_names_what_it_was_given()
    {
        var model = TopicTrainer.Train(Words, Options, encoders: Encoders, unlabeled: Uncoded);
        var manifest = ModelFolder.Save(model, folder);
        Assert.Equal(new(60, Uncoded.Fingerprint()), manifest.Unlabeled);
        Assert.Equal(60, manifest.Chosen.Parameters.Unlabeled);
        var loaded = ModelFolder.Load(folder, () => Encoders).Model;
        Assert.Equal(model.Unlabeled, loaded.Unlabeled);
        Assert.Equal(model.Classifier.Classify(["pipela pipelo"])[0].Ranked, loaded.Classifier.Classify(["pipela pipelo"])[0].Ranked);
    }

    [Fact]
    public void A_model_without_unlabelled_statements_says_nothing_of_them()
    {
        ModelFolder.Save(TopicTrainer.Train(Words, Options, encoders: Encoders), folder);
        Assert.DoesNotContain("nlabeled", File.ReadAllText(Path.Combine(folder, "manifest.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Trained_again_a_model_spreads_again_until_it_is_read_from_its_folder()
    {
        var model = TopicTrainer.Train(Words, Options, encoders: Encoders, unlabeled: Uncoded);
        var few = Words.Where(s => s.Statement.Text is "pipela" or "missila" or "pipele" or "missile");
        Assert.True(Talks.Accuracy(TopicTrainer.Retrain(few, model), Words) > .9);
        ModelFolder.Save(model, folder);
        Assert.True(Talks.Accuracy(TopicTrainer.Retrain(few, ModelFolder.Load(folder, () => Encoders).Model), Words) < .9);
    }

    [Fact]
    public void A_tuned_encoder_reads_unlabelled_statements_as_it_was_tuned()
    {
        var tuned = Encoder with { Tuned = true };
        var model = TopicTrainer.Train(Words, Options with { Features = [tuned] }, encoders: new(new TeachableEncoder()), unlabeled: Uncoded);
        Assert.Equal(1, model.Candidates.Single(c => c.Parameters.Unlabeled > 0).MacroF1);
    }

    [Fact]
    public void Without_an_encoder_or_the_ridge_trainer_spreading_is_refused()
    {
        Assert.Throws<ArgumentException>(() => TopicTrainer.Train(Words, Options, unlabeled: Uncoded));
        Assert.Throws<ArgumentException>(() => TopicTrainer.Train(Words, Options with { Trainers = [Trainer.Hashed] }, encoders: Encoders, unlabeled: Uncoded));
    }

    [Fact]
    public void A_single_document_cannot_tell_so_nothing_is_spread()
    {
        var one = new Corpus([.. Words.Statements.Select(s => s with { Statement = s.Statement with { Document = "d" } })]);
        Assert.Equal(0, TopicTrainer.Train(one, Options, encoders: Encoders, unlabeled: Uncoded).Chosen.Parameters.Unlabeled);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
