using Readout.Training;

namespace Readout.Cli.Shell;

/// <summary>How the command line wants a classifier trained.</summary>
/// <param name="Options">The options.</param>
/// <param name="Encoders">The encoders that may be used.</param>
internal sealed record TrainingRequest(TrainingOptions Options, TextEncoders Encoders)
{
    /// <summary>Files of statements without topics to learn from too.</summary>
    public IReadOnlyList<string> Unlabeled { get; init; } = [];
}
