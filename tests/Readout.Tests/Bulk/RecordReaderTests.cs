using System.Text;
using CsCheck;
using Readout.Bulk.Reading;

namespace Readout.Tests.Bulk;

public sealed class RecordReaderTests
{
    [Fact]
    public void A_line_break_in_a_quoted_field_does_not_end_a_row() =>
        Assert.Equal(["a,\"b\nc\"\n", "d,e\n"], Table("a,\"b\nc\"\nd,e\n"));

    [Fact]
    public void A_quotation_mark_opens_a_field_only_where_the_field_begins() =>
        Assert.Equal(["a,5\" long\n", "b,6\"\n", "c,d"], Table("a,5\" long\nb,6\"\nc,d"));

    [Fact]
    public void A_doubled_quotation_mark_does_not_close_a_field() =>
        Assert.Equal(["a,\"x \"\"y\n\"\" z\"\n", "b,c\n"], Table("a,\"x \"\"y\n\"\" z\"\nb,c\n"));

    [Fact]
    public void A_quotation_mark_that_nothing_closes_costs_its_own_line_and_no_other() =>
        Assert.Equal(["a,\"open\n", "b,c\n", "d,e\n"], Table("a,\"open\nb,c\nd,e\n"));

    [Fact]
    public void Text_behind_a_closing_quotation_mark_costs_the_first_line_of_the_row() =>
        Assert.Equal(["a,\"x\n", "y\" z\n", "b,c\n"], Table("a,\"x\ny\" z\nb,c\n"));

    [Fact]
    public void Rows_know_the_line_on_which_they_begin() =>
        Assert.Equal([1, 3, 4], Read("a,\"b\nc\"\nd\ne\n", Comma).Select(r => r.Record.Line));

    [Fact]
    public void A_line_longer_than_rows_may_be_is_passed_over_with_a_reason()
    {
        var rows = Read($"a\n{new string('x', RecordReader.Longest + 5)}\nb\n", RecordEnd.OfLine).ToList();
        Assert.Equal([1, 2, 3], rows.Select(r => r.Record.Line));
        Assert.Equal([null, "a row of more than 4,194,304 bytes; is a line break lost?", null], rows.Select(r => r.Record.Problem));
        Assert.Equal("b\n", rows[2].Text);
    }

    [Fact]
    public void Whatever_the_quotation_marks_the_records_make_up_the_file_and_their_lines_add_up() =>
        Gen.OneOf(Gen.String["ab\",\n\r"], Gen.String["\",\n"]).Sample(text =>
        {
            var rows = Read(text, Comma).ToList();
            Assert.Equal(text, string.Concat(rows.Select(r => r.Text)));
            var line = 1L;
            foreach (var (record, own) in rows)
            {
                Assert.Equal(line, record.Line);
                line += own.Count(c => c == '\n');
            }
        });

    private static RecordEnd Comma(ReadOnlySpan<byte> bytes, bool isEnd) => RecordEnd.OfTable(bytes, (byte)',', isEnd);

    private static IEnumerable<string> Table(string text) => Read(text, Comma).Select(r => r.Text);

    private static IEnumerable<(Readout.Bulk.Reading.Record Record, string Text)> Read(string text, FindEnd end) =>
        from block in new RecordReader(new MemoryStream(Encoding.UTF8.GetBytes(text)), "in.csv", end).Read(0, 1)
        from record in block.Records
        select (record, Encoding.UTF8.GetString(block.Buffer, record.Start, record.Length));
}
