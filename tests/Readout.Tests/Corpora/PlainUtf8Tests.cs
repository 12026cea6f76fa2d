using System.Text;
using CsCheck;
using Readout.Core;
using Readout.Corpora;
using Readout.Corpora.Text;
using static Readout.Tests.Corpora.Inputs;

namespace Readout.Tests.Corpora;

public class PlainUtf8Tests
{
    private static readonly byte[][] Parts =
    [
        .. new[] { "a", "é", "习", "🕊", "\n", "\r\n", "\t", " ", "\u0001", "\0", "text,topic\n" }.Select(Encoding.UTF8.GetBytes),
        [0x80], [0xC3], [0xE4, 0xB9], [0xF0, 0x9F, 0x95], [0xFF],
    ];

    static PlainUtf8Tests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void A_text_is_plain_exactly_when_it_decodes_as_utf_8_and_comes_out_whole_wherever_its_pieces_end() =>
        Gen.Select(Gen.Int[0, Parts.Length - 1].Array[0, 40], Gen.Int[40, 60], Gen.Int[1, 9]).Sample((parts, size, step) =>
        {
            byte[] bytes = [.. "first line\n"u8, .. parts.SelectMany(i => Parts[i])];
            var plain = new PlainUtf8(new MemoryStream(bytes), size);
            var (read, buffer) = (new List<byte>(), new byte[step]);
            for (int count; (count = plain.Read(buffer)) > 0;)
                read.AddRange(buffer.AsSpan(0, count));
            if (plain.IsPlainToItsEnd())
                Assert.Equal((Encoding.UTF8.GetString(bytes), "utf-8"), (Encoding.UTF8.GetString([.. read]), Decoded(bytes)));
            else
                Assert.True(Decoded(bytes) != "utf-8" || bytes.Count(b => b == 1) * 60 > bytes.Length);
        }, iter: 3000, threads: 1);

    [Theory]
    [InlineData("", "")]
    [InlineData(" \r\n\u00A0\n", "")]
    [InlineData("\uFEFFa\n", "a")]
    [InlineData("\n \r\n\ta,b \rc", "\ta,b ")]
    [InlineData("習近平", "習近平")]
    [InlineData("PK\u0003\u0004", "")]
    [InlineData("%PDF-1.7\n", "")]
    [InlineData("a\0\n", "")]
    public void The_first_line_is_the_first_that_is_not_blank(string text, string line) => Assert.Equal(line, new PlainUtf8(Of(text)).FirstLine);

    [Fact]
    public void A_first_line_that_does_not_fit_in_a_piece_is_not_taken_for_a_whole_one()
    {
        Assert.Equal("123456789", new PlainUtf8(Of("123456789"), 10).FirstLine);
        Assert.Equal("", new PlainUtf8(Of("1234567890"), 10).FirstLine);
        Assert.Equal("12345678", new PlainUtf8(Of("12345678\nxyz"), 10).FirstLine);
    }

    [Theory]
    [InlineData(1_000_000, true)]
    [InlineData(1_000_001, false)]
    public void A_line_of_more_than_a_million_bytes_is_not_plain(int length, bool plain) =>
        Assert.Equal(plain, new PlainUtf8(Of("a\n" + new string('b', length) + "\r\nc")).IsPlainToItsEnd());

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Rows_are_the_same_where_a_piece_ends_within_a_character(int shift)
    {
        // Characters of 1, 2, 3 and 4 bytes over more than one piece of 64 KB, at each distance from its end.
        var text = new string('x', shift) + string.Concat(Enumerable.Repeat("aé习🕊", 8_000));
        var json = $"{{\"text\":\"{text}\",\"topic\":\"b\"}}\n{{\"text\":\"c\",\"topic\":\"d\"}}";
        Assert.Equal([text, "c"], Corpus($"text,topic\n{text},b\nc,d\n").Corpus.Statements.Select(s => s.Statement.Text));
        Assert.Equal([text, "c"], Corpus(json, "x.jsonl").Corpus.Statements.Select(s => s.Statement.Text));
        Assert.Equal([text, "c"], StatementFile.Read(Of($"{text}\nc"), "x.txt").Statements.Select(s => s.Text));
    }

    [Theory]
    [InlineData("a\0,b\n", "x.csv:20003: a NUL character: this is not a text file, or a damaged one; save it as text in UTF-8")]
    [InlineData("a,\n", "x.csv:20003: the topic is empty; write one, or delete the row")]
    [InlineData("\"a,b\n", "x.csv:20003: a quotation mark opens a field of this row and none closes it; close it, or write it twice (\"\") if it is text")]
    public void Trouble_far_behind_the_header_has_its_line_and_trouble_with_the_bytes_comes_first(string row, string complaint)
    {
        var rows = string.Concat(Enumerable.Repeat("Zürich,b\n", 20_001));
        Assert.Equal(complaint, Complaint(() => Corpus("text,topic\n" + rows + row)));
        if (row.Contains('\0', StringComparison.Ordinal))
            Assert.Equal(complaint, Complaint(() => Corpus("text,other\n" + rows + row)));
    }

    [Fact]
    public void A_code_page_far_behind_the_header_is_detected_and_said_and_the_rows_before_it_stand_once()
    {
        var rows = string.Concat(Enumerable.Repeat("plain,b\n", 20_000));
        const string last = "Стороны обсудили торговлю и инвестиции.";
        byte[] bytes = [.. Encoding.UTF8.GetBytes("text,topic\n" + rows), .. Encoding.GetEncoding(1251).GetBytes(last), .. ",b\n"u8];
        var read = CorpusFile.Read(new MemoryStream(bytes), "x.csv");
        Assert.Equal((20_001, last), (read.Corpus.Statements.Count, read.Corpus.Statements[^1].Statement.Text));
        Assert.Equal(["x.csv: read as windows-1251; save it as UTF-8 to be sure"], read.Remarks);
    }

    [Fact]
    public void A_stream_is_read_from_where_it_stands_even_when_it_cannot_go_back()
    {
        var stream = Of("junk\0text,topic\na,b\n");
        stream.Position = 5;
        Assert.Equal("a", CorpusFile.Read(stream, "x.csv").Corpus.Statements[0].Statement.Text);
        stream.Position = 5;
        using var buffered = new BufferedStream(new OneWay(stream));
        Assert.Equal("a", CorpusFile.Read(buffered, "x.csv").Corpus.Statements[0].Statement.Text);
    }

    private static string Decoded(byte[] bytes)
    {
        try
        {
            return TextFile.Read(new MemoryStream(bytes), "x.csv").EncodingName;
        }
        catch (BadDataException)
        {
            return "";
        }
    }

    private sealed class OneWay(Stream stream) : MemoryStream
    {
        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count) => stream.Read(buffer, offset, Math.Min(count, 3));

        public override int Read(Span<byte> buffer) => stream.Read(buffer[..Math.Min(buffer.Length, 3)]);
    }
}
