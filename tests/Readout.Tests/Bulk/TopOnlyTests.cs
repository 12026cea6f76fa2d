using Readout.Bulk;
using Readout.Core;

namespace Readout.Tests.Bulk;

public sealed class TopOnlyTests : IDisposable
{
    private const string Probabilities = ",p_gas,p_arms,p_dams";

    private readonly Workbench bench = new();

    public TopOnlyTests() => bench.Write("in.csv", Workbench.Table(3000));

    [Fact]
    public void A_table_is_that_of_all_probabilities_without_their_columns()
    {
        var (all, top) = (Lines("all.csv", topOnly: false), Lines("top.csv", topOnly: true));
        Assert.EndsWith(",topic,probability,abstain,out_of_domain" + Probabilities, all[0], StringComparison.Ordinal);
        Assert.Equal(all[0].Replace(Probabilities, "", StringComparison.Ordinal), top[0]);
        // Quoted texts run over several lines; only the last of a row has probabilities, each ",0.000000" (9 characters).
        Assert.Equal(all[1..].Select(line => line.Contains(",false,false,", StringComparison.Ordinal) ? line[..^(3 * 9)] : line), top[1..]);
    }

    [Fact]
    public void Json_lines_are_those_of_all_probabilities_without_their_object()
    {
        var (all, top) = (Lines("all.jsonl", topOnly: false), Lines("top.jsonl", topOnly: true));
        Assert.All(all, line => Assert.Contains(",\"probabilities\":{", line, StringComparison.Ordinal));
        Assert.Equal(all.Select(line => line.Split(",\"probabilities\":{")[0] + "}"), top);
    }

    [Fact]
    public void Parquet_has_no_column_of_a_probability_but_the_topics_own()
    {
        Run("top.parquet", topOnly: true);
        Assert.Equal(["id", "text", "year", "topic", "probability", "abstain", "out_of_domain"],
            ClassifiedRows.Of(InputFiles.Find([bench["top.parquet"]], lines: false, () => Stream.Null)).Columns);
    }

    [Theory]
    [InlineData("top.csv")]
    [InlineData("top.jsonl")]
    [InlineData("top.parquet")]
    public void Merged_shards_and_any_number_of_threads_write_the_same(string output)
    {
        Run(output, topOnly: true);
        var one = File.ReadAllBytes(bench[output]);
        bench.Run(Job(topOnly: true) with { Threads = 8 }, output);
        Assert.Equal(one, File.ReadAllBytes(bench[output]));
        for (var i = 1; i <= 3; i++)
            bench.Run(Job(topOnly: true) with { Shard = new(i, 3) }, output);
        bench.Merge(output, "merged" + output);
        Assert.Equal(one, File.ReadAllBytes(bench["merged" + output]));
    }

    [Fact]
    public void Parts_with_and_without_the_other_probabilities_are_not_joined()
    {
        bench.Run(Job(topOnly: true) with { Shard = new(1, 2) }, "out.csv");
        bench.Run(Job(topOnly: false) with { Shard = new(2, 2) }, "out.csv");
        Assert.Contains("(--top)", Assert.Throws<BadDataException>(() => bench.Merge("out.csv", "merged.csv")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Probabilities_of_an_earlier_run_do_not_stay_beside_a_new_topic()
    {
        Run("all.csv", topOnly: false);
        bench.Run(bench.Job("all.csv") with { TopOnly = true, Force = true }, "again.csv");
        Assert.Equal("id,text,year,topic,probability,abstain,out_of_domain", bench.Lines("again.csv")[0]);
    }

    public void Dispose() => bench.Dispose();

    private BulkJob Job(bool topOnly) => bench.Job("in.csv") with { TopOnly = topOnly, Force = true };

    private void Run(string output, bool topOnly) => bench.Run(Job(topOnly), output);

    private string[] Lines(string output, bool topOnly)
    {
        Run(output, topOnly);
        return bench.Lines(output);
    }
}
