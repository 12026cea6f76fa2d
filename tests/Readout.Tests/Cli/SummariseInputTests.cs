namespace Readout.Tests.Cli;

/// <summary>Folders and several files: what cannot be read is named and left out, the rest is summarised.</summary>
public sealed class SummariseInputTests(TrainedModel trained) : IClassFixture<TrainedModel>
{
    private const string Gas = "President Ada Berg of Norland said on Friday that the gas pipeline will be finished next year.\n";
    private const string Russian = "Президент принял премьер-министра и обсудил с ним строительство железной дороги.\n";

    private readonly CommandLine cli = trained.Cli;

    [Theory]
    [InlineData("summarise")]
    [InlineData("classify")]
    public void A_bad_file_does_not_stop_a_folder(string verb)
    {
        Directory.CreateDirectory(cli[$"in-{verb}"]);
        cli.Write($"in-{verb}/a.txt", "");
        cli.Write($"in-{verb}/b.txt", Gas);
        cli.Write($"in-{verb}/c.txt", Russian);
        File.WriteAllBytes(cli[$"in-{verb}/d.txt"], [65, 0xE9, 66]);
        var answer = cli.Run($"{verb} @in-{verb} --model @model --csv");
        Assert.Equal(5, answer.ExitCode);
        Assert.Contains("Ada Berg", Assert.Single(answer.Lines[1..]), StringComparison.Ordinal);
        string[] aside = [.. answer.ErrorLines.Where(line => line.StartsWith("set aside: ", StringComparison.Ordinal))];
        Assert.Equal(3, aside.Length);
        Assert.Contains(aside, line => line.EndsWith("a.txt: it is empty; check that it is the right file", StringComparison.Ordinal));
        Assert.Contains(aside, line => line.Contains("c.txt: the text is not in English", StringComparison.Ordinal));
        Assert.Contains(aside, line => line.Contains("d.txt: byte 1 is not UTF-8", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_of_bad_files_alone_fails_with_the_first()
    {
        Directory.CreateDirectory(cli["bad"]);
        cli.Write("bad/a.txt", " \n");
        Assert.EndsWith("a.txt: it is empty; check that it is the right file", cli.Run("summarise @bad --model @model").Failure(3), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_files_are_summarised_one_after_another_in_their_order()
    {
        cli.Write("second.txt", Gas);
        cli.Write("first.csv", "text,speaker,document\nTanks and missiles are ready.,Olav Dahl,x\n,Olav Dahl,x\n");
        cli.Write("empty.txt", "");
        var answer = cli.Run("summarise @second.txt @first.csv --model @model --csv");
        Assert.Equal(5, answer.ExitCode); // a row without text
        Assert.Equal(2, answer.Lines.Length - 1);
        Assert.Equal(5, cli.Run("summarise @second.txt @empty.txt --model @model --csv").ExitCode);
        Assert.Contains("there is no such file", cli.Run("summarise @second.txt @nowhere.txt --model @model").Failure(3), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_without_a_statement_is_named()
    {
        cli.Write("talks.txt", Gas);
        cli.Write("caption.txt", "(Source: NNA)\n");
        var answer = cli.Run("summarise @talks.txt @caption.txt --model @model --csv").Done();
        Assert.Contains("without a statement, since all of it is headline, caption or other furniture: caption", answer.ErrorLines);
    }

    [Fact]
    public void Thousands_of_sentences_that_all_need_a_topic_get_it_from_n_grams()
    {
        cli.Write("many.csv", "text\n" + string.Concat(Enumerable.Range(0, 5_001).Select(i => $"Item {i} of the plan was adopted.\n")));
        var answer = cli.Run("summarise @many.csv --grid --csv").Done();
        Assert.Contains("n-grams only", answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("n-grams", cli.Run("summarise @many.csv --model @model --by speaker").Done().Error, StringComparison.Ordinal);
    }
}
