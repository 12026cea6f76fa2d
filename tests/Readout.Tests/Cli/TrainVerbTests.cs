using Readout.Training;

namespace Readout.Tests.Cli;

public sealed class TrainVerbTests(TrainedModel trained) : IClassFixture<TrainedModel>
{
    private readonly CommandLine cli = trained.Cli;

    [Fact]
    public void Train_prints_the_candidates_the_folder_and_the_fingerprint()
    {
        var (_, manifest) = ModelFolder.Load(cli["model"]);
        Assert.Equal([$"model        {cli["model"]}", $"fingerprint  {manifest.Fingerprint}"], trained.Trained.Lines[^2..]);
        Assert.Single(trained.Trained.Lines, line => line.Contains("← chosen", StringComparison.Ordinal));
        Assert.Equal(
            ["12 held-out statements are left out of training", "cross-validation: 6/6 cross-validation done"],
            trained.Trained.ErrorLines);
    }

    [Fact]
    public void The_model_folder_holds_what_was_asked_for_and_a_card()
    {
        var (model, manifest) = ModelFolder.Load(cli["model"]);
        Assert.Equal(7, manifest.Options.Seed);
        Assert.Equal([Trainer.Sdca], manifest.Options.Trainers);
        Assert.Equal(["gas", "arms", "dams"], model.Classifier.Topics.Select(t => t.Id));
        Assert.Equal([12, 12, 12], manifest.Support);
        Assert.Equal(["abstention.tsv", "card.md", "codebook.json", "familiar.txt", "model.zip", "statements.jsonl", "vocabulary.tsv"], manifest.Files.Keys);
        var card = File.ReadAllText(cli["model/card.md"]);
        Assert.Contains("trained by Readout on 36 statements of 6 documents", card, StringComparison.Ordinal);
        Assert.Contains("| arms | 12 |", card, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_command_gives_the_same_folder_and_force_replaces_it()
    {
        const string Line = "train --features ngrams --data @split.csv --codebook @codebook.yaml --out @twice/ --seed 7 --trainer sdca";
        Assert.Equal(trained.Trained.Lines[^1], cli.Run(Line).Done().Lines[^1]);
        cli.Write("twice/old.txt", "old");
        cli.Run(Line + " --force").Done();
        Assert.False(File.Exists(cli["twice/old.txt"]));
        Assert.Equal(File.ReadAllBytes(cli["model/manifest.json"]), File.ReadAllBytes(cli["twice/manifest.json"]));
    }

    [Fact]
    public void Threads_change_no_byte_of_the_model_folder()
    {
        foreach (var threads in new[] { 1, 3 })
            cli.Run($"train --data @split.csv --out @threads{threads} --trainer hashed --threads {threads}").Done();
        cli.Run("train --data @split.csv --out @threads --trainer hashed").Done();
        foreach (var file in Directory.GetFiles(cli["threads"]).Select(Path.GetFileName))
        {
            Assert.Equal(File.ReadAllBytes(cli[$"threads/{file}"]), File.ReadAllBytes(cli[$"threads1/{file}"]));
            Assert.Equal(File.ReadAllBytes(cli[$"threads/{file}"]), File.ReadAllBytes(cli[$"threads3/{file}"]));
        }
    }

    [Fact]
    public void Threads_for_trainers_that_take_none_are_wrong_usage()
    {
        Assert.Equal(
            "--threads is for --trainer hashed alone, others are compared on all processors as it is; leave it out, or name that trainer",
            cli.Run("train --data @held.csv --out @few --threads 2").Failure(2));
        Assert.False(Directory.Exists(cli["few"]));
    }

    [Fact]
    public void Several_files_are_one_corpus_and_the_topics_come_from_them_without_a_codebook()
    {
        cli.Write("more.jsonl", """
            {"text": "A rocket rose", "topic": "space"}
            {"text": "The rocket fell", "topic": "space"}
            """);
        cli.Run("train --features ngrams --data @held.csv --data @more.jsonl --out @several --trainer perceptron").Done();
        var (model, manifest) = ModelFolder.Load(cli["several"]);
        Assert.Equal(["arms", "dams", "gas", "space"], model.Classifier.Topics.Select(t => t.Id));
        Assert.Equal(14, manifest.Support.Sum());
        Assert.Null(model.Codebook);
    }

    [Fact]
    public void A_single_document_trains_and_prints_dashes()
    {
        cli.Write("one.csv", "document,text,topic\nd,gas talks,gas\nd,gas supply,gas\nd,tanks rolled,arms\nd,more tanks,arms\n");
        var answer = cli.Run("train --features ngrams --data @one.csv --out @single --trainer sdca").Done();
        Assert.Contains("out of fold  macro-F1 –, log-loss –\n", answer.Output, StringComparison.Ordinal);
        Assert.Equal("", answer.Error);
    }

    [Fact]
    public void Only_held_out_rows_train_nothing()
    {
        cli.Write("only.csv", "text,topic,split\na,gas,heldout\nb,arms,heldout\n");
        Assert.Equal(
            "training data: there is no training statement; give labelled rows whose split is train or empty",
            cli.Run("train --data @only.csv --out @nothing").Failure(3));
        Assert.Empty(Directory.GetFileSystemEntries(cli["."], "nothing*"));
    }

    [Fact]
    public void Standard_input_is_a_corpus_too() =>
        cli.Run("train --features ngrams --data - --out @piped --trainer svm", File.ReadAllText(cli["held.csv"])).Done();
}
