namespace Readout.Text.Scoring;

/// <summary>Compares the speakers of gold and statement: as sets, without regard to case, articles and middle initials.</summary>
internal static class SpeakerNames
{
    /// <summary>Whether two speaker fields name the same speakers.</summary>
    public static bool Same(string a, string b) => Set(a).SetEquals(Set(b));

    private static HashSet<string> Set(string speakers) =>
        [.. speakers.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Plain)];

    private static string Plain(string name)
    {
        var words = name.ToLowerInvariant().Replace('’', '\'').Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(w => !(w.Length == 2 && w[1] == '.')).ToList();
        return string.Join(' ', words.Count > 1 && words[0] == "the" ? words[1..] : words);
    }
}
