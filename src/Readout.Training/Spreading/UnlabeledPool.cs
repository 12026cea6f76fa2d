using Readout.Core;
using Readout.Training.Features;

namespace Readout.Training.Spreading;

/// <summary>Unlabelled statements with their vectors and nearest neighbours, which are found once for every fold and training.</summary>
internal sealed class UnlabeledPool
{
    private const int Neighbours = 10;

    private readonly IReadOnlyList<Statement> statements;
    private readonly EmbeddingBlock[] blocks;
    private readonly Lazy<float[][]> vectors;
    private readonly Lazy<(int Index, float Product)[][]> nearest;

    /// <summary>Encodes statements.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="encoders">The encoders, at least one.</param>
    /// <param name="wanted">The features that will be computed.</param>
    public UnlabeledPool(IReadOnlyList<Statement> statements, TextEncoders encoders, IReadOnlyList<FeatureOptions> wanted)
    {
        this.statements = statements;
        var graph = GraphFeatures(encoders);
        Texts = TextEncoding.Encode(statements, encoders, [graph, .. wanted.Select(f => f with { Tuned = false })]);
        blocks = [.. ((Embedding[])[Embedding.Sentence, Embedding.Words]).Where(kind => graph.Weight(kind) > 0)
            .Select(kind => EmbeddingBlock.Fit(Texts, kind, graph.Weight(kind)))];
        vectors = new(() => Array.ConvertAll(Texts, Vector));
        nearest = new(() => Nearest.Of(vectors.Value, vectors.Value, Neighbours, isSame: true));
    }

    /// <summary>The texts with vectors of the encoders as they are installed.</summary>
    public EncodedText[] Texts { get; }

    /// <summary>The vectors by which statements are neighbours: of every encoder there is, at the lengths that suit encoders without n-grams.</summary>
    public static FeatureOptions GraphFeatures(TextEncoders encoders) => SearchSpace.Encoders[0] with
    {
        EncoderWeight = encoders.Sentences is null ? 0 : SearchSpace.Encoders[0].EncoderWeight,
        WordVectorWeight = encoders.Words is null ? 0 : SearchSpace.Encoders[0].WordVectorWeight,
    };

    /// <summary>The texts as other encoders see them, such as a tuned one.</summary>
    public EncodedText[] Encode(TextEncoders encoders, IReadOnlyList<FeatureOptions> wanted) => TextEncoding.Encode(statements, encoders, wanted);

    /// <summary>The statements of no document among those given.</summary>
    public int[] Outside(HashSet<string> documents) =>
        [.. Enumerable.Range(0, Texts.Length).Where(i => !documents.Contains(statements[i].Document))];

    /// <summary>The graph of labelled statements, which come first, and unlabelled ones: each has its nearest of the unlabelled for neighbours.</summary>
    /// <param name="labeled">The labelled statements.</param>
    /// <param name="free">Positions of the unlabelled ones that may be used.</param>
    public NeighbourGraph Graph(IReadOnlyList<EncodedText> labeled, int[] free)
    {
        var node = new Dictionary<int, int>();
        foreach (var position in free)
            node[position] = labeled.Count + node.Count;
        var attached = Nearest.Of([.. labeled.Select(Vector)], [.. free.Select(i => vectors.Value[i])], Neighbours, isSame: false);
        return new(
            labeled.Count + free.Length,
            [
                .. attached.SelectMany((near, i) => near.Select(n => (i, labeled.Count + n.Index, n.Product))),
                .. free.SelectMany(i => nearest.Value[i].Where(n => node.ContainsKey(n.Index)).Select(n => (node[i], node[n.Index], n.Product))),
            ]);
    }

    // A text that says nothing to an encoder is nobody's neighbour by it.
    private float[] Vector(EncodedText text) => [.. blocks.SelectMany(block => block.Transform(text) ?? new float[block.Mean.Count])];
}
