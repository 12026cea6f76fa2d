using System.Diagnostics;
using Readout.Cli.Bulk;

namespace Readout.Tests.Cli;

public sealed class SlurmScriptTests(TrainedModel trained) : IClassFixture<TrainedModel>
{
    private static readonly DryRun Measured = new(1000, 2, .5, 100 << 20);

    private readonly CommandLine cli = trained.Cli;

    [Fact]
    public void The_shell_takes_every_word_of_the_command_as_it_was_given()
    {
        if (!File.Exists("/bin/bash"))
            Assert.Skip("there is no bash here");
        string[] words = ["classify", "my rows/it's $HOME.csv", "*.csv", "--out", "coded \"here\".csv", "--encoder", "C:\\mini lm", "ü", ""];
        cli.Write("job.sh", new SlurmScript(8, 2, "coded here.csv", words).Text(Measured, ["printf", "%s\\n"], null));
        var start = new ProcessStartInfo("/bin/bash", [cli["job.sh"]]) { RedirectStandardOutput = true };
        start.Environment["SLURM_ARRAY_TASK_ID"] = "3";
        using var bash = Process.Start(start)!;
        Assert.Equal([.. words, "--threads", "2", "--shard", "3/8", ""], bash.StandardOutput.ReadToEnd().Split('\n'));
        bash.WaitForExit();
        Assert.Equal(0, bash.ExitCode);
    }

    [Fact]
    public void The_job_that_merges_is_one_word_and_does_not_fail_of_rows_set_aside()
    {
        var line = new SlurmScript(8, 1, "coded here.csv", ["classify"]).Text(Measured, ["readout"], null).Split('\n').First(l => l.Contains("--wrap", StringComparison.Ordinal));
        Assert.EndsWith("--wrap 'readout merge '\\''coded here.csv.parts'\\'' || [ $? -eq 5 ]'", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_that_change_the_result_are_handed_on()
    {
        cli.Write("rows.csv", "words\nThe gas supply\n");
        var script = cli.Run("slurm @rows.csv --out @coded.csv --model @model --text words --abstain 0.55 --top --lines").Done().Lines[^1];
        Assert.Contains($" --model {cli["model"]} --abstain 0.55 --top --text words --lines --threads 1 --shard ", script, StringComparison.Ordinal);
        Assert.Contains(" --precision 0.5 ", cli.Run("slurm @rows.csv --out @coded.csv --model @model --text words --precision 0.5").Done().Lines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("slurm a.csv --out b.csv --precision 2", "--precision: 2 is not above 0 and at most 1, such as 0.9")]
    [InlineData("slurm a.csv --out b.csv --precision 0.9 --abstain 0.9", "name one of --precision, --abstain")]
    public void A_threshold_that_makes_no_sense_is_wrong_usage(string line, string message) => Assert.Equal(message, cli.Run(line).Failure(2));
}
