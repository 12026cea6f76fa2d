using System.Globalization;

namespace Readout.Cli.Shell;

/// <summary>Progress on standard error: one line rewritten on a terminal, a line a step elsewhere.</summary>
internal sealed class ProgressLine(Terminal terminal, string what)
{
    private readonly Lock gate = new();
    private string last = "";

    /// <summary>Tells that so many of so many are done.</summary>
    public void Report(int done, int total, string detail = "")
    {
        lock (gate)
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"{what}: {done}/{total} {detail}").TrimEnd();
            if (terminal.ErrorIsTerminal)
                terminal.Error.Write($"\r{line.PadRight(last.Length)}{(done == total ? "\n" : "")}");
            else if (done == total)
                terminal.Say(line);
            last = line;
        }
    }
}
