using Readout.Core;

namespace Readout.Summarization.Scoring;

/// <summary>The sentences of a document as tf-idf vectors of length 1, one behind the other in flat arrays.</summary>
internal sealed class TermVectors
{
    private readonly List<int> starts = [0];
    private readonly List<int> terms = [];
    private readonly List<float> weights = [];
    private readonly Dictionary<string, int> index = new(StringComparer.Ordinal);
    private readonly List<int> frequency = [];
    private readonly List<int> lengths = [];
    private double[] title = [];

    private TermVectors()
    {
    }

    /// <summary>How many sentences there are.</summary>
    public int Count => starts.Count - 1;

    /// <summary>How many different terms the document has.</summary>
    public int Terms => index.Count;

    /// <summary>Makes the vectors.</summary>
    public static TermVectors Of(SummaryDocument document)
    {
        var vectors = new TermVectors();
        foreach (var sentence in document.Sentences)
            vectors.Add(SentenceTerms.Of(sentence.Text), isSentence: true);
        var sentences = vectors.Count;
        vectors.Add(SentenceTerms.Of(document.Title), isSentence: false);
        vectors.Weigh(sentences);
        vectors.TakeTitle(sentences);
        return vectors;
    }

    /// <summary>How many words a sentence has, repetitions counted.</summary>
    public int LengthOf(int sentence) => lengths[sentence];

    /// <summary>The terms of a sentence, each once.</summary>
    public ReadOnlySpan<int> TermsOf(int sentence) => Span(terms)[starts[sentence]..starts[sentence + 1]];

    /// <summary>The weights of a sentence's terms; their squares sum to 1, or to 0 when no term has weight.</summary>
    public ReadOnlySpan<float> WeightsOf(int sentence) => Span(weights)[starts[sentence]..starts[sentence + 1]];

    /// <summary>Adds a multiple of a sentence to a dense sum.</summary>
    public void AddTo(double[] sum, int sentence, double factor)
    {
        var t = TermsOf(sentence);
        var w = WeightsOf(sentence);
        for (var k = 0; k < t.Length; k++)
            sum[t[k]] += factor * w[k];
    }

    /// <summary>The product of a sentence and a dense sum.</summary>
    public double Dot(int sentence, double[] sum)
    {
        var t = TermsOf(sentence);
        var w = WeightsOf(sentence);
        var product = 0.0;
        for (var k = 0; k < t.Length; k++)
            product += w[k] * sum[t[k]];
        return product;
    }

    /// <summary>The cosine of a sentence and the title; 0 without a title.</summary>
    public double LikenessToTitle(int sentence) => title.Length == 0 ? 0 : Dot(sentence, title);

    private void Add(List<string> words, bool isSentence)
    {
        var from = starts[^1];
        foreach (var word in words)
        {
            if (!index.TryGetValue(word, out var term))
            {
                term = index.Count;
                index.Add(word, term);
                frequency.Add(0);
            }

            terms.Add(term);
        }

        // Sorted, equal terms are neighbours: a count needs no dictionary a sentence.
        var added = Span(terms)[from..];
        added.Sort();
        var unique = from;
        for (var k = 0; k < added.Length; k++)
        {
            if (k > 0 && added[k] == added[k - 1])
            {
                weights[unique - 1]++;
                continue;
            }

            frequency[added[k]] += isSentence ? 1 : 0;
            added[unique++ - from] = added[k];
            weights.Add(1);
        }

        terms.RemoveRange(unique, terms.Count - unique);
        starts.Add(unique);
        lengths.Add(words.Count);
    }

    private void Weigh(int sentences)
    {
        var inverse = new double[Terms];
        foreach (var (word, term) in index)
            inverse[term] = WordFrequencies.Shipped.InverseOf(word, frequency[term], sentences);
        var all = Span(weights);
        for (var i = 0; i < Count; i++)
        {
            var t = TermsOf(i);
            var w = all[starts[i]..starts[i + 1]];
            var norm = 0.0;
            for (var k = 0; k < w.Length; k++)
            {
                w[k] *= (float)inverse[t[k]];
                norm += (double)w[k] * w[k];
            }

            for (var k = 0; k < w.Length && norm > 0; k++)
                w[k] = (float)(w[k] / Math.Sqrt(norm));
        }
    }

    private void TakeTitle(int sentences)
    {
        if (lengths[sentences] > 0)
        {
            title = new double[Terms];
            AddTo(title, sentences, 1);
        }

        starts.RemoveAt(sentences + 1);
    }

    private static Span<T> Span<T>(List<T> list) => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(list);
}
