using System.Diagnostics;
using Readout.Bulk;
using Readout.Core;

namespace Readout.Cli.Bulk;

/// <summary>What the beginning of a job costs on this machine.</summary>
/// <param name="Rows">Rows classified.</param>
/// <param name="Seconds">In how many seconds.</param>
/// <param name="Share">The share of the input that they are.</param>
/// <param name="PeakBytes">The most memory that the process had.</param>
internal sealed record DryRun(long Rows, double Seconds, double Share, long PeakBytes)
{
    private const double Longest = 8;

    /// <summary>Seconds for all of the input; NaN when nothing could be measured.</summary>
    public double SecondsForAll => Share > 0 ? Seconds / Share : double.NaN;

    /// <summary>Classifies for a few seconds, to nowhere.</summary>
    public static DryRun Measure(BulkJob job, ITopicClassifier classifier)
    {
        using var stop = new CancellationTokenSource();
        var (clock, last) = (Stopwatch.StartNew(), default(BulkProgress));
        var nowhere = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            BulkClassifier.Run(
                job with { RejectsPath = nowhere },
                classifier,
                BulkFormat.JsonLines,
                Stream.Null,
                progress =>
                {
                    last = progress;
                    if (clock.Elapsed.TotalSeconds > Longest)
                        stop.Cancel();
                },
                stop.Token);
        }
        finally
        {
            File.Delete(nowhere);
        }

        using var process = Process.GetCurrentProcess();
        return new(last.Rows, clock.Elapsed.TotalSeconds, last.Total > 0 ? last.Done / (double)last.Total : 0, process.PeakWorkingSet64);
    }
}
