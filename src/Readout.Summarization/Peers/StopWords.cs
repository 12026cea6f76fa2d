namespace Readout.Summarization.Peers;

/// <summary>English function words, which the classical methods leave out; embedded as <c>stop-words.txt</c>.</summary>
internal static class StopWords
{
    private const string Resource = "stop-words";

    private static readonly HashSet<string> All = Load();

    /// <summary>Whether a lower-case word is one.</summary>
    public static bool Contain(string word) => All.Contains(word);

    private static HashSet<string> Load()
    {
        using var reader = new StreamReader(typeof(StopWords).Assembly.GetManifestResourceStream(Resource)!);
        return reader.ReadToEnd().Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
    }
}
