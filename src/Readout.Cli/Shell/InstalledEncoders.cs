using Readout.Core;
using Readout.Encoders;
using Readout.Training;

namespace Readout.Cli.Shell;

/// <summary>The pretrained encoders of this machine: those that are installed, and a sentence encoder of one's own in place of the installed one.</summary>
internal static class InstalledEncoders
{
    /// <summary>What to do where they are missing.</summary>
    public const string Remedy = "run 'readout encoder install' (147 MB, once)";

    /// <summary>The encoders for answering; none where they are not installed.</summary>
    /// <param name="terminal">Where progress is told.</param>
    /// <param name="own">Folder of a sentence encoder of one's own; null for the installed one.</param>
    public static TextEncoders Load(Terminal terminal, string? own)
    {
        var encoders = Load(own, sentences => new ReportingEncoder(sentences, terminal));
        return encoders.Tunable is { } tunable ? encoders with { Tunable = new ReportingTunableEncoder(tunable, terminal) } : encoders;
    }

    /// <summary>The encoders for training, which keep the vectors of a corpus for the next run.</summary>
    public static TextEncoders LoadForTraining(Terminal terminal, string? own = null) =>
        Load(own, sentences => new EncoderCache(new ReportingEncoder(sentences, terminal), CacheFolder));

    /// <summary>The encoders for classifying block by block, which tells the progress itself and has a thread for each block.</summary>
    public static TextEncoders LoadForBulk(string? own) => Load(own, sentences => sentences, threads: 1);

    private static string CacheFolder => Environment.GetEnvironmentVariable("READOUT_CACHE") is { Length: > 0 } named
        ? named
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "readout");

    private static TextEncoders Load(string? own, Func<ISentenceEncoder, ISentenceEncoder> wrap, int? threads = null)
    {
        var files = EncoderFiles.TryFind();
        ISentenceEncoder? sentences = own is not null ? OnnxEncoder.Load(own, threads ?? Environment.ProcessorCount)
            : files is not null ? UseLiteEncoder.Load(files.Sentences, threads) : null;
        // Training subtracts the mean, which does the work of a component to remove.
        return sentences is null
            ? TextEncoders.None
            : new(wrap(sentences), files is null ? null : new SifWordEncoder(WordVectors.Load(files.Words), [])) { Tunable = sentences as ITunableEncoder };
    }
}
