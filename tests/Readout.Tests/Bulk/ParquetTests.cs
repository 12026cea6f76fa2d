using Parquet;
using Parquet.Schema;
using Readout.Core;

namespace Readout.Tests.Bulk;

public sealed class ParquetTests : IDisposable
{
    private readonly Workbench bench = new();

    [Fact]
    public async Task Nulls_and_types_are_kept_and_rows_without_a_text_are_set_aside()
    {
        await Write("in.parquet", 3, ["gas", null, "arms"], [1, null, 3], [new(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc), null, null]);
        var result = bench.Run(bench.Job("in.parquet"), "out.jsonl");
        Assert.Equal((2, 1), (result.Rows, result.Rejected));
        Assert.Equal(
            ["{\"text\":\"gas\",\"n\":1,\"at\":\"2020-01-02T03:04:05\",", "{\"text\":\"arms\",\"n\":3,\"at\":null,"],
            bench.Lines("out.jsonl").Select(l => l[..(l.IndexOf("\"topic\"", StringComparison.Ordinal))]));
        Assert.Contains("\"line\":2,", bench.Read("rejects.jsonl"), StringComparison.Ordinal);
        bench.Run(bench.Job("in.parquet") with { Force = true }, "out.parquet");
        await using var reader = await ParquetReader.CreateAsync(bench["out.parquet"], null, TestContext.Current.CancellationToken);
        Assert.Equal([typeof(long), typeof(DateTime)], reader.Schema.DataFields[1..3].Select(f => f.ClrType));
    }

    [Fact]
    public async Task Groups_of_rows_are_divided_among_shards_and_merged_to_the_bytes_of_one_run()
    {
        await Write("in.parquet", 7, [.. Enumerable.Range(0, 100).Select(i => $"gas {i}")], [.. Enumerable.Range(0, 100).Select(i => (long?)i)], new DateTime?[100]);
        bench.Run(bench.Job("in.parquet"), "one.parquet");
        var rows = Enumerable.Range(1, 4).Select(i => bench.Run(bench.Job("in.parquet") with { Shard = new(i, 4) }, "out.parquet").Rows).ToList();
        bench.Merge("out.parquet", "out.parquet");
        Assert.All(rows, n => Assert.InRange(n, 21, 28));
        Assert.Equal(Fingerprint.OfFile(bench["one.parquet"]), Fingerprint.OfFile(bench["out.parquet"]));
    }

    [Fact]
    public void A_file_that_is_no_Parquet_is_bad_data()
    {
        bench.Write("in.parquet", "text\ngas\n");
        Assert.EndsWith("it is not Parquet, or damaged; get the file again", Assert.Throws<BadDataException>(() => bench.Run(bench.Job("in.parquet"), "out.csv")).Message, StringComparison.Ordinal);
    }

    private async Task Write(string name, int groupRows, string?[] texts, long?[] numbers, DateTime?[] times)
    {
        var schema = new ParquetSchema(new DataField("text", typeof(string), true, null, null), new DataField("n", typeof(long), true, null, null), new DataField("at", typeof(DateTime), true, null, null));
        await using var file = File.Create(bench[name]);
        await using var writer = await ParquetWriter.CreateAsync(schema, file);
        for (var at = 0; at < texts.Length; at += groupRows)
        {
            var end = Math.Min(texts.Length, at + groupRows);
            using var group = writer.CreateRowGroup();
            await group.WriteAsync(schema.DataFields[0], texts[at..end]!, null);
            await group.WriteAsync<long>(schema.DataFields[1], numbers[at..end].AsMemory());
            await group.WriteAsync<DateTime>(schema.DataFields[2], times[at..end].AsMemory());
        }
    }

    public void Dispose() => bench.Dispose();
}
