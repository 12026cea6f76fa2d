using System.Text.Json;

namespace Readout.Tests.Cli;

public sealed class TrainSummarizerVerbTests(TrainedModel trained) : IClassFixture<TrainedModel>
{
    private readonly CommandLine cli = trained.Cli;

    [Fact]
    public void A_ranker_is_cross_validated_beside_the_lead_saved_and_used()
    {
        Write("made.jsonl", 0, 10);
        var printed = cli.Run("train-summarizer --summaries @made.jsonl --out @ranker --force").Done().Output;
        Assert.All(new[] { "ranker, held out", "lead", "centrality", "of all 10 documents" }, words => Assert.Contains(words, printed));
        Assert.NotEmpty(cli.Run("summarise --model @model --ranker @ranker --sentences 1", Text(3)).Done().Output);

        var again = cli.Run("evaluate --summaries @made.jsonl --ranker @ranker").Done();
        Assert.Contains("trained on 10 of these 10 documents", again.Error);
        Write("other.jsonl", 20, 3);
        Assert.DoesNotContain("too good", cli.Run("evaluate --summaries @other.jsonl --ranker @ranker").Done().Error);
    }

    [Fact]
    public void The_same_documents_give_the_same_folder()
    {
        Write("twice.jsonl", 0, 6);
        cli.Run("train-summarizer --summaries @twice.jsonl --out @r1 --force").Done();
        cli.Run("train-summarizer --summaries @twice.jsonl --out @r2 --force").Done();
        Assert.All(["manifest.json", "weights.json", "texts.txt"], name => Assert.Equal(
            File.ReadAllBytes(Path.Combine(cli["r1"], name)), File.ReadAllBytes(Path.Combine(cli["r2"], name))));
    }

    [Fact]
    public void An_altered_or_missing_ranker_is_refused()
    {
        Write("made2.jsonl", 0, 6);
        cli.Run("train-summarizer --summaries @made2.jsonl --out @r3 --force").Done();
        var weights = Path.Combine(cli["r3"], "weights.json");
        File.WriteAllText(weights, File.ReadAllText(weights).Replace("\"title\": 0", "\"title\": 9", StringComparison.Ordinal));
        Assert.Contains("its contents are not what the manifest says", cli.Run("summarise --model @model --ranker @r3", Text(1)).Failure(4));
        Assert.Contains("there is no such ranker", cli.Run("summarise --model @model --ranker @nowhere", Text(1)).Failure(4));
        Assert.Contains("make one with 'readout train-summarizer'", cli.Run("summarise --model @model --ranker @model", Text(1)).Failure(4));
    }

    [Fact]
    public void Too_few_documents_are_refused()
    {
        Write("few.jsonl", 0, 3);
        Assert.Contains("cross-validation takes 5 different documents", cli.Run("train-summarizer --summaries @few.jsonl --out @r4").Failure(3));
    }

    private static string Text(int i) =>
        $"The weather in town {i} was mild on Monday morning. President Berg of state {i} will build {i + 2} new dams on the river. " +
        $"Nobody in town {i} had expected rain on that day. The visitors left the palace of state {i} in the late evening.";

    private void Write(string name, int first, int count) => cli.Write(name, string.Concat(Enumerable.Range(first, count).Select(i =>
        JsonSerializer.Serialize(new { id = $"{i}", text = Text(i), summary = $"President Berg will build {i + 2} new dams." }) + "\n")));
}
