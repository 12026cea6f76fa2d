using System.Collections.Concurrent;
using Readout.Encoders.Numerics;
using Readout.Encoders.UseLite;

namespace Readout.Encoders.Tuning;

/// <summary>The memory that one thread needs for the attention of one head in one sentence.</summary>
internal sealed class AttentionScratch
{
    private const int Square = UseLiteEncoder.MaximumTokens * UseLiteEncoder.MaximumTokens;
    private const int Head = UseLiteTensor.Width / AttentionLayer.Heads * UseLiteEncoder.MaximumTokens;
    private static readonly ConcurrentBag<AttentionScratch> Unused = [];
    private readonly float[] gradients = new float[Square];
    private readonly float[] turned = new float[Square];

    /// <summary>A right factor whose rows are tokens.</summary>
    public PackedMatrix Tokens { get; } = new(Head);

    /// <summary>A right factor whose columns are tokens.</summary>
    public PackedMatrix Columns { get; } = new(Head);

    /// <summary>Takes memory that nobody uses, or new memory.</summary>
    public static AttentionScratch Take() => Unused.TryTake(out var scratch) ? scratch : new();

    /// <summary>Gives it back.</summary>
    public void Return() => Unused.Add(this);

    /// <summary>Gradients of the scores of each token for each.</summary>
    public Rows Gradients(int tokens) => new(gradients, tokens, tokens);

    /// <summary>The transposed of a square matrix.</summary>
    public Rows Transpose(Rows square)
    {
        var result = new Rows(turned, square.Count, square.Count);
        for (var row = 0; row < square.Count; row++)
        {
            for (var column = 0; column < square.Count; column++)
                turned[(column * square.Count) + row] = square.Values[(row * square.Stride) + column];
        }

        return result;
    }
}
