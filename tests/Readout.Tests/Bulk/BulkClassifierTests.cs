using System.Text;
using System.Text.Json;
using Readout.Bulk;
using Readout.Core;

namespace Readout.Tests.Bulk;

public sealed class BulkClassifierTests : IDisposable
{
    private readonly Workbench bench = new();

    [Fact]
    public void All_columns_are_kept_in_order_and_the_answer_follows()
    {
        bench.Write("in.csv", "source,text,topic\nwire,\"gas prices, said he\",old\n");
        bench.Run(bench.Job("in.csv"), "out.csv");
        Assert.Equal(
            "source,text,topic,probability,abstain,out_of_domain,p_gas,p_arms,p_dams\nwire,\"gas prices, said he\",gas,0.800000,false,false,0.800000,0.100000,0.100000\n",
            bench.Read("out.csv"));
    }

    [Theory]
    [InlineData("out.csv")]
    [InlineData("out.jsonl")]
    [InlineData("out.parquet")]
    [InlineData("out.tsv.gz")]
    public void Any_number_of_threads_writes_the_same_bytes(string output)
    {
        bench.Write("in.csv", Workbench.Table(4000));
        var prints = new[] { 1, 2, 8 }.Select(threads =>
        {
            bench.Run(bench.Job("in.csv") with { Threads = threads, Force = true }, output);
            return (Fingerprint.OfFile(bench[output]), bench.Read("rejects.jsonl"));
        }).ToArray();
        Assert.All(prints, print => Assert.Equal(prints[0], print));
    }

    [Fact]
    public void Rows_that_cannot_be_read_go_to_their_own_file_with_file_line_and_reason()
    {
        File.WriteAllBytes(bench["in.csv"], [.. "id,text\n1,gas\n2,\n3,a,b\n4,"u8, 0xFF, .. "\n5,\"x\ny\"\n6\n"u8]);
        var result = bench.Run(bench.Job("in.csv"), "out.csv");
        Assert.Equal((2, 4), (result.Rows, result.Rejected));
        JsonElement[] rejects = [.. bench.Lines("rejects.jsonl").Select(l => JsonDocument.Parse(l).RootElement)];
        Assert.Equal([3, 4, 5, 8], rejects.Select(r => r.GetProperty("line").GetInt32()));
        Assert.All(rejects, r => Assert.Equal(bench["in.csv"], r.GetProperty("file").GetString()));
        Assert.Equal(
        [
            "the text is empty; write the statement or delete the row",
            "3 fields, but the header has 2; put quotation marks around a text that holds the separator",
            "byte 3 of the row is not UTF-8; save the file as UTF-8",
            "1 field, but the header has 2; is a separator missing, or a text cut in two?",
        ],
        rejects.Select(r => r.GetProperty("reason").GetString()));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("id,text\n", "id,text,topic,probability,abstain,out_of_domain,p_gas,p_arms,p_dams")]
    public void An_input_without_rows_gives_an_output_without_rows(string input, string header)
    {
        bench.Write("in.csv", input);
        Assert.Equal(0, bench.Run(bench.Job("in.csv"), "out.csv").Rows);
        Assert.Equal(header.Length > 0 ? header : "topic,probability,abstain,out_of_domain,p_gas,p_arms,p_dams", Assert.Single(bench.Lines("out.csv")));
    }

    [Fact]
    public void A_byte_order_mark_and_carriage_returns_do_not_get_into_the_columns()
    {
        bench.Write("in.csv", "\uFEFFtext;id\r\ngas;1\r\n\r\n");
        bench.Run(bench.Job("in.csv"), "out.jsonl");
        Assert.StartsWith("{\"text\":\"gas\",\"id\":\"1\",\"topic\":\"gas\",", Assert.Single(bench.Lines("out.jsonl")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_of_a_megabyte_is_classified()
    {
        bench.Write("in.jsonl", $"{{\"text\":\"gas {new string('x', 1_000_000)}\"}}\n{{\"text\":\"arms\"}}\n");
        Assert.Equal(2, bench.Run(bench.Job("in.jsonl"), "out.jsonl").Rows);
        Assert.StartsWith($"{{\"text\":\"gas {new string('x', 1_000_000)}\",\"topic\":\"gas\"", bench.Lines("out.jsonl")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_lists_and_nulls_of_json_come_out_as_they_went_in()
    {
        bench.Write("in.jsonl", "{\"n\":1.50,\"text\":\"gas\",\"l\":[1,{\"a\":null}],\"z\":null,\"t\":\"„é😀\"}\n");
        bench.Run(bench.Job("in.jsonl"), "out.jsonl");
        Assert.StartsWith("{\"n\":1.50,\"text\":\"gas\",\"l\":[1,{\"a\":null}],\"z\":null,\"t\":\"„é", Assert.Single(bench.Lines("out.jsonl")), StringComparison.Ordinal);
    }

    [Fact]
    public void Compressed_input_and_output_hold_the_same_rows_as_plain_ones()
    {
        bench.Write("in.csv", Workbench.Table(50));
        bench.WriteCompressed("in2.csv.gz", Workbench.Table(50));
        bench.Run(bench.Job("in.csv"), "plain.jsonl");
        bench.Run(bench.Job("in2.csv.gz") with { Force = true }, "packed.jsonl.gz");
        Assert.Equal(bench.Read("plain.jsonl"), Encoding.UTF8.GetString(Unpacked("packed.jsonl.gz")));
    }

    [Fact]
    public void A_compressed_input_that_ends_too_soon_is_bad_data_and_nothing_is_left()
    {
        bench.WriteCompressed("whole.jsonl.gz", string.Concat(Enumerable.Range(0, 20000).Select(i => $"{{\"text\":\"gas {i * 7919 % 10007}\"}}\n")));
        var bytes = File.ReadAllBytes(bench["whole.jsonl.gz"]);
        File.WriteAllBytes(bench["cut.jsonl.gz"], bytes[..(bytes.Length / 2)]);
        var problem = Assert.Throws<BadDataException>(() => bench.Run(bench.Job("cut.jsonl.gz"), "out.jsonl"));
        Assert.EndsWith("the compressed data is damaged or ends too soon; get the file again", problem.Message, StringComparison.Ordinal);
        Assert.Equal(["cut.jsonl.gz", "whole.jsonl.gz"], bench.Files);
    }

    [Fact]
    public void Several_files_and_patterns_are_read_in_order()
    {
        Directory.CreateDirectory(bench["y"]);
        bench.Write("y/b.csv", "text,x\narms,1\n");
        bench.Write("y/a.jsonl", "{\"text\":\"gas\"}\n");
        bench.Write("y/notes.md", "no rows");
        bench.Run(bench.Job("y"), "folder.csv");
        bench.Run(bench.Job("*/?.js*", "y/*.csv"), "pattern.csv");
        Assert.Equal(bench.Read("folder.csv"), bench.Read("pattern.csv"));
        Assert.Equal(["text,x,topic", "gas,,gas", "arms,1,arms"], bench.Lines("folder.csv").Select(l => string.Join(',', l.Split(',').Take(3))));
    }

    [Fact]
    public void A_missing_column_is_answered_with_the_nearest()
    {
        bench.Write("in.csv", "id,sentence\n1,gas\n");
        Assert.Equal(
            $"{bench["in.csv"]}:1: there is no column 'text' among 'id', 'sentence'; did you mean 'sentence'? Say --text sentence",
            Assert.Throws<BadDataException>(() => bench.Run(bench.Job("in.csv"), "out.csv")).Message);
        Assert.Equal(1, bench.Run(bench.Job("in.csv") with { TextColumn = "sentence" }, "out.csv").Rows);
    }

    [Fact]
    public void Nothing_is_overwritten_unasked_and_never_the_input()
    {
        bench.Write("in.csv", "text\ngas\n");
        bench.Run(bench.Job("in.csv"), "out.csv");
        Assert.Contains("it is there already", Assert.Throws<JobRefusedException>(() => bench.Run(bench.Job("in.csv"), "out.csv")).Message);
        Assert.Contains("it is an input", Assert.Throws<JobRefusedException>(() => bench.Run(bench.Job("in.csv") with { Force = true }, "in.csv")).Message);
        Assert.Equal("text\ngas\n", bench.Read("in.csv"));
    }

    [Fact]
    public void A_device_is_never_replaced_by_a_file_but_a_pipe_may_send_rejected_rows_there()
    {
        bench.Write("in.csv", "text\ngas\n");
        var job = bench.Job("in.csv") with { RejectsPath = "/dev/null", Force = true };
        Assert.Contains("it is a device", Assert.Throws<JobRefusedException>(() => bench.Run(job, "out.csv")).Message, StringComparison.Ordinal);
        if (OperatingSystem.IsWindows())
            return;
        bench.Write("in.jsonl", "{\"text\":\"gas\"}\n{}\n");
        job = bench.Job("in.jsonl") with { RejectsPath = "/dev/null" };
        Assert.Contains("it is a device", Assert.Throws<JobRefusedException>(() => PartFolder.Merge(bench["p"], BulkOutput.Of(bench["out.csv"])!, "/dev/null", true)).Message);
        Assert.Equal(1, BulkClassifier.Run(job, bench.Classifier, BulkFormat.JsonLines, Stream.Null, _ => { }, CancellationToken.None).Rejected);
    }

    private byte[] Unpacked(string name)
    {
        using var gzip = new System.IO.Compression.GZipStream(File.OpenRead(bench[name]), System.IO.Compression.CompressionMode.Decompress);
        using var all = new MemoryStream();
        gzip.CopyTo(all);
        return all.ToArray();
    }

    public void Dispose() => bench.Dispose();
}
