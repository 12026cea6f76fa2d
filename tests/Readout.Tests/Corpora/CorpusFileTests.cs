using CsCheck;
using Readout.Core;
using Readout.Corpora;
using static Readout.Tests.Corpora.Inputs;

namespace Readout.Tests.Corpora;

public sealed class CorpusFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void Every_column_is_read_by_its_name_in_any_case_and_order()
    {
        var read = Corpus(
            " Topic ,TEXT,Start,end,speaker,house,split,note,document,ID\n"
            + "b,\" We agree, \",0,10,Doreth,Wire,Held-Out,unsure: c,d1,s1\n");
        var expected = new LabeledStatement(
            new("s1", " We agree, ") { Start = 0, End = 10, Speaker = "Doreth", House = "Wire", Document = "d1" }, new("b"))
        {
            Split = Split.HeldOut,
            Note = "unsure: c",
            Origin = "x.csv:2",
        };
        Assert.Equal([expected], read.Corpus.Statements);
        Assert.Empty(read.Remarks);
    }

    [Fact]
    public void Missing_columns_and_empty_cells_take_their_defaults()
    {
        var statement = Assert.Single(Corpus("text,topic,split,start,id\na,b,,,\n").Corpus.Statements);
        Assert.Equal(new(new("1", "a"), new("b")) { Origin = "x.csv:2" }, statement);
    }

    [Fact]
    public void Line_numbers_stay_right_behind_line_breaks_in_quotes_and_blank_rows()
    {
        var corpus = Corpus("text,topic\r\n\"a\r\n\r\nb\",t\r\n\r\n,\r\nc,t\r\n").Corpus;
        Assert.Equal(["x.csv:2", "x.csv:7"], corpus.Statements.Select(s => s.Origin));
        Assert.Equal(["1", "2"], corpus.Statements.Select(s => s.Statement.Id));
        Assert.Equal("a\r\n\r\nb", corpus.Statements[0].Statement.Text);
    }

    [Theory]
    [InlineData("x.csv", "text,topic,document,speaker\na,t,d1,José\nb,u,d2,Vell\nc,t,d1, José\n")]
    [InlineData("x.jsonl", """
        {"text": "a", "topic": "t", "document": "d1", "speaker": "José"}
        {"text": "b", "topic": "u", "document": "d2", "speaker": "Vell"}
        {"text": "c", "topic": "t", "document": "d1", "speaker": " José"}
        """)]
    public void Rows_of_one_document_and_speaker_share_their_strings(string name, string text)
    {
        var statements = Corpus(text, name).Corpus.Statements;
        Assert.Equal(["d1", "d2", "d1"], statements.Select(s => s.Statement.Document));
        Assert.Equal(["José", "Vell", "José"], statements.Select(s => s.Statement.Speaker));
        Assert.Same(statements[0].Statement.Document, statements[2].Statement.Document);
        Assert.Same(statements[0].Statement.Speaker, statements[2].Statement.Speaker);
        Assert.Same(statements[0].Topic, statements[2].Topic);
    }

    [Fact]
    public void Values_of_many_and_of_long_rows_stay_apart()
    {
        // More speakers than are remembered, each twice; and two documents whose names differ behind the 300th character only.
        var speakers = Enumerable.Range(0, 6_000).Select(i => $"speaker {i % 3_000}").ToList();
        var read = Corpus("text,topic,speaker,document\n" + string.Concat(speakers.Select((s, i) => $"a,t,{s},{new string('d', 300)}{i % 2}\n")));
        Assert.Equal(speakers, read.Corpus.Statements.Select(s => s.Statement.Speaker));
        Assert.Equal(speakers.Select((_, i) => new string('d', 300) + i % 2), read.Corpus.Statements.Select(s => s.Statement.Document));
    }

    [Fact]
    public void A_quotation_mark_within_an_unquoted_text_is_kept() =>
        Assert.Equal("A \"yes\" twice", Corpus("text\ttopic\nA \"yes\" twice\tb\n", "x.tsv").Corpus.Statements[0].Statement.Text);

    [Theory]
    [InlineData("x.csv", "text;topic\na, b;c\n", "x.csv: read as semicolon-separated, as its header is")]
    [InlineData("x.csv", "text\ttopic\na, b\tc\n", "x.csv: read as tab-separated, as its header is")]
    [InlineData("x.tsv", "text,topic\n\"a, b\",c\n", "x.tsv: read as comma-separated, as its header is")]
    public void The_separator_is_the_one_of_the_header_and_is_said_when_unexpected(string name, string text, string remark)
    {
        var read = Corpus(text, name);
        Assert.Equal("a, b", read.Corpus.Statements[0].Statement.Text);
        Assert.Equal([remark], read.Remarks);
    }

    [Theory]
    [InlineData("x.csv", "text,topic\na,b\n")]
    [InlineData("x.TSV", "text\ttopic\na\tb\n")]
    [InlineData("x.jsonl", "{\"text\": \"a\", \"topic\": \"b\"}\n")]
    [InlineData("x.ndjson", "\r\n{\"Topic\": \"b\", \"extra\": [1], \"text\": \"a\"}\r\n\r\n")]
    [InlineData("x.json", "{\"text\": \"a\", \"topic\": \"b\"}")]
    [InlineData("stdin", "{\"id\": 1, \"text\": \"a\", \"topic\": \"b\", \"split\": null}")]
    [InlineData("stdin", "text,topic\na,b\n")]
    [InlineData("x.dat", "\uFEFFtext;topic\na;b")]
    public void The_format_comes_from_the_extension_or_from_the_contents(string name, string text)
    {
        var statement = Assert.Single(Corpus(text, name).Corpus.Statements);
        Assert.Equal(("1", "a", "b"), (statement.Statement.Id, statement.Statement.Text, statement.Topic.Id));
    }

    [Fact]
    public void Columns_that_are_not_used_are_said_once_and_unnamed_ones_not_at_all() =>
        Assert.Equal(["x.csv: columns that are not used: date, url"], Corpus("date,text,topic,url,,\n1,a,b,2,,\n1,c,d,2,,\n").Remarks);

    [Fact]
    public void The_topics_are_those_of_the_codebook() =>
        Assert.Equal(TwoTopics.Topics, Corpus("text,topic\na,economy-trade\n", codebook: TwoTopics).Corpus.Topics);

    [Fact]
    public void A_corpus_is_written_with_every_column_and_plain_line_ends()
    {
        var corpus = new Corpus(
        [
            new(new("s1", "He said \"yes\", twice") { Document = "d1", House = "Wire", Start = 5, End = 25, Speaker = "Doreth" }, new("b"))
            {
                Split = Split.Train,
                Note = "unsure: c",
            },
            new(new("s2", "x"), new("c")) { Split = Split.HeldOut },
        ]);
        CorpusFile.Write(corpus, At("out.csv"));
        Assert.Equal(
            """
            id,document,house,start,end,speaker,text,topic,split,note
            s1,d1,Wire,5,25,Doreth,"He said ""yes"", twice",b,train,unsure: c
            s2,,,,,,x,c,heldout,

            """,
            File.ReadAllText(At("out.csv")));
    }

    [Fact]
    public void Any_text_survives_writing_and_reading()
    {
        string[] pieces = ["a", "Zürich", "习近平", "🕊", "\"", "\"\"", ",", ";", "\t", "\n", "\r", "\r\n", " ", "=1", "\uFEFF", "\\", "#"];
        var text = Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[1, 12].Select(string.Concat)
            .Where(t => !string.IsNullOrWhiteSpace(t));
        text.Array[1, 6].Sample(texts =>
        {
            var corpus = new Corpus([.. texts.Select((t, i) => new LabeledStatement(new($"s{i}", t), new("b")) { Split = Split.Train })]);
            CorpusFile.Write(corpus, At("round.csv"));
            var read = CorpusFile.Read(At("round.csv")).Corpus;
            Assert.Equal(texts, read.Statements.Select(s => s.Statement.Text));
            Assert.Equal(corpus.Fingerprint(), read.Fingerprint());
        }, iter: 300, threads: 1);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string At(string name) => Path.Combine(folder, name);
}
