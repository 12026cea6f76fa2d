using System.Globalization;

namespace Readout.Cli.Bulk;

/// <summary>A batch script for a Slurm job array, one task a shard.</summary>
/// <param name="Tasks">How many tasks.</param>
/// <param name="Threads">Processors of a task.</param>
/// <param name="Output">The output that the parts will be merged into.</param>
/// <param name="Command">The command of a task, without shard and threads, each word as it is.</param>
internal sealed record SlurmScript(int Tasks, int Threads, string Output, IReadOnlyList<string> Command)
{
    private const double TimeMargin = 3, MemoryMargin = 1.5, StartSeconds = 60;
    private const long MemoryStep = 256L << 20;

    /// <summary>The script.</summary>
    /// <param name="measured">What time and memory are taken from.</param>
    /// <param name="program">The words that start this program.</param>
    /// <param name="largestNode">Memory of the cluster's largest node in MB; null when unknown.</param>
    public string Text(DryRun measured, IReadOnlyList<string> program, long? largestNode)
    {
        // A cluster that does not count memory says that its nodes have next to none, and refuses jobs that ask for some.
        var memory = largestNode < Megabytes(measured) ? "0" : string.Create(CultureInfo.InvariantCulture, $"{Megabytes(measured)}M");
        var start = string.Join(' ', program.Select(Quote));
        return string.Create(CultureInfo.InvariantCulture, $"""
            #!/bin/bash
            #SBATCH --job-name=readout
            #SBATCH --array=1-{Tasks}
            #SBATCH --cpus-per-task={Threads}
            #SBATCH --mem={memory}
            #SBATCH --time={Time(measured)}
            #SBATCH --requeue
            #SBATCH --open-mode=append
            #SBATCH --output=readout-%A-%a.log
            # Measured here: {measured.Rows:N0} rows in {measured.Seconds:F1} s on {Threads} thread{(Threads == 1 ? "" : "s")}, at most {measured.PeakBytes >> 20} MB; a task gets {TimeMargin:F0} times the time
            # and {MemoryMargin:F1} times the memory. A task that is killed or requeued begins its shard anew; one that is done stays done.
            # Submit this file with sbatch; when all tasks are done:
            #   sbatch --dependency=afterok:JOB --wrap {Quote($"{start} merge {Quote(Output + ".parts")} || [ $? -eq 5 ]")}
            set -euo pipefail
            # Exit code 5 means that single rows were set aside: the shard is done.
            {start} {string.Join(' ', Command.Select(Quote))} --threads {Threads} --shard "$SLURM_ARRAY_TASK_ID/{Tasks}" || [ $? -eq 5 ]

            """).ReplaceLineEndings("\n");
    }

    private static long Megabytes(DryRun measured)
    {
        var wanted = (long)(measured.PeakBytes * MemoryMargin);
        return (wanted + MemoryStep - 1) / MemoryStep * MemoryStep >> 20;
    }

    private string Time(DryRun measured)
    {
        var seconds = double.IsNaN(measured.SecondsForAll) ? 0 : measured.SecondsForAll / Tasks * TimeMargin;
        var minutes = (long)Math.Max(5, Math.Ceiling((seconds + StartSeconds) / 60));
        return string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:D2}:{minutes % 60:D2}:00");
    }

    /// <summary>A word as the shell takes it unchanged.</summary>
    private static string Quote(string word) => word.All(c => char.IsAsciiLetterOrDigit(c) || "/._-+=:,@%".Contains(c, StringComparison.Ordinal)) && word.Length > 0
        ? word : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
