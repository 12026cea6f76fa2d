using Readout.Core;
using Readout.Encoders;
using Readout.Training;

namespace Readout.Cli.Shell;

/// <summary>The pretrained encoders of this machine.</summary>
internal static class InstalledEncoders
{
    /// <summary>What to do where they are missing.</summary>
    public const string Remedy = "run 'readout encoder install' (147 MB, once)";

    /// <summary>The encoders for answering; none where they are not installed.</summary>
    public static TextEncoders Load(Terminal terminal) =>
        EncoderFiles.TryFind() is { } files ? Of(files, sentences => new ReportingEncoder(sentences, terminal)) : TextEncoders.None;

    /// <summary>The encoders for training, which keep the vectors of a corpus for the next run.</summary>
    public static TextEncoders LoadForTraining(Terminal terminal) => EncoderFiles.TryFind() is { } files
        ? Of(files, sentences => new EncoderCache(new ReportingEncoder(sentences, terminal), CacheFolder))
        : TextEncoders.None;

    private static string CacheFolder => Environment.GetEnvironmentVariable("READOUT_CACHE") is { Length: > 0 } named
        ? named
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "readout");

    // Training subtracts the mean, which does the work of a component to remove.
    private static TextEncoders Of(EncoderFiles files, Func<UseLiteEncoder, ISentenceEncoder> sentences) =>
        new(sentences(UseLiteEncoder.Load(files.Sentences)), new SifWordEncoder(WordVectors.Load(files.Words), []));
}
