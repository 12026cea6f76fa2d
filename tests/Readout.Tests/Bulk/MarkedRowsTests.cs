using Readout.Bulk;
using Readout.Core;
using Readout.Tests.Evaluation;

namespace Readout.Tests.Bulk;

public sealed class MarkedRowsTests : IDisposable
{
    private readonly Workbench bench = new();

    public MarkedRowsTests() => bench.Write("in.csv", "text,abstain\n.9/.1,mine\n.6/.4,mine\n.4/.6,mine\n.99/.01 strange,mine\n");

    [Theory]
    [InlineData("out.csv", "out_of_domain")]
    [InlineData("out.jsonl", "outOfDomain")]
    [InlineData("out.parquet", "out_of_domain")]
    public void Answers_of_little_confidence_and_texts_out_of_domain_are_marked(string output, string column)
    {
        Assert.Equal(["false false", "true false", "true false", "true true"], Marked(output, column, .7));
        Assert.Equal(["false false", "false false", "false false", "true true"], Marked(output, column, double.NaN));
    }

    [Fact]
    public void A_confidence_of_just_the_threshold_is_not_below_it() =>
        Assert.Equal(["false false", "false false", "false false", "true true"], Marked("out.csv", "out_of_domain", .6));

    [Fact]
    public void Json_lines_have_the_marks_where_classify_writes_them_for_few_rows()
    {
        Run("out.jsonl", .7);
        Assert.Equal(
            "{\"text\":\".6/.4\",\"topic\":\"a\",\"probability\":0.6,\"abstain\":true,\"outOfDomain\":false,\"probabilities\":{\"a\":0.6,\"b\":0.4}}",
            bench.Lines("out.jsonl")[1]);
    }

    [Fact]
    public void Marks_of_an_earlier_run_are_replaced()
    {
        Run("out.parquet", .7);
        BulkClassifier.Run(bench.Job("out.parquet") with { Force = true }, new Strange(), BulkOutput.Of(bench["again.csv"])!, _ => { }, CancellationToken.None);
        Assert.Equal("text,topic,probability,abstain,out_of_domain,p_a,p_b", bench.Lines("again.csv")[0]);
        Assert.Equal(".6/.4,a,0.600000,false,false,0.600000,0.400000", bench.Lines("again.csv")[2]);
    }

    public void Dispose() => bench.Dispose();

    private void Run(string output, double abstainBelow) => BulkClassifier.Run(
        bench.Job("in.csv") with { Force = true, AbstainBelow = abstainBelow }, new Strange(), BulkOutput.Of(bench[output])!, _ => { }, CancellationToken.None);

    private IEnumerable<string> Marked(string output, string column, double abstainBelow)
    {
        Run(output, abstainBelow);
        var rows = ClassifiedRows.Of(InputFiles.Find([bench[output]], lines: false, () => Stream.Null));
        return [.. rows.Read(["abstain", column]).Select(row => string.Join(' ', row.Values))];
    }

    /// <summary>Reads the probabilities from the text; one that says so is strange to it.</summary>
    private sealed class Strange : ITopicClassifier
    {
        private readonly FakeClassifier spoken = FakeClassifier.Spoken("a b");

        public string Name => "strange";

        public IReadOnlyList<Topic> Topics => spoken.Topics;

        public IReadOnlyList<TopicPrediction> Classify(IReadOnlyList<string> texts) =>
            [.. texts.Select(t => spoken.Classify([t.Split(' ')[0]])[0] with { OutOfDomain = t.EndsWith("strange", StringComparison.Ordinal) })];
    }
}
