using Readout.Tests.Cli;

namespace Readout.Tests.Bulk;

public sealed class BulkVerbsTests(TrainedModel trained) : IClassFixture<TrainedModel>
{
    private readonly CommandLine cli = trained.Cli;

    [Fact]
    public void Shards_are_merged_to_the_output_of_one_run_and_topics_counts_it()
    {
        cli.Write("talks.csv", "document,date,text\na,2020-01-05,gas pipeline\na,2021,missiles and tanks\nb,2021-07,a dam on the river\nb,2021-07,the river dam and the flood\n");
        cli.Run("classify @talks.csv --out @whole.csv --model @model").Done();
        cli.Run("classify @talks.csv --out @coded.csv --model @model --shard 2/2").Done();
        Assert.Contains("1 of 2 parts missing: 1", cli.Run("merge @coded.csv.parts").Failure(3), StringComparison.Ordinal);
        cli.Run("classify @talks.csv --out @coded.csv --model @model --shard 1/2").Done();
        cli.Run("merge @coded.csv.parts").Done();
        Assert.Equal(File.ReadAllText(cli["whole.csv"]), File.ReadAllText(cli["coded.csv"]));
        var lines = cli.Run("topics @coded.csv --by year --csv --figures @figures").Done().Lines;
        Assert.Equal("by,value,documents,of,topic,statements,share,low,high", lines[0]);
        Assert.Contains("year,2020,1,1,gas,1,1,,", lines);
        Assert.Contains(lines, l => l.StartsWith("year,2021,2,3,dams,2,0.666667,", StringComparison.Ordinal));
        Assert.True(File.Exists(cli["figures/topics-by-year.png"]));
    }

    [Fact]
    public void Rows_without_a_date_are_told_and_a_column_without_any_is_refused()
    {
        cli.Write("dated.csv", "topic,date,speaker\ngas,2020-01-05,Ann\ngas,soon,Ann\n");
        Assert.Contains(
            "1 of 2 rows have no date such as 2024-03-15 in the column 'date'; they stand by themselves",
            cli.Run("topics @dated.csv --by year").Done().ErrorLines);
        Assert.Equal(
            "--by month: no row has a date such as 2024-03-15 in the column 'speaker'; name that of the dates with --date",
            cli.Run("topics @dated.csv --by month --date speaker").Failure(2));
    }

    [Fact]
    public void A_dash_writes_row_by_row_to_standard_output_and_an_empty_pipe_is_no_error()
    {
        Assert.StartsWith("{\"text\":\"gas\",\"n\":1,\"topic\":\"gas\",", cli.Run("classify - --out - --model @model", "{\"text\":\"gas\",\"n\":1}\n").Done().Output, StringComparison.Ordinal);
        Assert.Equal("", cli.Run("classify - --out - --model @model", "").Done().Output);
    }

    [Fact]
    public void An_article_goes_row_by_row_too()
    {
        cli.Write("art.txt", "Minister Ada Berg said that the gas pipeline is dear.");
        cli.Run("classify @art.txt --out @art.tsv --model @model").Done();
        Assert.StartsWith("art#1\tart\t0\t53\tAda Berg\t", File.ReadAllLines(cli["art.tsv"])[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("classify a.csv --shard 9/8 --out o.csv", "--shard 9/8: there is no such shard; of 8 they count from 1/8 to 8/8")]
    [InlineData("classify a.csv --shard 1/8", "name the output with --out FILE for --shard")]
    [InlineData("classify a.csv --resume", "name the output with --out FILE for --resume")]
    [InlineData("classify a.csv --threads 0", "--threads 0 is not between 1 and 1024")]
    [InlineData("classify a.csv --out o.xlsx", "--out o.xlsx: the ending does not tell the format; use .csv, .tsv, .jsonl (also .gz) or .parquet, or say --csv or --jsonl")]
    [InlineData("classify a.csv --out o.csv --jsonl", "--out o.csv is Csv, but another format is asked for; leave the option out or change the ending")]
    [InlineData("slurm - --out o.csv", "a pipe cannot be divided into shards; name files")]
    public void Wrong_usage_is_one_line_with_the_way_out(string line, string message) => Assert.Equal(message, cli.Run(line).Failure(2));
}
