namespace Readout.Cli.Shell;

/// <summary>What <c>--features</c> lets cross-validation choose from.</summary>
internal enum FeatureChoice
{
    Auto,
    Ngrams,
    Encoder,
    Both,
}
