using System.Text;
using Readout.Corpora;
using static Readout.Tests.Corpora.Inputs;

namespace Readout.Tests.Corpora;

public sealed class TextFileTests : IDisposable
{
    private const string Sentence = "text,topic\nThe leaders spoke of trade.,economy-trade\n";
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    static TextFileTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<Encoding, string> Marked => new()
    {
        { new UTF8Encoding(true), "utf-8" },
        { new UnicodeEncoding(false, true), "utf-16" },
        { new UnicodeEncoding(true, true), "utf-16BE" },
        { new UTF32Encoding(false, true), "utf-32" },
        { new UTF32Encoding(true, true), "utf-32BE" },
    };

    [Theory]
    [MemberData(nameof(Marked))]
    public void A_byte_order_mark_names_the_encoding_and_is_not_part_of_the_text(Encoding encoding, string name)
    {
        var decoded = Decode([.. encoding.Preamble, .. encoding.GetBytes("Tokayev “met” 习\n")]);
        Assert.Equal(("Tokayev “met” 习\n", name, null), (decoded.Text, decoded.EncodingName, decoded.Remark));
    }

    [Fact]
    public void Utf_8_needs_no_mark_and_no_remark() =>
        Assert.Equal(new("Zürich 🕊", "utf-8", null), Decode(Encoding.UTF8.GetBytes("Zürich 🕊")));

    [Theory]
    [InlineData(false, "utf-16")]
    [InlineData(true, "utf-16BE")]
    public void Utf_16_without_mark_is_known_by_its_zeros(bool bigEndian, string name)
    {
        var decoded = Decode(new UnicodeEncoding(bigEndian, false).GetBytes(Sentence + "Стороны обсудили торговлю и связи.,trade\n"));
        Assert.StartsWith(Sentence, decoded.Text, StringComparison.Ordinal);
        Assert.Equal((name, $"x.csv: read as {name}; save it as UTF-8 to be sure"), (decoded.EncodingName, decoded.Remark));
    }

    [Fact]
    public void A_code_page_is_detected_and_said()
    {
        const string text = "text,topic\nСтороны обсудили торговлю и инвестиции.,economy-trade\n";
        var decoded = Decode(Encoding.GetEncoding(1251).GetBytes(text));
        Assert.Equal((text, "x.csv: read as windows-1251; save it as UTF-8 to be sure"), (decoded.Text, decoded.Remark));
    }

    [Theory]
    [InlineData("The leaders’ call was “warm” – and short.\n")]
    [InlineData("President Müller received José Ibáñez in Zürich.\n")]
    [InlineData("Le président a reçu la délégation à l’Élysée.\n")]
    public void Western_European_bytes_read_as_they_were_meant(string text) =>
        Assert.Equal(text, Decode(Encoding.GetEncoding(1252).GetBytes(text)).Text);

    [Theory]
    [InlineData("é\n", "ü\n", 2)]
    [InlineData("plain\n", "ü\n", 2, "é\n")]
    public void Lines_of_another_encoding_among_utf_8_are_refused(string utf8, string latin, int line, string after = "")
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(utf8), .. Encoding.Latin1.GetBytes(latin), .. Encoding.UTF8.GetBytes(after)];
        Assert.Equal(
            $"x.csv:{line}: not UTF-8, though other lines are (mixed encodings); save the whole file as UTF-8",
            Complaint(() => Decode(bytes)));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        const string notText = "this is not a text file, or a damaged one; save it as text in UTF-8";
        Assert.Equal($"x.csv:2: a NUL character: {notText}", Complaint(() => Decode("a\nb\0c"u8.ToArray())));
        Assert.Equal($"x.csv:1: a NUL character: {notText}", Complaint(() => Decode([0x7F, 0x45, 0, 0, 0x90, 0xFF])));
        Assert.Equal(
            "x.csv: this is not a text file (many control characters); save it as text in UTF-8",
            Complaint(() => Decode("\u0001\u0002abc\u0003\u0004"u8.ToArray())));
        Assert.Equal(
            "x.csv: this is a spreadsheet or zip file, not text; export the sheet as CSV in UTF-8",
            Complaint(() => Decode("PK\u0003\u0004\0\0"u8.ToArray())));
        Assert.Equal("x.csv: this is a PDF, not text; save its text in UTF-8", Complaint(() => Decode("%PDF-1.7\n"u8.ToArray())));
        Assert.Equal(
            "x.csv: it looks like utf-16, but holds bytes that are not; save it as UTF-8",
            Complaint(() => Decode([0xFF, 0xFE, 0x41])));
    }

    [Fact]
    public void An_empty_file_is_refused_with_or_without_mark()
    {
        Assert.Equal("x.csv: it is empty; check that it is the right file", Complaint(() => Decode([])));
        Assert.Equal("x.csv: it is empty; check that it is the right file", Complaint(() => Decode([0xEF, 0xBB, 0xBF])));
    }

    [Fact]
    public void A_path_that_cannot_be_read_says_why()
    {
        File.WriteAllText(At("article.csv"), "x");
        Assert.Equal($"{folder}: this is a folder; name a file in it", Complaint(() => TextFile.Read(folder)));
        Assert.Equal(
            $"{At("articel.csv")}: there is no such file; did you mean '{At("article.csv")}'?",
            Complaint(() => TextFile.Read(At("articel.csv"))));
        Assert.Equal($"{At("zzz")}: there is no such file; check the path", Complaint(() => TextFile.Read(At("zzz"))));
        Assert.Equal(
            $"{At("no/a.csv")}: there is no such file, nor a folder '{At("no")}'; check the path",
            Complaint(() => TextFile.Read(At("no/a.csv"))));
        Assert.Equal("a\0b: there is no such file; check the path", Complaint(() => TextFile.Read("a\0b")));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static DecodedText Decode(byte[] bytes) => TextFile.Read(new MemoryStream(bytes), "x.csv");

    private string At(string name) => Path.Combine(folder, name);
}
