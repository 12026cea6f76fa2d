namespace Readout.Summarization.Ranking;

/// <summary>What the letters of an English sentence show: numbers, names, how it opens, who speaks.</summary>
internal readonly record struct SurfaceForm(int Words, int Numbers, int Names, bool IsQuestion, string Opening, bool IsFirstPerson)
{
    private static readonly char[] Marks = [.. "\"“”(),.;:!?"];

    private static readonly HashSet<string> Conjunctions =
        new(["but", "and", "so", "or", "yet", "then", "still", "also", "however"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Demonstratives =
        new(["this", "that", "these", "those", "it", "such", "there"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> FirstPersons =
        new(["i", "i'm", "i've", "my", "me", "we", "we're", "our", "us", "you", "your"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it opens with a word that joins it to the sentence before.</summary>
    public bool OpensWithConjunction => Conjunctions.Contains(Opening);

    /// <summary>Whether it opens with a word that points back.</summary>
    public bool OpensWithDemonstrative => Demonstratives.Contains(Opening);

    /// <summary>Looks at a sentence.</summary>
    public static SurfaceForm Of(string text)
    {
        string[] words = [.. text.Split([' ', '\n', '\r', '\t']).Select(word => word.Trim(Marks))];
        return new(
            words.Length,
            words.Count(word => word.AsSpan().ContainsAnyInRange('0', '9')),
            words.Skip(1).Count(word => word.Length > 1 && char.IsUpper(word[0])),
            text.AsSpan().TrimEnd("\"”’' ").EndsWith("?"),
            words[0],
            words.Any(word => FirstPersons.Contains(word.Replace('’', '\''))));
    }
}
