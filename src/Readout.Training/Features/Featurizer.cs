namespace Readout.Training.Features;

/// <summary>Text to a sparse vector: the blocks of n-grams one behind the other, each of length 1.</summary>
internal sealed class Featurizer
{
    private readonly FeatureOptions options;
    private readonly int[] offsets;

    public Featurizer(FeatureOptions options, IReadOnlyList<Vocabulary> blocks)
    {
        (this.options, Blocks) = (options, blocks);
        offsets = new int[blocks.Count];
        foreach (var (i, block) in blocks.Index())
        {
            offsets[i] = Dimension;
            Dimension += block.Terms.Length;
        }
    }

    /// <summary>The blocks, in order.</summary>
    public IReadOnlyList<Vocabulary> Blocks { get; }

    /// <summary>How many features there are.</summary>
    public int Dimension { get; }

    /// <summary>Learns the n-grams of training texts.</summary>
    public static Featurizer Fit(IReadOnlyList<string> texts, FeatureOptions options) =>
        new(options, [.. Ngrams.Blocks(options).Select(block => Vocabulary.Fit(texts, block, options))]);

    /// <summary>The features of a text; n-grams that training did not see are left out.</summary>
    public SparseVector Transform(string text)
    {
        var (indices, values) = (new List<int>(), new List<float>());
        for (var i = 0; i < Blocks.Count; i++)
        {
            foreach (var (index, value) in Blocks[i].Weigh(text, options, offsets[i]))
            {
                indices.Add(index);
                values.Add(value);
            }
        }

        return new([.. indices], [.. values]);
    }
}
