using CsCheck;
using Readout.Bulk;
using Readout.Core;

namespace Readout.Tests.Bulk;

public sealed class ShardTests : IDisposable
{
    private readonly Workbench bench = new();

    [Theory]
    [InlineData("9/8", "--shard 9/8: there is no such shard; of 8 they count from 1/8 to 8/8")]
    [InlineData("0/8", "--shard 0/8: there is no such shard; of 8 they count from 1/8 to 8/8")]
    [InlineData("3", "--shard '3' is not of the form I/N, such as 3/8")]
    [InlineData("a/b", "--shard 'a/b' is not of the form I/N, such as 3/8")]
    public void A_shard_that_does_not_exist_is_refused(string text, string message) =>
        Assert.Equal(message, Assert.Throws<JobRefusedException>(() => Shard.Parse(text)).Message);

    [Fact]
    public void A_task_of_a_job_array_knows_its_shard_whatever_the_array_counts_from()
    {
        Assert.Equal(new Shard(1, 8), OfSlurm("0", "8", "0", "1"));
        Assert.Equal(new Shard(8, 8), OfSlurm("8", "8", "1", "1"));
        Assert.Equal(new Shard(3, 4), OfSlurm("14", "4", "10", "2"));
        Assert.Null(Shard.OfSlurm(_ => null));
        Assert.Throws<JobRefusedException>(() => OfSlurm("9", "3", "1", "1"));
    }

    [Theory]
    [InlineData("out.csv")]
    [InlineData("out.jsonl")]
    [InlineData("out.parquet")]
    [InlineData("out.csv.gz")]
    public void Merged_shards_are_the_bytes_of_one_run(string output)
    {
        bench.Write("a.csv", Workbench.Table(2500));
        bench.WriteCompressed("b.csv.gz", Workbench.Table(40));
        bench.Write("c.jsonl", "{\"text\":\"gas\",\"more\":1}\n{\"text\":2}\n{\"text\":\"arms\"}");
        string[] inputs = ["a.csv", "b.csv.gz", "c.jsonl"];
        bench.Run(bench.Job(inputs), "one" + output);
        for (var i = 5; i >= 1; i--)
            bench.Run(bench.Job(inputs) with { Shard = new(i, 5) }, output);
        var merged = bench.Merge(output, output);
        Assert.Equal(Fingerprint.OfFile(bench["one" + output]), Fingerprint.OfFile(bench[output]));
        Assert.Equal((bench.Read("rejects.jsonl"), bench.Lines("rejects.jsonl").Length), (bench.Read("merged-rejects.jsonl"), merged.Rejected));
    }

    [Fact]
    public void Every_row_stands_in_one_shard_whatever_the_quotation_marks_and_however_many_shards() =>
        Gen.Select(Gen.String["ab\",\n"], Gen.Int[1, 12]).Sample((text, count) =>
        {
            using var own = new Workbench();
            own.Write("in.csv", "text,b\n" + text);
            own.Run(own.Job("in.csv"), "one.jsonl");
            for (var i = 1; i <= count; i++)
                own.Run(own.Job("in.csv") with { Shard = new(i, count) }, "out.jsonl");
            own.Merge("out.jsonl", "out.jsonl");
            Assert.Equal(own.Read("one.jsonl"), own.Read("out.jsonl"));
            Assert.Equal(File.Exists(own["rejects.jsonl"]) ? own.Read("rejects.jsonl") : "", File.Exists(own["merged-rejects.jsonl"]) ? own.Read("merged-rejects.jsonl") : "");
        }, iter: 60);

    [Fact]
    public void A_shard_done_again_stays_as_it_is_and_one_that_was_killed_leaves_no_part()
    {
        bench.Write("in.csv", Workbench.Table(30_000));
        var job = bench.Job("in.csv") with { Shard = new(1, 2) };
        Assert.True(bench.RunAndStop(job, "out.csv", 2).Interrupted);
        Assert.Equal(["in.csv"], bench.Files);
        var first = bench.Run(job, "out.csv");
        Assert.Equal(first.Rows, bench.Run(job, "out.csv").Continued);
        Assert.Contains("the model is another", Assert.Throws<JobRefusedException>(() => bench.Run(job with { Model = "model-2" }, "out.csv")).Message);
    }

    [Fact]
    public void Merging_names_the_part_that_is_missing_of_another_model_overlapping_or_damaged()
    {
        bench.Write("in.csv", Workbench.Table(100));
        void Do(int i, int n, string model = "model-1", double abstainBelow = double.NaN) =>
            bench.Run(bench.Job("in.csv") with { Shard = new(i, n), Model = model, AbstainBelow = abstainBelow, Force = true }, "out.csv");
        string Problem() => Assert.Throws<BadDataException>(() => bench.Merge("out.csv", "out.csv")).Message;
        Assert.Contains("there is no such folder", Problem(), StringComparison.Ordinal);
        Do(1, 3);
        Do(3, 3);
        Assert.EndsWith("1 of 3 parts missing: 2; do them with --shard 2/3", Problem(), StringComparison.Ordinal);
        Do(2, 3, "model-2");
        Assert.Contains("part-00002-of-00003.json: it does not belong to part-00001-of-00003.json: the model is another", Problem(), StringComparison.Ordinal);
        Do(2, 3, abstainBelow: .7);
        Assert.Contains("part-00001-of-00003.json: its answers are marked below another confidence (--precision, --abstain)", Problem(), StringComparison.Ordinal);
        Do(2, 3);
        Do(1, 2);
        Assert.Contains("they overlap", Problem(), StringComparison.Ordinal);
        File.Delete(bench["out.csv.parts/part-00001-of-00002.json"]);
        File.AppendAllText(bench["out.csv.parts/part-00002-of-00003.csv"], "x");
        Assert.EndsWith("part-00002-of-00003.csv: the part is not what its manifest says; do that shard again with --force", Problem(), StringComparison.Ordinal);
        Assert.False(File.Exists(bench["out.csv"]));
    }

    [Fact]
    public void Parts_of_an_input_that_changed_between_shards_are_not_joined()
    {
        bench.Write("in.csv", Workbench.Table(100));
        bench.Run(bench.Job("in.csv") with { Shard = new(1, 2) }, "out.csv");
        bench.Write("in.csv", Workbench.Table(100).Replace("number 6", "number 7", StringComparison.Ordinal));
        bench.Run(bench.Job("in.csv") with { Shard = new(2, 2) }, "out.csv");
        Assert.Contains("in.csv has changed", Assert.Throws<BadDataException>(() => bench.Merge("out.csv", "out.csv")).Message, StringComparison.Ordinal);
    }

    private static Shard? OfSlurm(string id, string count, string min, string step) => Shard.OfSlurm(name => name switch
    {
        "SLURM_ARRAY_TASK_ID" => id,
        "SLURM_ARRAY_TASK_COUNT" => count,
        "SLURM_ARRAY_TASK_MIN" => min,
        "SLURM_ARRAY_TASK_STEP" => step,
        _ => null,
    });

    public void Dispose() => bench.Dispose();
}
