using System.Diagnostics;
using System.Globalization;

namespace Readout.Notebooks.Jupyter;

/// <summary>Ends a kernel whose Jupyter died without saying so, which would otherwise run for ever.</summary>
internal static class ParentWatch
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Watches the process that Jupyter names in the variable JPY_PARENT_PID.</summary>
    /// <returns>What ends the watch; null when there is nothing to watch.</returns>
    public static Timer? Start(Action died)
    {
        if (!int.TryParse(Environment.GetEnvironmentVariable("JPY_PARENT_PID"), NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            return null;
        return new(
            _ =>
            {
                if (!Runs(id))
                    died();
            },
            null,
            Pause,
            Pause);
    }

    private static bool Runs(int id)
    {
        try
        {
            using var parent = Process.GetProcessById(id);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
