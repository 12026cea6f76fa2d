using Readout.Core;

namespace Readout.AcceptanceTests;

public sealed class SlurmTests
{
    private const int Tasks = 8, Rows = 16_000;

    [Fact]
    public void An_array_of_eight_survives_a_killed_task_and_a_lost_node_and_merges_to_the_bytes_of_one_run()
    {
        var slurm = LoopbackSlurm.OrSkip();
        using var folder = new TemporaryFolder();
        ManyRows.Write(folder["rows.csv"], Rows);
        string[] model = ["--model", Repository.PathOf("models", "topics-ngrams")];
        Done(ReadoutProcess.Run(folder.Path, ["classify", "rows.csv", "--out", "one.csv", "--rejects", "one-rejects.jsonl", .. model]), 5);
        var script = ReadoutProcess.Run(folder.Path, ["slurm", "rows.csv", "--out", "coded.csv", "--tasks", "8", .. model]);
        Done(script, 0);
        File.WriteAllText(folder["job.sh"], Holding(script.Output));

        var job = LoopbackSlurm.Submit(folder.Path, "job.sh");
        LoopbackSlurm.WaitFor("task 2 writes", () => File.Exists(folder["held.2"]));
        LoopbackSlurm.Kill($"{job}_2");
        LoopbackSlurm.WaitFor("task 2 has failed", () => LoopbackSlurm.States($"{job}_2") is ["FAILED" or "CANCELLED"]);
        Assert.False(File.Exists(folder["coded.csv.parts/part-00002-of-00008.json"]));
        LoopbackSlurm.WaitFor("task 5 writes", () => File.Exists(folder["held.5"]));
        slurm.Lose(LoopbackSlurm.NodeOf($"{job}_5"));
        LoopbackSlurm.Requeue($"{job}_2");
        LoopbackSlurm.WaitFor("all tasks are done", () => LoopbackSlurm.States(job) is { Length: Tasks } states && states.All(s => s == "COMPLETED"));
        Assert.True(LoopbackSlurm.Restarts($"{job}_2") > 0 && LoopbackSlurm.Restarts($"{job}_5") > 0);

        Done(ReadoutProcess.Run(folder.Path, ["merge", "coded.csv.parts"]), 5);
        Assert.Equal(Fingerprint.OfFile(folder["one.csv"]), Fingerprint.OfFile(folder["coded.csv"]));
        Assert.Equal(File.ReadAllText(folder["one-rejects.jsonl"]), File.ReadAllText(folder["rejects.jsonl"]));
    }

    /// <summary>The script, but the first attempts at tasks 2 and 5 stop in the middle of their work, to be caught there.</summary>
    private static string Holding(string script)
    {
        var lines = script.TrimEnd('\n').Split('\n');
        return string.Join('\n', lines[..^1]) + "\n" + $$"""
            if [ "${SLURM_RESTART_COUNT:-0}" -eq 0 ] && [[ $SLURM_ARRAY_TASK_ID = [25] ]]; then
                {{lines[^1].Split(" || ")[0]}} &
                until ls coded.csv.parts/.part-0000$SLURM_ARRAY_TASK_ID-* >/dev/null 2>&1; do sleep 0.01; done
                kill -STOP $!
                touch held.$SLURM_ARRAY_TASK_ID
                wait
            fi

            """.ReplaceLineEndings("\n") + lines[^1] + "\n";
    }

    private static void Done(ReadoutProcess run, int exitCode) => Assert.True(run.ExitCode == exitCode, run.Error);
}
