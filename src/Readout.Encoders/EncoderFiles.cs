namespace Readout.Encoders;

/// <summary>The files of the installed encoders.</summary>
/// <param name="Sentences">The weights of <see cref="UseLiteEncoder"/>.</param>
/// <param name="Words">The vectors of <see cref="SifWordEncoder"/>.</param>
public sealed record EncoderFiles(string Sentences, string Words)
{
    internal const string Remedy = "run 'readout encoder install'";
    private const string SentencesName = "use-lite.bin";
    private const string WordsName = "words.bin";

    /// <summary>Finds the installed encoders.</summary>
    /// <param name="folder">Where they are; null looks in <c>models/encoder</c> beside the program.</param>
    /// <returns>The files, or null unless all are there.</returns>
    public static EncoderFiles? TryFind(string? folder = null)
    {
        var files = In(folder ?? Path.Combine(AppContext.BaseDirectory, "models", "encoder"));
        return File.Exists(files.Sentences) && File.Exists(files.Words) ? files : null;
    }

    /// <summary>The files that an installation into a folder makes.</summary>
    internal static EncoderFiles In(string folder) => new(Path.Combine(folder, SentencesName), Path.Combine(folder, WordsName));
}
