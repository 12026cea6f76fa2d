using System.Globalization;
using System.Text;
using CsCheck;
using Parquet;
using Readout.Bulk.Reading;
using Readout.Bulk.Writing;
using Readout.Core;

namespace Readout.Tests.Bulk;

/// <summary>
/// On <c>pages.parquet</c>, one group of 10,000 rows that Arrow wrote (zstd, pages of 4 kB): <c>text</c> "gas number i", every 50th missing, by a
/// dictionary at first and plainly after its 64 kB; <c>n</c> i mod 100, every third missing; <c>house</c>, by hundreds in turn; <c>id</c> i, never missing.
/// </summary>
public sealed class ParquetPagesTests : IDisposable
{
    private readonly Workbench bench = new();

    public ParquetPagesTests()
    {
        using var from = typeof(ParquetPagesTests).Assembly.GetManifestResourceStream("pages.parquet")!;
        using var to = File.Create(bench["in.parquet"]);
        from.CopyTo(to);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void Columns_whose_pages_end_at_different_rows_are_read_row_by_row(int threads)
    {
        var result = bench.Run(bench.Job("in.parquet") with { Threads = threads, TopOnly = true }, "out.jsonl");
        Assert.Equal((9_800, 200), (result.Rows, result.Rejected));
        Assert.Equal(Enumerable.Range(0, 10_000).Where(i => i % 50 != 0).Select(Expected), bench.Lines("out.jsonl").Select(l => l[..l.IndexOf(",\"topic\"", StringComparison.Ordinal)]));
        Assert.StartsWith("{\"file\":", bench.Lines("rejects.jsonl")[^1], StringComparison.Ordinal);
        Assert.Contains("\"line\":9951,", bench.Lines("rejects.jsonl")[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(15)]
    public void A_run_stopped_inside_of_a_group_goes_on_to_the_same_bytes(int afterBlocks)
    {
        bench.Run(bench.Job("in.parquet"), "whole.parquet");
        Assert.True(bench.RunAndStop(bench.Job("in.parquet") with { Force = true }, "out.parquet", afterBlocks).Interrupted);
        bench.Run(bench.Job("in.parquet") with { Resume = true, Force = true }, "out.parquet");
        Assert.Equal(Fingerprint.OfFile(bench["whole.parquet"]), Fingerprint.OfFile(bench["out.parquet"]));
    }

    [Fact]
    public void Pages_in_the_middle_of_a_column_are_shown_to_the_library_as_all_of_it()
    {
        var reader = ParquetHead.Open(bench["in.parquet"], out var file);
        var cursor = new ParquetCursor(file, reader.RowGroups[0], reader.Schema.DataFields[0]);
        cursor.Skip(9_001);
        var slices = cursor.Take(2);
        ParquetHead.Close(reader);
        Assert.Equal(["gas number 9001", "gas number 9002"], slices.SelectMany(s => Enumerable.Range(s.First, s.Count).Select(row => s.Cells.Of(row).Text)));
    }

    [Fact]
    public void A_damaged_page_is_bad_data()
    {
        var bytes = File.ReadAllBytes(bench["in.parquet"]);
        bytes.AsSpan(8_000, 3_000).Clear();
        File.WriteAllBytes(bench["in.parquet"], bytes);
        Assert.Contains("a group of rows cannot be read (", Assert.Throws<BadDataException>(() => bench.Run(bench.Job("in.parquet"), "out.csv")).Message, StringComparison.Ordinal);
        Assert.Equal(["in.parquet"], bench.Files);
    }

    [Fact]
    public void A_group_that_says_it_has_more_rows_than_its_columns_is_bad_data()
    {
        var bytes = File.ReadAllBytes(bench["in.parquet"]);
        // 10,000 rows (zigzag, seven bits a byte, lowest first: A0 9C 01) become 10,064.
        var rows = bytes.AsSpan().LastIndexOf((ReadOnlySpan<byte>)[0x16, 0xA0, 0x9C, 0x01, 0x26, 0x08]);
        bytes[rows + 2] = 0x9D;
        File.WriteAllBytes(bench["in.parquet"], bytes);
        Assert.EndsWith(
            "a group of rows cannot be read (a column has fewer values than its group has rows); get the file again",
            Assert.Throws<BadDataException>(() => bench.Run(bench.Job("in.parquet"), "out.csv")).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Groups_of_long_texts_have_fewer_rows()
    {
        bench.Write("in.csv", "text\n" + string.Concat(Enumerable.Range(0, 6).Select(i => $"gas {i} {new string('x', 3_000_000)}\n")));
        bench.Run(bench.Job("in.csv"), "out.parquet");
        await using var reader = await ParquetReader.CreateAsync(bench["out.parquet"], null, TestContext.Current.CancellationToken);
        // Two rows have 6 million characters, three have more than the 8,388,608 of a group.
        Assert.Equal([3, 3], reader.RowGroups.Select(g => g.RowCount));
    }

    [Fact]
    public void The_head_of_a_page_of_the_second_form_is_read()
    {
        // Fields by step and kind (0x15: the next, a whole number; zigzag doubles it): kind 3, 300 bytes, 100 in the file, then the structure of field 8
        // with 50 values, 2 missing, 50 rows, encoding 8, levels of 4 and 0 bytes, not compressed (0x12), and statistics (0x1C) with a text of 2 bytes.
        byte[] head = [0x15, 6, 0x15, 0xD8, 0x04, 0x15, 0xC8, 0x01, 0x5C, 0x15, 100, 0x15, 4, 0x15, 100, 0x15, 16, 0x15, 8, 0x15, 0, 0x12, 0x1C, 0x18, 2, 65, 66, 0, 0, 0, 9];
        using var stream = new MemoryStream(head);
        Assert.Equal(new(ParquetPageKind.SecondData, 100, 300, 50, IsCoded: true), ParquetPageHead.Read(stream));
        Assert.Equal(head.Length - 1, stream.Position);
    }

    [Fact]
    public void Numbers_are_those_that_parsing_gives() =>
        Gen.OneOf(
            Gen.Int[0, 1_000_000].Select(i => (i / 1e6).ToString("F6", CultureInfo.InvariantCulture)),
            Gen.Double.Where(double.IsFinite).Select(d => d.ToString(CultureInfo.InvariantCulture)),
            Gen.Long[-1_000_000_000_000_000_000, 1_000_000_000_000_000_000].Select(i => i.ToString(CultureInfo.InvariantCulture)),
            Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[0, int.MaxValue]).Select((whole, part) => string.Create(CultureInfo.InvariantCulture, $"{whole}.{part}")))
        .Sample(text => Assert.Equal(double.Parse(text, CultureInfo.InvariantCulture), ParquetValues.Real(Encoding.UTF8.GetBytes(text))));

    private static string Expected(int i) =>
        string.Create(CultureInfo.InvariantCulture, $"{{\"text\":\"gas number {i}\",\"n\":{(i % 3 == 0 ? "null" : i % 100)},\"house\":\"{(i / 100 % 2 == 0 ? "Commons" : "Lords")}\",\"id\":{i}");

    public void Dispose() => bench.Dispose();
}
