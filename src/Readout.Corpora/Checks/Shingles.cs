using Readout.Core;

namespace Readout.Corpora.Checks;

/// <summary>The distinct word triples of texts as numbers, the rarest triples having the smallest.</summary>
internal static class Shingles
{
    /// <summary>One ascending array a text. A text of one or two words is one triple with gaps; a text without words has none.</summary>
    public static int[][] Of(IReadOnlyList<string> texts)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        var triples = new Dictionary<(int, int, int), int>();
        var sets = texts.Select(text => Triples(Words.Of(text).ConvertAll(word => Number(words, word))))
            .Select(set => set.Select(triple => Number(triples, triple)).Distinct().ToArray()).ToArray();

        var frequency = new int[triples.Count];
        foreach (var triple in sets.SelectMany(set => set))
            frequency[triple]++;
        var rank = new int[triples.Count];
        foreach (var (position, triple) in Enumerable.Range(0, rank.Length).OrderBy(t => frequency[t]).Index())
            rank[triple] = position;
        return [.. sets.Select(set => (int[])[.. set.Select(triple => rank[triple]).Order()])];
    }

    private static IEnumerable<(int, int, int)> Triples(List<int> words) =>
        words.Count is 1 or 2
            ? [(words[0], words.Count == 2 ? words[1] : -1, -1)]
            : Enumerable.Range(0, Math.Max(0, words.Count - 2)).Select(i => (words[i], words[i + 1], words[i + 2]));

    private static int Number<T>(Dictionary<T, int> numbers, T item) where T : notnull =>
        numbers.TryGetValue(item, out var number) ? number : numbers[item] = numbers.Count;
}
