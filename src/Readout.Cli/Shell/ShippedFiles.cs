namespace Readout.Cli.Shell;

/// <summary>The files that come with the program: corpus, codebook, default model, encoders.</summary>
internal static class ShippedFiles
{
    public static string Codebook => Path.Combine(AppContext.BaseDirectory, "data", "codebook.yaml");

    public static string Authored => Path.Combine(AppContext.BaseDirectory, "data", "statements", "authored.csv");

    public static string Article => Path.Combine(AppContext.BaseDirectory, "data", "statements", "article.csv");

    public static string Model => Path.Combine(AppContext.BaseDirectory, "models", "topics");

    /// <summary>The default model for a machine without encoders.</summary>
    public static string NgramModel => Path.Combine(AppContext.BaseDirectory, "models", "topics-ngrams");

    public static string Encoder => Path.Combine(AppContext.BaseDirectory, "models", "encoder");
}
