using System.Diagnostics;
using System.Globalization;
using Readout.Bulk;
using Readout.Cli.Shell;

namespace Readout.Cli.Bulk;

/// <summary>How far a job is, with rate and time left: a bar that is rewritten on a terminal, elsewhere a line now and then.</summary>
internal sealed class BulkProgressLine(Terminal terminal)
{
    private const int BarWidth = 24;
    private static readonly TimeSpan OnTerminal = TimeSpan.FromSeconds(0.2), Elsewhere = TimeSpan.FromSeconds(10);

    private readonly Stopwatch clock = Stopwatch.StartNew();
    private TimeSpan next = terminal.ErrorIsTerminal ? OnTerminal : Elsewhere;
    private BulkProgress? first;
    private string last = "";

    /// <summary>Hears how far it is.</summary>
    public void Report(BulkProgress progress)
    {
        first ??= progress;
        if (clock.Elapsed < next)
            return;
        next = clock.Elapsed + (terminal.ErrorIsTerminal ? OnTerminal : Elsewhere);
        var line = Line(progress, first.Value, clock.Elapsed);
        if (terminal.ErrorIsTerminal)
            terminal.Error.Write($"\r{line.PadRight(last.Length)}");
        else
            terminal.Say(line);
        last = line;
    }

    /// <summary>Takes the bar away.</summary>
    public void End()
    {
        if (terminal.ErrorIsTerminal && last.Length > 0)
            terminal.Error.Write($"\r{new string(' ', last.Length)}\r");
    }

    /// <summary>The line; rate and time left are of this run, not of one that it continues.</summary>
    internal static string Line(BulkProgress now, BulkProgress first, TimeSpan time)
    {
        var seconds = Math.Max(0.001, time.TotalSeconds);
        var counts = string.Create(CultureInfo.InvariantCulture, $"{now.Rows:N0} rows, {(now.Rows - first.Rows) / seconds:N0} a second");
        if (now.Rejected > 0)
            counts += string.Create(CultureInfo.InvariantCulture, $", {now.Rejected:N0} set aside");
        if (now.Total <= 0)
            return counts;
        var share = Math.Clamp(now.Done / (double)now.Total, 0, 1);
        var bar = new string('#', (int)(share * BarWidth)).PadRight(BarWidth, '.');
        var done = now.Done - first.Done;
        var left = done <= 0 ? "" : $", {Time(TimeSpan.FromSeconds((now.Total - now.Done) / (done / seconds)))} left";
        return string.Create(CultureInfo.InvariantCulture, $"[{bar}] {100 * share:F0} %, {counts}{left}");
    }

    private static string Time(TimeSpan time) =>
        time.TotalSeconds < 0 ? "0:00" : string.Create(CultureInfo.InvariantCulture, $"{(time.TotalHours >= 1 ? $"{(int)time.TotalHours}:{time.Minutes:D2}" : $"{time.Minutes}")}:{time.Seconds:D2}");
}
