namespace Readout.Summarization.Overlap;

/// <summary>ROUGE-N of a candidate that grows sentence by sentence: n-grams never span two sentences that were added one by one.</summary>
/// <param name="reference">The reference.</param>
/// <param name="length">The n of the n-grams.</param>
internal sealed class NGramOverlap(RougeTokens reference, int length)
{
    private readonly Dictionary<string, int> wanted = reference.NGrams(length);
    private readonly Dictionary<string, int> had = new(StringComparer.Ordinal);
    private readonly int total = Math.Max(0, reference.Words.Length - length + 1);
    private int common;
    private int size;

    public static RougeScore Score(RougeTokens candidate, RougeTokens reference, int length)
    {
        var overlap = new NGramOverlap(reference, length);
        overlap.Add(candidate);
        return RougeScore.Of(overlap.common, overlap.size, overlap.total);
    }

    /// <summary>F if a sentence were added.</summary>
    public double With(RougeTokens sentence)
    {
        var grams = sentence.NGrams(length);
        return RougeScore.Of(common + grams.Sum(Gain), size + grams.Values.Sum(), total).F;
    }

    /// <summary>Adds a sentence.</summary>
    public void Add(RougeTokens sentence)
    {
        foreach (var gram in sentence.NGrams(length))
        {
            common += Gain(gram);
            size += gram.Value;
            had[gram.Key] = had.GetValueOrDefault(gram.Key) + gram.Value;
        }
    }

    // An n-gram counts no more often than the reference has it.
    private int Gain(KeyValuePair<string, int> gram) =>
        Math.Min(Math.Max(0, wanted.GetValueOrDefault(gram.Key) - had.GetValueOrDefault(gram.Key)), gram.Value);
}
