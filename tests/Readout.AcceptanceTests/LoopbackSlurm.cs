using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Readout.AcceptanceTests;

/// <summary>The Slurm that the tests were started beside; it is one of their own, so its jobs may be killed and its nodes lost.</summary>
internal sealed class LoopbackSlurm(string daemonPids)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Finds it; otherwise the test is skipped with the reason.</summary>
    public static LoopbackSlurm OrSkip()
    {
        if (!TryRun("scontrol", ["show", "config"], "", out var config))
            Assert.Skip("no Slurm answers here; '.ci/slurm dotnet test ML.sln' starts one");
        var settings = config.Split('\n').Select(l => l.Split('=', 2)).Where(p => p.Length == 2).ToLookup(p => p[0].Trim(), p => p[1].Trim());
        var name = settings["ClusterName"].FirstOrDefault();
        if (name != "loopback")
            Assert.Skip($"the Slurm here is '{name}', which others may use; '.ci/slurm dotnet test ML.sln' starts one of its own");
        return new(settings["SlurmdPidFile"].First());
    }

    /// <summary>Submits a script; returns the job.</summary>
    public static string Submit(string folder, string script) => Do("sbatch", folder, "--parsable", script).Trim();

    /// <summary>Kills everything that a task runs.</summary>
    public static void Kill(string task) => Do("scancel", "", "--full", "--signal=KILL", task);

    /// <summary>Puts a task back into the queue.</summary>
    public static void Requeue(string task) => Do("scontrol", "", "requeue", task);

    /// <summary>The states of a job's tasks, one a task.</summary>
    public static string[] States(string job) => Lines(Do("squeue", "", "-h", "-a", "-t", "all", "-r", "-j", job, "-o", "%T"));

    /// <summary>Where a task runs.</summary>
    public static string NodeOf(string task) => Do("squeue", "", "-h", "-a", "-t", "all", "-r", "-j", task, "-o", "%N").Trim();

    /// <summary>How often a task was begun again.</summary>
    public static int Restarts(string task) => int.Parse(
        Do("scontrol", "", "show", "job", task).Split("Restarts=")[1].Split(' ')[0], CultureInfo.InvariantCulture);

    /// <summary>Waits until something holds.</summary>
    public static void WaitFor(string what, Func<bool> holds)
    {
        var clock = Stopwatch.StartNew();
        while (!holds())
        {
            Assert.True(clock.Elapsed < Patience, $"waited too long: {what}");
            Thread.Sleep(50);
        }
    }

    /// <summary>Loses a node with everything on it: its daemon is killed, and the controller told so.</summary>
    public void Lose(string node)
    {
        using var daemon = Process.GetProcessById(int.Parse(File.ReadAllText(daemonPids.Replace("%n", node, StringComparison.Ordinal)), CultureInfo.InvariantCulture));
        daemon.Kill();
        Do("scontrol", "", "update", $"nodename={node}", "state=down", "reason=lost");
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string Do(string program, string folder, params string[] arguments)
    {
        Assert.True(TryRun(program, arguments, folder, out var output), $"{program} {string.Join(' ', arguments)} failed: {output}");
        return output;
    }

    private static bool TryRun(string program, string[] arguments, string folder, out string output)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, WorkingDirectory = folder })!;
            output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            output = "";
            return false;
        }
    }
}
