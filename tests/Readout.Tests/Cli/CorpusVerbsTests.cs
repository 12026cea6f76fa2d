using Readout.Core;
using Readout.Corpora;
using Readout.Tests.Training;

namespace Readout.Tests.Cli;

public sealed class CorpusVerbsTests : IDisposable
{
    private readonly CommandLine cli = new();

    [Fact]
    public void A_sound_corpus_passes_the_check()
    {
        CorpusFile.Write(Talks.Of(48), cli["a.csv"]);
        var answer = cli.Run("corpus check @a.csv").Done();
        Assert.EndsWith("0 errors, 0 warnings, 1 note", answer.Lines[^1], StringComparison.Ordinal);
        Assert.Equal("", answer.Error);
    }

    [Fact]
    public void A_corpus_with_an_error_fails_the_check_and_names_the_line()
    {
        cli.Write("a.csv", "text,topic,split\nGas talks went on,gas,train\nTanks rolled by,arms,train\nGas talks went on,gas,heldout\n");
        var answer = cli.Run("corpus check @a.csv");
        Assert.Equal((1, ""), (answer.ExitCode, answer.Error));
        Assert.Equal(
            $"error   {cli["a.csv"]}:4: the same text as {cli["a.csv"]}:2, which is in the other split; "
            + "remove one [duplicate-across-splits]",
            answer.Lines[0]);
        Assert.StartsWith("1 error, ", answer.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_topic_outside_the_codebook_cannot_be_checked()
    {
        cli.Write("a.csv", "text,topic\nGas talks went on,gaz\n");
        cli.Write("c.yaml", TrainedModel.Codebook("gas", "arms"));
        Assert.Equal(
            $"{cli["a.csv"]}:2: topic 'gaz' is not one of gas, …; did you mean 'gas'?",
            cli.Run("corpus check @a.csv --codebook @c.yaml").Failure(3));
    }

    [Fact]
    public void Stats_count_statements_documents_and_topics()
    {
        CorpusFile.Write(Talks.Of(18), cli["a.csv"]);
        var answer = cli.Run("corpus stats @a.csv").Done();
        Assert.Equal("18 statements of 3 documents; 0.0 % are marked unsure", answer.Lines[0]);
        Assert.Matches("arms +6 +0 +6", answer.Output);
    }

    [Fact]
    public void Split_holds_out_whole_documents_and_the_same_seed_the_same_ones()
    {
        CorpusFile.Write(Talks.Of(48), cli["a.csv"]);
        var answer = cli.Run("corpus split @a.csv --out @b.csv --seed 3").Done();
        Assert.Equal(("", ""), (answer.Output, answer.Error));
        var split = CorpusFile.Read(cli["b.csv"]).Corpus;
        Assert.Equal(2, split.Of(Split.HeldOut).Documents);
        Assert.Equal(6, split.Of(Split.Train).Documents);
        cli.Run("corpus split @a.csv --out @c.csv --seed 3").Done();
        Assert.Equal(File.ReadAllBytes(cli["b.csv"]), File.ReadAllBytes(cli["c.csv"]));
        cli.Run("corpus split @a.csv --out @c.csv --share 0.5 --force").Done();
        Assert.Equal(4, CorpusFile.Read(cli["c.csv"]).Corpus.Of(Split.HeldOut).Documents);
    }

    [Fact]
    public void Agree_matches_two_codings_by_id()
    {
        cli.Write("a.csv", "id,topic\n1,gas\n2,gas\n3,arms\n4,arms\n");
        cli.Write("b.csv", "id,topic\n4,arms\n3,gas\n2,gas\n1,gas\n");
        // Three of four agree; by chance (2/4 · 3/4) + (2/4 · 1/4) = 1/2, so κ = (.75 - .5) / .5.
        Assert.Equal(
            ["4 statements coded twice: agreement 0.750, Cohen's κ 0.500", "    1  arms / gas"],
            cli.Run("corpus agree @a.csv @b.csv").Done().Lines);
        cli.Write("c.csv", "id,topic\n9,gas\n");
        Assert.Equal(
            $"{cli["c.csv"]}: no id of it stands in {cli["a.csv"]}; both files need the same ids",
            cli.Run("corpus agree @a.csv @c.csv").Failure(3));
    }

    [Fact]
    public void Lint_passes_the_shipped_codebook_and_fails_one_with_an_error()
    {
        Assert.Equal("0 errors, 0 warnings, 0 notes", Assert.Single(cli.Run("codebook lint").Done().Lines));
        cli.Write("one.yaml", TrainedModel.Codebook("gas"));
        var answer = cli.Run("codebook lint @one.yaml");
        Assert.Equal((1, ""), (answer.ExitCode, answer.Error));
        Assert.Equal("error   codebook: only one topic: there is nothing to tell apart; add another [one-topic]", answer.Lines[0]);
    }

    [Fact]
    public void Lint_refuses_what_is_no_codebook()
    {
        cli.Write("a.csv", "text,topic\nx,y\n");
        Assert.Equal(
            $"{cli["a.csv"]}:1: the codebook is a text, not keys with values (title, version, rules, topics)",
            cli.Run("codebook lint @a.csv").Failure(3));
    }

    [Fact]
    public void Show_prints_topics_and_definitions()
    {
        cli.Write("c.yaml", TrainedModel.Codebook("gas", "arms"));
        var answer = cli.Run("codebook show @c.yaml").Done();
        Assert.StartsWith("Invented talks, version 1, fingerprint ", answer.Lines[0], StringComparison.Ordinal);
        Assert.Contains("About arms.", answer.Output, StringComparison.Ordinal);
    }

    public void Dispose() => cli.Dispose();
}
