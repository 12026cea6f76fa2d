using Readout.Cli.Shell;
using Readout.Encoders;
using Readout.Training;

namespace Readout.AcceptanceTests;

/// <summary>The encoders beside the tests.</summary>
internal static class ThisMachine
{
    /// <summary>Skips a test whose expected numbers come of the encoders, where they are not installed.</summary>
    public static void NeedsEncoders() =>
        Assert.SkipWhen(EncoderFiles.TryFind() is null, "the encoders are not installed, so the program answers with n-grams alone");

    public static TextEncoders Encoders() => InstalledEncoders.Load(Terminal.OfProcess(), own: null);
}
