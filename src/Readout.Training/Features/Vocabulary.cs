using System.Runtime.InteropServices;

namespace Readout.Training.Features;

/// <summary>One block's n-grams, in ordinal order, with their inverse document frequencies.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> index;

    public Vocabulary(Block block, string[] terms, float[] idf)
    {
        (Block, Terms, Idf) = (block, terms, idf);
        index = new(terms.Length, StringComparer.Ordinal);
        for (var i = 0; i < terms.Length; i++)
            index.Add(terms[i], i);
    }

    public Block Block { get; }

    public string[] Terms { get; }

    public float[] Idf { get; }

    /// <summary>Collects the n-grams that enough texts hold; idf = ln((1 + texts) / (1 + texts with the n-gram)) + 1.</summary>
    public static Vocabulary Fit(IReadOnlyList<string> texts, Block block, FeatureOptions options)
    {
        var counts = new Dictionary<string, (int Statements, int Last)>(StringComparer.Ordinal);
        var lookup = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 1; i <= texts.Count; i++)
        {
            var ngrams = Ngrams.Of(texts[i - 1], block, options);
            foreach (var (start, length) in ngrams.Spans)
            {
                ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(lookup, ngrams.Text.AsSpan(start, length), out _);
                if (count.Last != i)
                    count = (count.Statements + 1, i);
            }
        }

        string[] terms = [.. counts.Where(c => c.Value.Statements >= options.MinStatements).Select(c => c.Key).Order(StringComparer.Ordinal)];
        return new(block, terms, [.. terms.Select(term => (float)(Math.Log((1.0 + texts.Count) / (1 + counts[term].Statements)) + 1))]);
    }

    /// <summary>The text's weights (1 + ln count) · idf, scaled to length 1, with every position moved up by an offset.</summary>
    public IEnumerable<(int Index, float Value)> Weigh(string text, FeatureOptions options, int offset)
    {
        var positions = new List<int>();
        var ngrams = Ngrams.Of(text, Block, options);
        var lookup = index.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (start, length) in ngrams.Spans)
        {
            if (lookup.TryGetValue(ngrams.Text.AsSpan(start, length), out var position))
                positions.Add(position);
        }

        positions.Sort();
        var weights = new List<(int Index, double Value)>(positions.Count);
        for (int from = 0, to = 0; from < positions.Count; from = to)
        {
            while (to < positions.Count && positions[to] == positions[from])
                to++;
            weights.Add((positions[from], (1 + Math.Log(to - from)) * Idf[positions[from]]));
        }

        var norm = Math.Sqrt(weights.Sum(w => w.Value * w.Value));
        return weights.Select(w => (offset + w.Index, (float)(w.Value / norm)));
    }
}
