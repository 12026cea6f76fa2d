using Readout.Bulk;
using Readout.Core;
using Readout.Tests.Training;
using Readout.Training;

namespace Readout.Tests.Bulk;

public sealed class HashedBulkTests : IDisposable
{
    private static readonly ITopicClassifier Hashed = TopicTrainer.Train(Talks.Of(60), new() { Trainers = [Trainer.Hashed] }).Classifier;

    private readonly Workbench bench = new();

    [Theory]
    [InlineData("out.csv")]
    [InlineData("out.jsonl")]
    public void Reading_bytes_and_reading_strings_write_the_same_file(string output)
    {
        bench.Write("in.csv", Workbench.Table(2000));
        bench.Write("in.jsonl", "{\"id\":7,\"text\":\"the \\\"dam\\\" \\u00e9 \\ud83d\\udca7\",\"x\":[1, {\"a\":2}],\"none\":null,\"say\":\"a \\\\ \\\"b\\\" \\t\\u0001 ü 💧\"}\n"
            + "{\"text\":\"army\",\"other\":true}\n{\"id\":8,\"text\":\"gas \"}\n");
        string[] prints = [.. ((ITopicClassifier[])[Hashed, new Strings(Hashed)]).Select(classifier =>
        {
            BulkClassifier.Run(bench.Job("in.csv", "in.jsonl") with { Force = true }, classifier, BulkOutput.Of(bench[output])!, _ => { }, CancellationToken.None);
            return bench.Read(output);
        })];
        Assert.Equal(prints[1], prints[0]);
        Assert.Equal(output == "out.csv" ? "8" : "{\"id\":8,\"text\":\"gas \"", prints[0].Split('\n')[^2].Split(output == "out.csv" ? "," : ",\"topic\"")[0]);
    }

    [Fact]
    public void Json_lines_keep_their_values_and_escape_what_must_be()
    {
        bench.Write("in.jsonl", "{\"text\":\"the \\\"dam\\\" \\u00e9\",\"x\":[1, 2],\"none\":null,\"say\":\"\\\\ \\t\\u0001 ü 💧 </b>\"}\n");
        bench.Run(bench.Job("in.jsonl"), "out.jsonl");
        Assert.StartsWith(
            "{\"text\":\"the \\\"dam\\\" é\",\"x\":[1, 2],\"none\":null,\"say\":\"\\\\ \\t\\u0001 ü \\uD83D\\uDCA7 </b>\",\"topic\":", bench.Read("out.jsonl"), StringComparison.Ordinal);
    }

    public void Dispose() => bench.Dispose();

    /// <summary>A classifier that hides that it reads bytes.</summary>
    private sealed class Strings(ITopicClassifier classifier) : ITopicClassifier
    {
        public string Name => classifier.Name;

        public IReadOnlyList<Topic> Topics => classifier.Topics;

        public IReadOnlyList<TopicPrediction> Classify(IReadOnlyList<string> texts) => classifier.Classify(texts);
    }
}
