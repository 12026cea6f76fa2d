using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Readout.Cli.Bulk;

/// <summary>What the Slurm of this machine says of its nodes.</summary>
internal static class SlurmNodes
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>The memory of the largest node in MB; null when no Slurm answers.</summary>
    public static long? LargestMegabytes()
    {
        try
        {
            using var sinfo = Process.Start(new ProcessStartInfo("sinfo", ["--noheader", "--format=%m"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            });
            if (sinfo is null || !sinfo.WaitForExit(Patience) || sinfo.ExitCode != 0)
                return null;
            long[] sizes = [.. sinfo.StandardOutput.ReadToEnd().Split('\n').Select(Parse).Where(m => m > 0)];
            return sizes.Length > 0 ? sizes.Max() : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static long Parse(string line) => long.TryParse(line.Trim().TrimEnd('+'), NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : 0;
}
