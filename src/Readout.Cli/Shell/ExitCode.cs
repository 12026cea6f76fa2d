namespace Readout.Cli.Shell;

/// <summary>What the process returns; documented in README.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int GateFailed = 1;
    public const int WrongUsage = 2;
    public const int BadData = 3;
    public const int ModelRefused = 4;
    public const int Partial = 5;
    public const int Bug = 70;
    public const int Interrupted = 130;
}
