using Readout.Corpora;
using static Readout.Tests.Corpora.Inputs;

namespace Readout.Tests.Corpora;

public class StatementFileTests
{
    [Theory]
    [InlineData("x.csv", "speaker,text\nDoreth,a\nVell,b\n")]
    [InlineData("x.tsv", "text\na\nb\n")]
    [InlineData("x.jsonl", "{\"text\": \"a\", \"topic\": 5}\n{\"text\": \"b\"}\n")]
    [InlineData("x.txt", "a\n\n  b \n")]
    [InlineData("stdin", "{\"text\": \"a\"}\n{\"text\": \"b\"}\n")]
    public void Statements_need_a_text_and_no_topic(string name, string text)
    {
        var read = StatementFile.Read(Of(text), name);
        Assert.Equal([("1", "a"), ("2", "b")], read.Statements.Select(s => (s.Id, s.Text)));
        Assert.Equal(0, read.SetAside);
    }

    [Fact]
    public void Lines_are_taken_as_they_are_when_asked_for() =>
        Assert.Equal(
            ["text,topic", "\"Yes,\" he said.", "{\"a\""],
            StatementFile.Read(Of("text,topic\r\n\"Yes,\" he said.\r\n{\"a\"\r\n"), "x.csv", FileFormat.Lines)
                .Statements.Select(s => s.Text));

    [Fact]
    public void Rows_without_a_text_are_left_out_and_counted()
    {
        var read = StatementFile.Read(Of("id,text\n1,a\n2,\n3,b\n4,\" \"\n"), "x.csv");
        Assert.Equal(["1", "3"], read.Statements.Select(s => s.Id));
        Assert.Equal(2, read.SetAside);
        Assert.Equal(["x.csv:3: rows without a text, left out: 2"], read.Remarks);
    }

    [Theory]
    [InlineData("a,b\n1,2\n",
        "x.csv:1: there is no column 'text' among 'a', 'b'; name the column of the texts 'text', or read one statement a line (--lines)")]
    [InlineData("id,text\n1,\n", "x.csv: it holds no statement; add rows with a text")]
    [InlineData("text,start\na,b\n", "x.csv:2: start 'b' is not a whole number from 0; correct it, or leave it empty")]
    public void A_bad_file_gives_one_line(string text, string complaint) =>
        Assert.Equal(complaint, Complaint(() => StatementFile.Read(Of(text), "x.csv")));
}
