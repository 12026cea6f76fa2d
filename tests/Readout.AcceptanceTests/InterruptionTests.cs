using System.Diagnostics;
using Readout.Core;

namespace Readout.AcceptanceTests;

public sealed class InterruptionTests
{
    private static readonly string[] Model = ["--model", Repository.PathOf("models", "topics-ngrams")];

    [Theory]
    [InlineData("KILL", 137)]
    [InlineData("INT", 130)]
    [InlineData("TERM", 130)]
    public async Task A_run_that_was_killed_or_interrupted_is_continued_to_the_bytes_of_one_run(string signal, int exitCode)
    {
        if (!OperatingSystem.IsLinux())
            Assert.Skip("signals are sent with kill");
        using var folder = new TemporaryFolder();
        ManyRows.Write(folder["rows.csv"], 48_000);
        Assert.Equal(5, ReadoutProcess.Run(folder.Path, ["classify", "rows.csv", "--out", "one.csv", "--rejects", "one.jsonl", .. Model]).ExitCode);
        string[] command = ["classify", "rows.csv", "--out", "coded.csv", .. Model];
        using (var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "readout.dll"), .. command])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardError = true,
        })!)
        {
            var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            while (!File.Exists(folder["coded.csv.journal"]) || File.ReadLines(folder["coded.csv.journal"]).Count() < 2)
                Assert.False(process.WaitForExit(1), "the run was over before it could be interrupted");
            if (signal == "INT" && IgnoresInterrupts(process))
            {
                process.Kill();
                Assert.Skip("whoever started the tests ignores SIGINT, as a shell does for a job in the background, and the program inherits that");
            }

            Process.Start("kill", [$"-{signal}", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]).WaitForExit();
            process.WaitForExit();
            Assert.Equal(exitCode, process.ExitCode);
            if (exitCode == 130)
                Assert.Contains("the same command with --resume goes on", await error, StringComparison.Ordinal);
        }

        Assert.False(File.Exists(folder["coded.csv"]));
        Assert.Equal(2, ReadoutProcess.Run(folder.Path, command).ExitCode);
        Assert.Equal(5, ReadoutProcess.Run(folder.Path, [.. command, "--resume"]).ExitCode);
        Assert.Equal(Fingerprint.OfFile(folder["one.csv"]), Fingerprint.OfFile(folder["coded.csv"]));
        Assert.Equal(File.ReadAllText(folder["one.jsonl"]), File.ReadAllText(folder["rejects.jsonl"]));
    }

    /// <summary>Whether bit 2 of the mask of ignored signals is set.</summary>
    private static bool IgnoresInterrupts(Process process) =>
        File.ReadLines($"/proc/{process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)}/status").First(line => line.StartsWith("SigIgn:", StringComparison.Ordinal))[^1] is '2' or '3' or '6' or '7' or 'a' or 'b' or 'e' or 'f';
}
