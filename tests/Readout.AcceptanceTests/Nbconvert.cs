using System.ComponentModel;
using System.Diagnostics;

namespace Readout.AcceptanceTests;

/// <summary>Jupyter's nbconvert, where it is installed.</summary>
internal static class Nbconvert
{
    private static readonly Lazy<bool> IsHere = new(() => TryRun(Path.GetTempPath(), ["nbconvert", "--version"]) is (0, _));

    /// <summary>Why tests of it cannot run; null when they can.</summary>
    public static string? Missing => IsHere.Value ? null : "'jupyter nbconvert' does not run on this machine (Debian: apt-get install jupyter-nbconvert)";

    /// <summary>Registers the kernel below a folder and executes a notebook with it there.</summary>
    public static void Execute(TemporaryFolder folder, string notebook, string output)
    {
        var install = ReadoutProcess.Run(folder.Path, ["notebook", "install", "--prefix", folder["jupyter"]]);
        Assert.True(install.ExitCode == 0, install.Error);
        var run = TryRun(
            folder.Path,
            ["nbconvert", "--to", "notebook", "--execute", notebook, "--output", folder[output]],
            ("JUPYTER_PATH", Path.Combine(folder["jupyter"], "share", "jupyter")));
        Assert.True(run is (0, _), run?.Error);
    }

    private static (int ExitCode, string Error)? TryRun(string folder, string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("jupyter", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEnd();
            process.WaitForExit();
            _ = output.Result;
            return (process.ExitCode, error);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
