using System.ComponentModel;
using System.Diagnostics;

namespace Readout.Encoders;

/// <summary>Runs npm, which fetches the packages that a lock file names and checks their hashes.</summary>
internal static class NpmCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Installs exactly what the lock file in a folder says.</summary>
    /// <returns>What stood in the way; empty when nothing did.</returns>
    public static string InstallLocked(string folder)
    {
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["ci", "--loglevel=error"])
        {
            WorkingDirectory = folder,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        try
        {
            using var npm = Process.Start(start)!;
            var errors = npm.StandardError.ReadToEndAsync();
            var output = npm.StandardOutput.ReadToEndAsync();
            if (!npm.WaitForExit(Patience))
            {
                npm.Kill(entireProcessTree: true);
                return $"npm did not end within {Patience.TotalMinutes:0} minutes";
            }

            return npm.ExitCode == 0 ? "" : $"npm ended with code {npm.ExitCode}: {FirstLine(errors.Result + output.Result)}";
        }
        catch (Win32Exception)
        {
            return "npm was not found; it comes with Node.js 18 or later";
        }
    }

    private static string FirstLine(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.StartsWith("npm error", StringComparison.Ordinal) ? line["npm error".Length..].Trim() : line)
        .FirstOrDefault(line => line.Contains(' '), "no reason given");
}
