using Readout.Bulk;
using Readout.Core;

namespace Readout.Tests.Bulk;

public sealed class ResumeTests : IDisposable
{
    private readonly Workbench bench = new();

    public ResumeTests() => bench.Write("in.csv", Workbench.Table(30_000));

    [Theory]
    [InlineData(1, "out.csv")]
    [InlineData(4, "out.jsonl.gz")]
    [InlineData(5, "out.parquet")]
    public void An_interrupted_run_goes_on_to_the_bytes_of_one_run(int blocks, string output)
    {
        bench.Run(bench.Job("in.csv"), "one" + output);
        var rejects = bench.Read("rejects.jsonl");
        var stopped = bench.RunAndStop(bench.Job("in.csv") with { Force = true }, output, blocks);
        Assert.True(stopped.Interrupted && stopped.Rows > 0);
        Assert.False(File.Exists(bench[output]));
        var resumed = bench.Run(bench.Job("in.csv") with { Resume = true, RejectsPath = bench["more.jsonl"] }, output);
        Assert.Equal(stopped.Rows, resumed.Continued);
        Assert.Equal(Fingerprint.OfFile(bench["one" + output]), Fingerprint.OfFile(bench[output]));
        Assert.Equal(rejects, bench.Read("more.jsonl"));
        Assert.DoesNotContain(bench.Files, f => f.Contains("partial", StringComparison.Ordinal) || f.Contains("journal", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Being_stopped_leaves_the_blocks_that_no_thread_has_begun()
    {
        using var stop = new CancellationTokenSource();
        using var slow = new Slow(bench.Classifier);
        var job = bench.Job("in.csv") with { Threads = 2 };
        var run = Task.Run(() => BulkClassifier.Run(job, slow, BulkOutput.Of(bench["out.csv"])!, _ => { }, stop.Token), TestContext.Current.CancellationToken);
        slow.Begun.Wait(TestContext.Current.CancellationToken);
        await stop.CancelAsync();
        slow.GoOn.Set();
        Assert.True((await run).Interrupted);
        Assert.InRange(slow.Batches, 1, 2);
        bench.Run(bench.Job("in.csv") with { Resume = true }, "out.csv");
        bench.Run(bench.Job("in.csv") with { RejectsPath = bench["r"] }, "one.csv");
        Assert.Equal(bench.Read("one.csv"), bench.Read("out.csv"));
    }

    [Fact]
    public void What_a_kill_left_behind_the_last_checkpoint_is_written_anew()
    {
        bench.Run(bench.Job("in.csv") with { RejectsPath = bench["r"] }, "one.csv");
        bench.RunAndStop(bench.Job("in.csv"), "out.csv", 3);
        File.AppendAllText(bench["out.csv.partial"], "half a ro");
        File.AppendAllText(bench["out.csv.journal"], "{\"Next\":{\"Fi");
        bench.Run(bench.Job("in.csv") with { Resume = true }, "out.csv");
        Assert.Equal(bench.Read("one.csv"), bench.Read("out.csv"));
    }

    [Fact]
    public void A_draft_that_its_journal_does_not_bear_out_is_begun_anew()
    {
        bench.Run(bench.Job("in.csv") with { RejectsPath = bench["r"] }, "one.csv");
        bench.RunAndStop(bench.Job("in.csv"), "out.csv", 3);
        var draft = File.ReadAllBytes(bench["out.csv.partial"]);
        draft[100] ^= 1;
        File.WriteAllBytes(bench["out.csv.partial"], draft);
        Assert.Equal(0, bench.Run(bench.Job("in.csv") with { Resume = true }, "out.csv").Continued);
        Assert.Equal(bench.Read("one.csv"), bench.Read("out.csv"));
    }

    [Theory]
    [InlineData("input", "has changed")]
    [InlineData("model", "the model is another")]
    [InlineData("columns", "the options or columns are others")]
    [InlineData("top", "one has the probabilities of all topics, the other that of the first (--top)")]
    [InlineData("precision", "its answers are marked below another confidence (--precision, --abstain)")]
    public void A_run_is_not_continued_on_another_input_model_or_option(string what, string reason)
    {
        bench.Write("in.jsonl", string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{{\"text\":\"gas {i}\",\"other\":\"arms {i}\"}}\n")));
        bench.RunAndStop(bench.Job("in.jsonl"), "out.csv", 2);
        if (what == "input")
            bench.Write("in.jsonl", bench.Read("in.jsonl").Replace("gas 19999", "gas 29999", StringComparison.Ordinal));
        var job = bench.Job("in.jsonl") with { Resume = true };
        job = what == "model" ? job with { Model = "model-2" } : what == "columns" ? job with { TextColumn = "other" }
            : what == "top" ? job with { TopOnly = true } : what == "precision" ? job with { AbstainBelow = .9 } : job;
        var refused = Assert.Throws<JobRefusedException>(() => bench.Run(job, "out.csv"));
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_is_not_thrown_away_unasked()
    {
        bench.RunAndStop(bench.Job("in.csv"), "out.csv", 2);
        Assert.Contains("--resume", Assert.Throws<JobRefusedException>(() => bench.Run(bench.Job("in.csv"), "out.csv")).Message, StringComparison.Ordinal);
        Assert.False(bench.Run(bench.Job("in.csv") with { Force = true }, "out.csv").Interrupted);
    }

    public void Dispose() => bench.Dispose();

    /// <summary>A classifier that waits in the middle of its work.</summary>
    private sealed class Slow(ITopicClassifier classifier) : ITopicClassifier, IDisposable
    {
        private readonly Lock gate = new();
        private int batches;

        public ManualResetEventSlim Begun { get; } = new();

        public ManualResetEventSlim GoOn { get; } = new();

        public int Batches => batches;

        public string Name => classifier.Name;

        public IReadOnlyList<Topic> Topics => classifier.Topics;

        public IReadOnlyList<TopicPrediction> Classify(IReadOnlyList<string> texts)
        {
            Interlocked.Increment(ref batches);
            Begun.Set();
            GoOn.Wait();
            lock (gate)
                return classifier.Classify(texts);
        }

        public void Dispose()
        {
            Begun.Dispose();
            GoOn.Dispose();
        }
    }
}
