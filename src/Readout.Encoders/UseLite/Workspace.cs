using Readout.Encoders.Numerics;

namespace Readout.Encoders.UseLite;

/// <summary>The memory that one thread needs to run the network over some tokens.</summary>
internal sealed class Workspace
{
    /// <summary>Tokens that are run through the linear layers at once: enough to read weights seldom, few enough for the cache.</summary>
    public const int Tokens = 192;

    private readonly float[] input = new float[Tokens * UseLiteTensor.EmbeddingWidth];
    private readonly float[] state = new float[Tokens * UseLiteTensor.Width];
    private readonly float[] normal = new float[Tokens * UseLiteTensor.Width];
    private readonly float[] mixed = new float[Tokens * UseLiteTensor.Width];
    private readonly float[] inner = new float[Tokens * UseLiteTensor.InnerWidth];

    /// <summary>Scores of every token of a sentence for every other.</summary>
    public float[] Scores { get; } = new float[UseLiteEncoder.MaximumTokens * UseLiteEncoder.MaximumTokens];

    /// <summary>The keys of one sentence and head, as columns.</summary>
    public PackedMatrix Keys { get; } = new(UseLiteTensor.Width / AttentionLayer.Heads * UseLiteEncoder.MaximumTokens);

    /// <summary>The values of one sentence and head.</summary>
    public PackedMatrix Values { get; } = new(UseLiteTensor.Width / AttentionLayer.Heads * UseLiteEncoder.MaximumTokens);

    /// <summary>Embeddings with their positions.</summary>
    public Rows Input(int tokens) => new(input, tokens, UseLiteTensor.EmbeddingWidth);

    /// <summary>What layers add to.</summary>
    public Rows State(int tokens) => new(state, tokens, UseLiteTensor.Width);

    /// <summary>Rows after a layer normalisation.</summary>
    public Rows Normal(int tokens) => new(normal, tokens, UseLiteTensor.Width);

    /// <summary>What attention gathered; later, means of sentences.</summary>
    public Rows Mixed(int tokens) => new(mixed, tokens, UseLiteTensor.Width);

    /// <summary>Queries, keys and values, or the inside of a feed-forward block.</summary>
    public Rows Inner(int tokens) => new(inner, tokens, UseLiteTensor.InnerWidth);
}
