using Readout.Encoders;
using Readout.Training;

namespace Readout.Cli.Shell;

/// <summary>Which model a verb uses, and how it is loaded.</summary>
internal static class DefaultModel
{
    private static readonly string LastTrained = Path.Combine("results", "model");

    /// <summary>The model named, else that of the last experiment in this folder, else the one that is shipped; the choice is said.</summary>
    public static string Choose(Terminal terminal, string? named)
    {
        if (named is not null)
            return named;
        if (Directory.Exists(LastTrained))
        {
            terminal.Say($"model: {LastTrained}, of the last experiment here");
            return LastTrained;
        }

        var complete = EncoderFiles.TryFind() is not null;
        terminal.Say(complete
            ? "model: the one shipped with readout"
            : $"model: the shipped one of n-grams only, since the encoders are not installed; {InstalledEncoders.Remedy} for the better one");
        return complete ? ShippedFiles.Model : ShippedFiles.NgramModel;
    }

    /// <summary>Loads a model, with the encoders of this machine, or a sentence encoder of one's own, if it needs them.</summary>
    public static TopicModel Load(Terminal terminal, string path, string? encoder = null) =>
        ModelFolder.Load(path, () => InstalledEncoders.Load(terminal, encoder)).Model;
}
