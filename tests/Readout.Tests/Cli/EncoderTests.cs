using Readout.Core;
using Readout.Corpora;
using Readout.Encoders;
using Readout.Tests.Encoders.Onnx;
using Readout.Tests.Training;
using Readout.Training;

namespace Readout.Tests.Cli;

public sealed class EncoderTests(TrainedModel trained) : IClassFixture<TrainedModel>
{
    private readonly CommandLine cli = trained.Cli;

    [Fact]
    public void A_model_of_encoders_is_trained_named_in_its_manifest_and_used()
    {
        Assert.SkipWhen(EncoderFiles.TryFind() is null, "the encoders are not installed");
        cli.Run("train --data @train.csv --out @encoded --features encoder --trainer sdca").Done();
        var manifest = ModelFolder.Load(cli["encoded"], () => Readout.Cli.Shell.InstalledEncoders.Load(Readout.Cli.Shell.Terminal.OfProcess(), own: null)).Manifest;
        Assert.Equal(["use-lite", "sif"], manifest.Encoders.Select(e => e.Name));
        Assert.DoesNotContain(manifest.Candidates, c => c.Parameters.Features.WordNgrams > 0);
        var answer = cli.Run("classify - --lines --model @encoded --jsonl", "The reservoir behind the dam is full.\n").Done();
        Assert.Contains("\"topic\":\"dams\"", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Features_that_do_not_exist_are_named_with_those_that_do() => Assert.Equal(
        "'ngram' is not one of auto, ngrams, encoder, both; did you mean 'ngrams'? (see 'readout train --help')",
        cli.Run("train --data @train.csv --out @new --features ngram").Failure(2));

    [Fact]
    public void Only_the_installed_encoder_can_be_tuned()
    {
        using var own = new TinyModel();
        Assert.Equal(
            "--tune-encoder: only the installed encoder can be tuned, not 'onnx'; leave --encoder or --tune-encoder out",
            cli.Run($"train --data @train.csv --out @new --encoder {own.Path} --tune-encoder").Failure(2));
    }

    [Theory]
    [InlineData("train --data @train.csv --out @new --tune-encoder")]
    [InlineData("fewshot --data @train.csv --tune-encoder")]
    public void Without_an_installed_encoder_there_is_none_to_tune(string line)
    {
        Assert.SkipUnless(EncoderFiles.TryFind() is null, "the encoders are installed");
        Assert.Contains("--tune-encoder: the encoders are not installed; run 'readout encoder install'", cli.Run(line).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("train --data @train.csv --out @new --unlabeled @held.csv")]
    [InlineData("fewshot --data @train.csv --sizes 2 --seeds 1 --unlabeled")]
    public void Without_an_installed_encoder_nothing_is_learnt_from_unlabelled_statements(string line)
    {
        Assert.SkipUnless(EncoderFiles.TryFind() is null, "the encoders are installed");
        Assert.Contains("--unlabeled: the encoders are not installed; run 'readout encoder install'", cli.Run(line).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Unlabelled_statements_are_counted_tried_and_told_of_on_the_card()
    {
        using var own = new TinyModel();
        // One is held out, one is labelled, one comes twice.
        var held = CorpusFile.Read(cli["held.csv"]).Corpus.Statements[0].Statement.Text;
        var labelled = CorpusFile.Read(cli["split.csv"]).Corpus.Of(Split.Train).Statements[0].Statement.Text;
        cli.Write("uncoded.txt", $"the river rose again\n{held}\n{labelled}\nThe river rose, again.\ntanks rolled on\n");
        cli.Write("uncoded.csv", "text,topic,colour\nwinter supply of gas,ignored,blue\n");
        var answer = cli.Run($"train --data @split.csv --out @uncoded --encoder {own.Path} --trainer ridge --unlabeled @uncoded.txt @uncoded.csv").Done();
        Assert.Contains("3 unlabelled statements; left out: 1 labelled, 1 held out, 1 repeated", answer.ErrorLines);
        Assert.Contains("+ 3 unlabelled", answer.Output, StringComparison.Ordinal);
        Assert.Contains("- Unlabelled statements: 3 (", File.ReadAllText(cli["uncoded/card.md"]), StringComparison.Ordinal);
        Assert.Contains("\"unlabeled\": {", File.ReadAllText(cli["uncoded/manifest.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_title_is_read_with_context()
    {
        using var own = new TinyModel();
        var rows = Talks.Of(36).Statements.Select((s, i) => $"{s.Statement.Document},{s.Statement.Text},{s.Topic},Title {i / 6}");
        cli.Write("titled.csv", "document,text,topic,title\n" + string.Join('\n', rows) + "\n");
        var answer = cli.Run($"train --data @titled.csv --out @titled --encoder {own.Path} --features encoder --trainer ridge --context 1").Done();
        Assert.DoesNotContain("not used", answer.Error, StringComparison.Ordinal);
        Assert.Contains("context and title", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_installation_without_a_lock_file_says_what_is_missing()
    {
        Directory.CreateDirectory(cli["empty"]);
        Assert.Equal(
            $"the encoders are not installed: {cli["empty"]}: there is no package-lock.json here that names the packages; run 'readout encoder install' to try again",
            cli.Run("encoder install @empty").Failure(3));
    }
}
