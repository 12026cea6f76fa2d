namespace Readout.Cli.Shell;

/// <summary>Which model a verb uses when none is named.</summary>
internal static class DefaultModel
{
    private static readonly string LastTrained = Path.Combine("results", "model");

    /// <summary>The model named, else that of the last experiment in this folder, else the one that is shipped; the choice is said.</summary>
    public static string Choose(Terminal terminal, string? named)
    {
        if (named is not null)
            return named;
        var chosen = Directory.Exists(LastTrained) ? LastTrained : ShippedFiles.Model;
        terminal.Say(chosen == LastTrained ? $"model: {LastTrained}, of the last experiment here" : "model: the one shipped with readout");
        return chosen;
    }
}
