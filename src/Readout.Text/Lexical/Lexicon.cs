namespace Readout.Text.Lexical;

/// <summary>Reads the embedded word lists: one entry a line, fields parted by <c>|</c>, lines with <c>#</c> are comments.</summary>
internal static class Lexicon
{
    /// <summary>The entries of a list, each as its trimmed fields.</summary>
    public static IEnumerable<string[]> Read(string name)
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"there is no word list '{name}'", nameof(name));
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('|', StringSplitOptions.TrimEntries);
        }
    }

    /// <summary>The first fields of a list.</summary>
    public static HashSet<string> Words(string name) => new(Read(name).Select(fields => fields[0]), StringComparer.Ordinal);

    /// <summary>The items of a field that are parted by commas.</summary>
    public static string[] Items(string field) => field.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
