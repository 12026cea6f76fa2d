using Readout.Core;
using Readout.Encoders;
using Readout.Encoders.UseLite;

namespace Readout.Tests.Encoders;

/// <summary>An encoder of the right shape with random weights, so that its manners are tested where nothing is installed.</summary>
internal static class InventedWeights
{
    private static readonly Lazy<UseLiteWeights> LazyWeights = new(Invent);

    /// <summary>The weights: a piece for each lower-case letter, the word start and a full stop.</summary>
    public static UseLiteWeights Weights => LazyWeights.Value;

    /// <summary>An encoder that uses no more than some threads.</summary>
    public static UseLiteEncoder Encoder(int threads = 2) => new(Weights, threads);

    private static UseLiteWeights Invent()
    {
        string[] reserved = ["?", "<s>", "</s>", "x1", "x2", "x3"];
        var letters = "\u2581.abcdefghijklmnopqrstuvwxyz".Select(letter => letter.ToString());
        Piece[] pieces = [.. reserved.Concat(letters).Select(text => new Piece(text, -1))];
        var random = new SeededRandom(4);
        // Uniform with the standard deviation of 1/√rows, so that rows keep their size from layer to layer.
        float[] Values(UseLiteTensor tensor) => [.. Enumerable.Range(0, tensor.Length)
            .Select(_ => ((random.Next(20001) / 10000f) - 1) * MathF.Sqrt(3f / Math.Max(tensor.Rows, 3)))];
        return new(pieces, UseLiteTensor.All.ToDictionary(t => t.Name, Values), "invented");
    }
}
