using System.Text;
using Readout.Core;
using Readout.Corpora;
using static Readout.Tests.Corpora.Inputs;

namespace Readout.Tests.Corpora;

/// <summary>Bad corpus files and the one line that each gives.</summary>
public class BadCorpusTests
{
    public static TheoryData<string, string> BadCsv => new()
    {
        // The header.
        {
            "id,text,topics\n1,a,b\n",
            "1: there is no column 'topic' among 'id', 'text', 'topics'; did you mean 'topics'? Rename it to 'topic'"
        },
        { "Sentence,topic\na,b\n", "1: there is no column 'text' among 'Sentence', 'topic'; did you mean 'Sentence'? Rename it to 'text'" },
        { "a,b\n1,2\n", "1: there is no column 'text' among 'a', 'b'; name the column of the texts 'text'" },
        { "\n\ntext;x\na;b\n", "3: there is no column 'topic' among 'text', 'x'; name the column of the topics 'topic'" },
        { "text,topic,Text\na,b,c\n", "1: the column 'text' stands twice in the header; rename or remove one" },
        { "text,topic,x,X\na,b,c,d\n", "1: the column 'x' stands twice in the header; rename or remove one" },
        {
            "\"text,topic\na,b\n",
            "1: a quotation mark opens a field of this row and none closes it; close it, or write it twice (\"\") if it is text"
        },
        { "text,topic\n", " it holds no statement; add rows below the header" },
        { "text,topic\n\n,\n", " it holds no statement; add rows below the header" },
        { " \n\n", " it is empty; check that it is the right file" },

        // Rows that do not fit.
        {
            "text,topic\na,economy-trade\nb, c,economy-trade\n",
            "3: 3 fields, but the header has 2; put quotation marks around a text that holds the separator"
        },
        { "text,topic\nb\n", "2: 1 field, but the header has 2; is a separator missing, or a text cut in two?" },
        { "text,topic,note\nb,economy-trade\n", "2: 2 fields, but the header has 3; is a separator missing, or a text cut in two?" },
        {
            "text,topic\na,economy-trade\n\"b,economy-trade\nc,economy-trade\n",
            "3: a quotation mark opens a field of this row and none closes it; close it, or write it twice (\"\") if it is text"
        },
        {
            "text,topic\n\"Yes,\" he said,economy-trade\n",
            "2: text behind a closing quotation mark; write a quotation mark inside a quoted text twice (\"\")"
        },

        // Values.
        { "text,topic\n\"a\nb\",economy-trade\n ,economy-trade\n", "4: the text is empty; write the statement or delete the row" },
        { "text,topic\na,\n", "2: the topic is empty; write one, or delete the row" },
        { "text,topic\na,\"b\nc\"\n", "2: topic 'b↵c' holds a control character or line break; remove it" },
        { "text,topic\na,trade\n", "2: topic 'trade' is not one of bilateral-relations, …; did you mean 'economy-trade'?" },
        {
            "text,topic\na,Economy and Trade\n",
            "2: topic 'Economy and Trade' is not one of bilateral-relations, …; did you mean 'economy-trade'?"
        },
        {
            "text,topic\na,xyz\n",
            "2: topic 'xyz' is not one of bilateral-relations, economy-trade; write one of them, or add it to the codebook"
        },
        {
            "text,topic\na,trade\nb,c\nd,\n",
            "2: topic 'trade' is not one of bilateral-relations, …; did you mean 'economy-trade'? (and 2 more lines with a problem)"
        },
        { "text,topic,split\na,economy-trade,hedlout\n", "2: split 'hedlout' is not one of train, heldout; did you mean 'heldout'?" },
        { "text,topic,split\na,economy-trade,3\n", "2: split '3' is not one of train, heldout; write one of them, or leave it empty" },
        { "text,topic,start\na,economy-trade,-1\n", "2: start '-1' is not a whole number from 0; correct it, or leave it empty" },
        { "text,topic,end\na,economy-trade,1.5\n", "2: end '1.5' is not a whole number from 0; correct it, or leave it empty" },
        { "text,topic,start,end\na,economy-trade,9,3\n", "2: end 3 is before start 9; correct them or leave them empty" },
        {
            "id,text,topic\n7,a,economy-trade\n8,b,economy-trade\n7,c,economy-trade\n",
            "4: id '7' stands on line 2 already; give each row its own, or remove the column"
        },
        {
            "id,text,topic\n2,a,economy-trade\n,b,economy-trade\n",
            "3: id '2' stands on line 2 already; give each row its own, or remove the column"
        },
    };

    public static TheoryData<string, string> BadJson => new()
    {
        {
            "{\"text\": \"é\", \"topic\": }\n",
            "1: not valid JSON at character 24; write one object a line, like {\"text\": \"…\", \"topic\": \"…\"}"
        },
        { "\n[1]\n", "2: a list instead of an object; write one object a line, like {\"text\": \"…\", \"topic\": \"…\"}" },
        { "{\"text\": 5, \"topic\": \"economy-trade\"}", "1: 'text' is a number (5); write a text in quotation marks" },
        { "{\"text\": \"a\", \"topic\": [\"b\"]}", "1: 'topic' is a list; write a text in quotation marks" },
        {
            "{\"text\": \"a\", \"topic\": \"economy-trade\", \"split\": true}",
            "1: 'split' is true or false; write a text in quotation marks"
        },
        {
            "{\"text\": \"\\ud83d\", \"topic\": \"economy-trade\"}",
            "1: 'text' is a text with half a character; write a text in quotation marks"
        },
        {
            "{\"\\ud83d\": \"x\", \"text\": \"a\", \"topic\": \"economy-trade\"}",
            "1: a name with half a character (an escape such as \\ud83d alone), which no text can hold; write the other half or remove it"
        },
        { "{\"text\": \"a\\u0000b\", \"topic\": \"economy-trade\"}", "1: the text holds a NUL character; remove it" },
        { "{\"text\": \"a\", \"Text\": \"b\", \"topic\": \"economy-trade\"}", "1: 'text' stands twice; remove one" },
        { "{\"text\": \"a\", \"topic\": null}", "1: there is no column 'topic' among 'text'; name the column of the topics 'topic'" },
        {
            "{\"text\": \"a\", \"label\": \"b\"}",
            "1: there is no column 'topic' among 'text', 'label'; did you mean 'label'? Rename it to 'topic'"
        },
    };

    [Theory]
    [MemberData(nameof(BadCsv))]
    public void A_bad_table_gives_one_line(string text, string complaint) =>
        Assert.Equal("x.csv:" + complaint, Complaint(() => Corpus(text, codebook: TwoTopics)));

    [Theory]
    [MemberData(nameof(BadJson))]
    public void Bad_json_gives_one_line(string text, string complaint) =>
        Assert.Equal("x.jsonl:" + complaint, Complaint(() => Corpus(text, "x.jsonl", TwoTopics)));

    [Fact]
    public void A_json_array_is_no_jsonl() =>
        Assert.Equal(
            "x.json: this looks like a JSON array; write one object on each line (JSONL)",
            Complaint(() => Corpus("[{}]", "x.json")));

    [Theory]
    [InlineData("x.csv", "text,topic\n")]
    [InlineData("x.jsonl", "\n")]
    public void A_line_of_ten_megabytes_is_refused(string name, string before) => Assert.Equal(
        $"{name}:2: a line of 10,000,000 characters, where 1,000,000 is the limit; is a line break lost?",
        Complaint(() => Corpus(before + new string('a', 10_000_000), name)));

    [Fact]
    public void The_first_problem_is_told_even_when_a_later_one_is_of_another_kind() => Assert.Equal(
        "x.csv:2: the topic is empty; write one, or delete the row (and 1 more line with a problem)",
        Complaint(() => Corpus("text,topic\na,\n\"b,c\n")));

    [Fact]
    public void Binary_rows_are_refused_before_they_are_parsed() =>
        Assert.StartsWith("x.csv:2: a NUL character", Complaint(() => Corpus("text,topic\na\0,b\n")), StringComparison.Ordinal);

    [Fact]
    public void Damaged_bytes_never_give_anything_but_a_corpus_or_a_complaint()
    {
        var good = Encoding.UTF8.GetBytes("id,text,topic,split\n1,\"a, \"\"b\"\"\",economy-trade,train\n2,é,bilateral-relations,test\n");
        var random = new SeededRandom(5);
        for (var i = 0; i < 500; i++)
        {
            var bytes = good.ToArray();
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            try
            {
                Assert.NotEmpty(CorpusFile.Read(new MemoryStream(bytes), "x.csv").Corpus.Statements);
            }
            catch (BadDataException e)
            {
                Assert.StartsWith("x.csv:", e.Message, StringComparison.Ordinal);
            }
        }
    }
}
