using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Readout.Core;
using Readout.Encoders.Onnx;
using Readout.Encoders.Tokenizing;

namespace Readout.Encoders;

/// <summary>A sentence encoder of one's own: a folder with the ONNX export of a sentence-transformers model.</summary>
/// <remarks>
/// The folder holds <c>model.onnx</c> (or <c>onnx/model.onnx</c>), <c>tokenizer.json</c> or <c>vocab.txt</c>, and the small JSON files
/// of the model, of which only <c>1_Pooling/config.json</c> is needed, and that only where the network has no
/// <c>sentence_embedding</c>. A text is never read as a control token, whatever stands in it. Reimers and Gurevych,
/// "Sentence-BERT", EMNLP 2019.
/// </remarks>
public sealed class OnnxEncoder : ISentenceEncoder, IDisposable
{
    private readonly OnnxNetwork network;
    private readonly TextTokenizer tokenizer;
    private readonly OnnxSettings settings;
    private readonly int threads;

    private OnnxEncoder(OnnxNetwork network, TextTokenizer tokenizer, OnnxSettings settings, int threads, string fingerprint)
    {
        (this.network, this.tokenizer, this.settings, this.threads, Fingerprint) = (network, tokenizer, settings, threads, fingerprint);
        // Whether it runs at all shows here, not after an hour of training.
        Dimension = network.Encode(tokenizer.Encode("a", settings.MaximumTokens) is { Length: > 0 } ids ? ids : [0]).Length;
    }

    /// <inheritdoc/>
    public string Name => "onnx";

    /// <inheritdoc/>
    public int Dimension { get; }

    /// <inheritdoc/>
    public string Fingerprint { get; }

    /// <summary>Loads an encoder.</summary>
    /// <param name="folder">The model's folder. Nothing outside it is read; links in it are refused.</param>
    /// <param name="threads">How many texts may be encoded at once, each by one thread. It changes no bit of a vector.</param>
    /// <exception cref="BadDataException">A file is missing, damaged, or asks for what is not supported.</exception>
    public static OnnxEncoder Load(string folder, int threads = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(threads);
        var inside = new OnnxFolder(folder);
        var files = ModelFiles.Read(inside);
        var tokenizerSettings = inside.TryReadJson(files.Transformer + "tokenizer_config.json");
        var settings = OnnxSettings.Read(inside, files, tokenizerSettings);
        var tokenizer = ReadTokenizer(inside, files.Transformer, tokenizerSettings);
        if (settings.MaximumTokens <= tokenizer.Frame)
        {
            throw new BadDataException(folder, null, $"a text has {settings.MaximumTokens} tokens at most, and {tokenizer.Frame} of them " +
                "stand around it; correct max_seq_length");
        }

        var name = files.Network(inside)
            ?? throw new BadDataException(folder, null, "there is neither model.onnx nor onnx/model.onnx; " +
                "export the model to ONNX, or copy that file of it");
        var network = new OnnxNetwork(inside.PathOf(name), inside.Read(name, OnnxFolder.LargestModel), settings.Pooling);
        return new(network, tokenizer, settings, threads, inside.Fingerprint);
    }

    /// <inheritdoc/>
    public float[][] Encode(IReadOnlyList<string> texts)
    {
        int[][] ids = [.. texts.Select(Tokenize)];
        var vectors = new float[texts.Count][];
        // The longest first, so that no thread begins with a long one when the others are done.
        int[] order = [.. Enumerable.Range(0, ids.Length).OrderByDescending(i => ids[i].Length)];
        try
        {
            Parallel.ForEach(Partitioner.Create(order, loadBalance: true), new() { MaxDegreeOfParallelism = threads }, i =>
                vectors[i] = ids[i].Length == 0 ? new float[Dimension] : Direction(network.Encode(ids[i])));
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }

        return vectors;
    }

    /// <inheritdoc/>
    public void Dispose() => network.Dispose();

    /// <summary>The ids of a text with those that stand around it; none where the text says nothing.</summary>
    internal int[] Tokenize(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0)
            return [];
        var prompted = settings.Prompt + trimmed;
        return tokenizer.Encode(settings.LowerCase ? prompted.ToLowerInvariant() : prompted, settings.MaximumTokens);
    }

    private static TextTokenizer ReadTokenizer(OnnxFolder folder, string place, JsonPart? settings)
    {
        if (folder.TryReadJson(place + "tokenizer.json") is { } file)
            return TokenizerFile.Read(file);
        var name = place + "vocab.txt";
        return folder.Has(name)
            ? VocabularyFile.Read(folder.PathOf(name), folder.Read(name), settings)
            : throw new BadDataException(folder.PathOf(place), null, "there is neither tokenizer.json nor vocab.txt; " +
                "copy that file of the model");
    }

    private static float[] Direction(double[] vector)
    {
        var length = Math.Sqrt(vector.Sum(x => x * x));
        return length == 0 ? new float[vector.Length] : [.. vector.Select(x => (float)(x / length))];
    }
}
