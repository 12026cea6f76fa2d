using Readout.Cli.Shell;
using Readout.Corpora;

namespace Readout.Cli.Output;

/// <summary>Findings of a check, one a line, the grave ones first.</summary>
internal static class FindingList
{
    /// <summary>Prints findings and a count.</summary>
    /// <returns><see cref="ExitCode.GateFailed"/> when one is an error.</returns>
    public static int Print(Terminal terminal, IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings.OrderBy(f => f.Severity))
            terminal.Out.WriteLine(Line(finding));
        terminal.Out.WriteLine(string.Join(", ", Enum.GetValues<Severity>().Select(severity =>
        {
            var count = findings.Count(f => f.Severity == severity);
            return $"{count} {severity.ToString().ToLowerInvariant()}{(count == 1 ? "" : "s")}";
        })));
        return findings.Any(f => f.Severity == Severity.Error) ? ExitCode.GateFailed : ExitCode.Done;
    }

    /// <summary>A finding as one line.</summary>
    public static string Line(Finding finding) =>
        $"{finding.Severity.ToString().ToLowerInvariant(),-7} {finding.Where}: {finding.Message} [{finding.Rule}]";
}
