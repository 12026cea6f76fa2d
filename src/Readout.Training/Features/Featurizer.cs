using System.Globalization;

namespace Readout.Training.Features;

/// <summary>Text to a sparse vector: the blocks of n-grams, each of length 1, then the dense blocks, one behind the other.</summary>
internal sealed class Featurizer
{
    private readonly FeatureOptions options;
    private readonly int[] offsets;

    public Featurizer(FeatureOptions options, IReadOnlyList<Vocabulary> blocks, IReadOnlyList<EmbeddingBlock> embeddings)
    {
        (this.options, Blocks, Embeddings) = (options, blocks, embeddings);
        offsets = new int[blocks.Count + embeddings.Count];
        foreach (var (i, size) in blocks.Select(b => b.Terms.Length).Concat(embeddings.Select(e => e.Mean.Count)).Index())
        {
            offsets[i] = Dimension;
            Dimension += size;
        }
    }

    /// <summary>The blocks of n-grams, in order.</summary>
    public IReadOnlyList<Vocabulary> Blocks { get; }

    /// <summary>The dense blocks, in order; they stand behind the n-grams.</summary>
    public IReadOnlyList<EmbeddingBlock> Embeddings { get; }

    /// <summary>How many features there are.</summary>
    public int Dimension { get; }

    /// <summary>Learns the n-grams and the means of training texts.</summary>
    public static Featurizer Fit(IReadOnlyList<EncodedText> texts, FeatureOptions options)
    {
        string[] plain = [.. texts.Select(t => t.Text)];
        return new(
            options,
            [.. Ngrams.Blocks(options).Select(block => Vocabulary.Fit(plain, block, options))],
            [.. Enum.GetValues<Embedding>().Where(kind => options.Weight(kind) > 0).Select(kind => EmbeddingBlock.Fit(texts, kind, options.Weight(kind)))]);
    }

    /// <summary>The block and the n-gram, or the number of the component, of a feature.</summary>
    public (string Block, string Term) Describe(int index)
    {
        var block = Array.FindLastIndex(offsets, offset => offset <= index);
        // An empty block shares its offset with the next, which the last index found.
        var term = index - offsets[block];
        return block < Blocks.Count
            ? (Blocks[block].Block.ToString().ToLowerInvariant(), Blocks[block].Terms[term])
            : (NameOf(Embeddings[block - Blocks.Count].Kind), term.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Whether a feature is an n-gram and not a component of a dense block.</summary>
    public bool IsNgram(int index) => index < Dimension - Embeddings.Sum(e => e.Mean.Count);

    /// <summary>The features of a text; n-grams that training did not see are left out.</summary>
    public SparseVector Transform(EncodedText text)
    {
        var (indices, values) = (new List<int>(), new List<float>());
        for (var i = 0; i < Blocks.Count; i++)
        {
            foreach (var (index, value) in Blocks[i].Weigh(text.Text, options, offsets[i]))
            {
                indices.Add(index);
                values.Add(value);
            }
        }

        for (var i = 0; i < Embeddings.Count; i++)
        {
            if (Embeddings[i].Transform(text) is not { } vector)
                continue;
            indices.AddRange(Enumerable.Range(offsets[Blocks.Count + i], vector.Length));
            values.AddRange(vector);
        }

        return new([.. indices], [.. values]);
    }

    private static string NameOf(Embedding kind) => kind switch
    {
        Embedding.Sentence => "encoder",
        Embedding.Words => "word vectors",
        Embedding.Before => "statement before",
        Embedding.Title => "title",
        _ => "statement after",
    };
}
